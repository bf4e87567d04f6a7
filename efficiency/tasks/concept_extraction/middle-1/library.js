// School library: who has which book, and what is late
const books = [
  { id: 1, title: 'The Hobbit', author: 'Tolkien', lentTo: 'mia', due: 12 },
  { id: 2, title: 'Momo', author: 'Ende', lentTo: null, due: null },
  { id: 3, title: 'Matilda', author: 'Dahl', lentTo: 'ben', due: 20 },
  { id: 4, title: 'Holes', author: 'Sachar', lentTo: 'mia', due: 5 },
];

const FINE_PER_DAY = 10;

function findBook(title) {
  for (const book of books) {
    if (book.title === title) {
      return book;
    }
  }
  return undefined;
}

function lend(title, student, day) {
  const book = findBook(title);
  if (book === undefined) {
    return 'We do not have ' + title;
  }
  if (book.lentTo !== null) {
    return title + ' is lent to ' + book.lentTo;
  }
  book.lentTo = student;
  book.due = day + 14;
  return student + ' has ' + title + ' until day ' + book.due;
}

function lateBooks(today) {
  const late = [];
  for (const book of books) {
    if (book.due !== null && book.due < today) {
      late.push(book);
    }
  }
  return late;
}

function fineOf(student, today) {
  let cents = 0;
  const late = lateBooks(today);
  for (let i = 0; i < late.length; i++) {
    if (late[i].lentTo === student) {
      cents += (today - late[i].due) * FINE_PER_DAY;
    }
  }
  return cents;
}

console.log(lend('Momo', 'ada', 9));
console.log(lend('Matilda', 'ada', 9));
for (const book of lateBooks(15)) {
  console.log(book.title + ' is late, ' + book.lentTo + ' has it');
}
console.log('Mia pays ' + fineOf('mia', 15) + ' cents');
