import type { Flawed } from './flawed.ts';

/** A reviewer would ask for a change before it goes in. */
export const MIDDLING_FLAWS: readonly Flawed[] = [
  {
    name: 'a block written twice',
    key: 4,
    flaws: 'seven statements copied',
    code: `
export function report(online, shop) {
  let onlineTotal = 0;
  let onlineCount = 0;
  for (const sale of online) {
    if (sale.cancelled) continue;
    onlineTotal += sale.price * sale.quantity;
    onlineCount += 1;
  }
  let shopTotal = 0;
  let shopCount = 0;
  for (const sale of shop) {
    if (sale.cancelled) continue;
    shopTotal += sale.price * sale.quantity;
    shopCount += 1;
  }
  return { total: onlineTotal + shopTotal, count: onlineCount + shopCount };
}
`,
  },
  {
    name: 'seven parameters',
    key: 4,
    flaws: 'seven parameters, two of them flags',
    code: `
export function address(first, last, street, number, town, isBusiness, withCountry) {
  const lines = [isBusiness ? last.toUpperCase() : first + ' ' + last];
  lines.push(street + ' ' + number);
  lines.push(town);
  if (withCountry) lines.push('Austria');
  return lines.join('\\n');
}
`,
  },
  {
    name: 'four levels deep',
    key: 4,
    flaws: 'nesting of four',
    code: `
export function lateBooks(shelves, today) {
  const late = [];
  for (const shelf of shelves) {
    for (const book of shelf.books) {
      if (book.lent) {
        if (book.due < today) {
          late.push(book.title);
        }
      }
    }
  }
  return late;
}
`,
  },
  {
    name: 'letters for names, and numbers',
    key: 4,
    flaws: 'a, b, c, d, e; four magic numbers; var',
    code: `
function calc(a, b) {
  var c = 0;
  var d = [];
  for (var e = 0; e < a.length; e++) {
    c = c + a[e] * 1.19;
    if (c > 347) d.push(a[e] - 13);
  }
  return b ? c * 0.87 : d;
}

console.log(calc([100, 200, 300], true));
`,
  },
  {
    name: 'three times the same function',
    key: 5,
    flaws: 'three identical bodies',
    code: `
function cheapestBook(books) {
  let best = books[0];
  for (const book of books) {
    if (book.price < best.price) best = book;
  }
  return best;
}

function cheapestGame(games) {
  let best = games[0];
  for (const game of games) {
    if (game.price < best.price) best = game;
  }
  return best;
}

function cheapestFilm(films) {
  let best = films[0];
  for (const film of films) {
    if (film.price < best.price) best = film;
  }
  return best;
}

export const cheapest = { cheapestBook, cheapestGame, cheapestFilm };
`,
  },
  {
    name: 'a long question',
    key: 5,
    flaws: 'seven boolean operators in one condition, five-deep nesting',
    code: `
export function mayBorrow(person, book, day) {
  if ((person.age >= 18 && person.member && !person.blocked) || (person.age < 18 && person.parent && person.parent.member) || (book.free && day !== 'Sunday')) {
    for (const other of person.books) {
      if (other.late) {
        for (const fine of other.fines) {
          if (!fine.paid) {
            return false;
          }
        }
      }
    }
    return true;
  }
  return false;
}
`,
  },
  {
    name: 'a function that goes on and on',
    key: 5,
    flaws: 'thirty statements in one function',
    code: `
export function invoice(customer, items) {
  const lines = [];
  lines.push('Invoice');
  lines.push(customer.name);
  lines.push(customer.street);
  lines.push(customer.town);
  let net = 0;
  for (const item of items) {
    const sum = item.price * item.quantity;
    net += sum;
    lines.push(item.name);
    lines.push(String(sum));
  }
  let discount = 0;
  if (net > 1000) discount = net / 10;
  if (customer.regular) discount += net / 20;
  const reduced = net - discount;
  const tax = reduced * 0.2;
  const gross = reduced + tax;
  lines.push('Net');
  lines.push(String(net));
  lines.push('Discount');
  lines.push(String(discount));
  lines.push('Tax');
  lines.push(String(tax));
  lines.push('Total');
  lines.push(String(gross));
  const footer = [];
  footer.push('Thank you');
  footer.push(customer.name);
  lines.push(footer.join(', '));
  const text = lines.join('\\n');
  return text;
}
`,
  },
  {
    name: 'callbacks in callbacks',
    key: 5,
    flaws: 'five nested callbacks',
    code: `
export function loadPage(load, done) {
  load('user', (user) => {
    load('friends', (friends) => {
      load('photos', (photos) => {
        load('likes', (likes) => {
          load('comments', (comments) => {
            done({ user, friends, photos, likes, comments });
          });
        });
      });
    });
  });
}
`,
  },
  {
    name: 'copied, and badly named',
    key: 6,
    flaws: 'a block three times, names with numbers, magic numbers',
    code: `
function run(data1, data2, data3) {
  let res1 = 0;
  for (const x of data1) {
    if (x.kind === 'a') res1 += x.value * 1.07;
    else res1 += x.value * 1.19;
  }
  console.log('sum', res1);
  let res2 = 0;
  for (const x of data2) {
    if (x.kind === 'a') res2 += x.value * 1.07;
    else res2 += x.value * 1.19;
  }
  console.log('sum', res2);
  let res3 = 0;
  for (const x of data3) {
    if (x.kind === 'a') res3 += x.value * 1.07;
    else res3 += x.value * 1.19;
  }
  console.log('sum', res3);
  return res1 + res2 + res3;
}

run([{ kind: 'a', value: 1 }], [], []);
`,
  },
  {
    name: 'a ladder of conditions',
    key: 6,
    flaws: 'sixteen paths, nested and doubled',
    code: `
export function grade(points, late, retake, bonus) {
  let result;
  if (points >= 90) {
    if (late) {
      if (retake) result = 'C';
      else result = 'B';
    } else {
      if (retake) result = 'B';
      else result = 'A';
    }
  } else if (points >= 75) {
    if (late) {
      if (retake) result = 'D';
      else result = 'C';
    } else {
      if (retake) result = 'C';
      else result = 'B';
    }
  } else if (points >= 60) {
    if (late) {
      result = 'D';
    } else {
      if (bonus > 5) result = 'B';
      else result = 'C';
    }
  } else if (points >= 50) {
    if (bonus > 5 && !late) result = 'C';
    else result = 'D';
  } else {
    result = 'F';
  }
  return result;
}
`,
  },
  {
    name: 'a mistake in clean code',
    key: 6,
    flaws: 'a comparison with an array literal',
    code: `
export function firstOr(list, fallback) {
  if (list === []) return fallback;
  return list[0];
}

export function lastOr(list, fallback) {
  return list.length === 0 ? fallback : list[list.length - 1];
}
`,
  },
  {
    name: 'the result is lost',
    key: 6,
    flaws: 'map whose result nobody takes',
    code: `
export function raisePrices(items, share) {
  items.map((item) => item.price * (1 + share));
  return items;
}

export function total(items) {
  return items.reduce((sum, item) => sum + item.price, 0);
}
`,
  },
];
