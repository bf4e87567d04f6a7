import { MISLEADING } from './misleading.ts';
import { MORE_CAUSES } from './more-causes.ts';

/** A program that fails, and the one cause that whoever knows it would name. */
export interface Caused {
  readonly name: string;
  readonly code: string;
  /** The expression that is nothing, or not what it is taken for. */
  readonly expression: string;
  /** What the reason must speak of where it is called certain. */
  readonly why: RegExp;
}

/** The same message from causes that differ, written down before anything was run on them: results of functions, indexes, names of properties, arguments, order. */
export const CAUSES: readonly Caused[] = [
  {
    name: 'a function that says return undefined after its loop',
    code: `const books = [{ title: 'Momo', lentTo: null }, { title: 'Holes', lentTo: 'mia' }];
function findBook(title) {
  for (const book of books) {
    if (book.title === title) {
      return book;
    }
  }
  return undefined;
}
function lend(title) {
  const book = findBook(title);
  return book.lentTo;
}
lend('Momo');
lend('Dune');
`,
    expression: 'book',
    why: /findBook/,
  },
  {
    name: 'a function that ends without return after its loop',
    code: `const players = [{ name: 'Ada', points: 3 }];
function playerNamed(name) {
  for (let i = 0; i < players.length; i++) {
    if (players[i].name === name) return players[i];
  }
}
const best = playerNamed('Bo');
best.points;
`,
    expression: 'best',
    why: /playerNamed/,
  },
  {
    name: 'a function that returns null early',
    code: `function parse(text) {
  if (text === '') return null;
  return { text };
}
const parsed = parse('');
parsed.text;
`,
    expression: 'parsed',
    why: /parse/,
  },
  {
    name: 'a function whose result is put into a list that is read later',
    code: `function make(n) {
  if (n > 1) return { n };
}
const all = [];
all.push(make(2));
all.push(make(1));
let sum = 0;
for (const one of all) sum += one.n;
`,
    expression: 'one',
    why: /make/,
  },
  {
    name: 'an element of a filled list, which the function gave nothing for',
    code: `function make(n) {
  if (n > 1) return { n };
}
const all = [];
all.push(make(1));
all[0].n;
`,
    expression: 'all[0]',
    why: /make|line 5/,
  },
  {
    name: 'find that matches nothing',
    code: `const menu = [{ name: 'soup', price: 2 }];
const dish = menu.find((one) => one.name === 'piza');
dish.price;
`,
    expression: 'dish',
    why: /find\b/,
  },
  {
    name: 'a find of the program itself, which returns null',
    code: `class Shelf {
  constructor() { this.items = []; }
  find(name) {
    return this.items.includes(name) ? { name } : null;
  }
}
function first(shelf) {
  return shelf.find('x').name;
}
first(new Shelf());
`,
    expression: "shelf.find('x')",
    why: /line 4|line 3|find/,
  },
  {
    name: 'Map.get of a key that is not there',
    code: `const ages = new Map([['Ada', { years: 36 }]]);
ages.get('Bo').years;
`,
    expression: "ages.get('Bo')",
    why: /get/,
  },
  {
    name: 'Map.get of a key that holds undefined',
    code: `function load(name) {
  if (name === 'Ada') return { years: 36 };
}
const ages = new Map();
ages.set('Bo', load('Bo'));
ages.get('Bo').years;
`,
    expression: "ages.get('Bo')",
    why: /load/,
  },
  {
    name: 'match without a match',
    code: `const date = 'no date';
const parts = date.match(/(\\d+)-(\\d+)/);
parts[1];
`,
    expression: 'parts',
    why: /match/,
  },
  {
    name: 'pop of an empty list',
    code: `const stack = [];
const top = stack.pop();
top.value;
`,
    expression: 'top',
    why: /pop/,
  },
  {
    name: 'an index past the end of a list that does not change',
    code: `const days = [{ day: 'Mon' }, { day: 'Tue' }];
days[2].day;
`,
    expression: 'days[2]',
    why: /\[2\]|past the end/,
  },
  {
    name: 'a loop to length and not before it',
    code: `const days = [{ day: 'Mon' }, { day: 'Tue' }];
for (let i = 0; i <= days.length; i++) {
  days[i].day.length;
}
`,
    expression: 'days[i]',
    why: /loop on line 2/,
  },
  {
    name: 'a loop to length over a list with a hole in the middle',
    code: `function dayOf(n) {
  if (n < 5) return { day: n };
}
const days = [];
days.push(dayOf(1));
days.push(dayOf(7));
days.push(dayOf(2));
for (let i = 0; i <= days.length; i++) {
  days[i].day;
}
`,
    expression: 'days[i]',
    why: /dayOf/,
  },
  {
    name: 'the neighbour of the last element',
    code: `const steps = [{ at: 1 }, { at: 4 }];
let far = 0;
for (let i = 0; i < steps.length; i++) {
  far += steps[i + 1].at - steps[i].at;
}
`,
    expression: 'steps[i + 1]',
    why: /i \+ 1|past the end|last/,
  },
  {
    name: 'a property that no object of the list has',
    code: `const week = [{ day: 'Mon', temps: [8, 14] }, { day: 'Tue', temps: [7] }];
function average(numbers) {
  return numbers.length;
}
for (const { day, temp } of week) {
  average(temp) + day;
}
`,
    expression: 'numbers',
    why: /temps/,
  },
  {
    name: 'a property that one object of the list lacks',
    code: `const people = [
  { name: 'Ada', address: { town: 'Rome' } },
  { name: 'Bo' },
];
people.map((person) => person.address.town);
`,
    expression: 'person.address',
    why: /line 3|one of them|address/,
  },
  {
    name: 'a misspelt property',
    code: `const car = { engine: { power: 90 } };
car.engin.power;
`,
    expression: 'car.engin',
    why: /engine/,
  },
  {
    name: 'an argument that was not passed',
    code: `function area(box) {
  return box.width * 2;
}
area({ width: 1 });
area();
`,
    expression: 'box',
    why: /line 5/,
  },
  {
    name: 'the second argument that was not passed',
    code: `function join(list, options) {
  return list.join(options.between);
}
join(['a']);
`,
    expression: 'options',
    why: /options/,
  },
  {
    name: 'a function handed on, while another line calls it rightly',
    code: `const users = [{ name: 'Ada' }];
function show(user) {
  return user.name;
}
show(users[0]);
[users[0], users[4]].forEach(show);
`,
    expression: 'user',
    why: /line 6|element|users\[4\]/,
  },
  {
    name: 'a function under another name, while its own is called rightly',
    code: `const users = [{ name: 'Ada' }];
function show(user) {
  return user.name;
}
const print = show;
show(users[0]);
print(users[3]);
`,
    expression: 'user',
    why: /line 7|users\[3\]/,
  },
  {
    name: 'a variable that only a condition fills',
    code: `const scores = [{ points: 3 }, { points: 5 }];
let best;
for (const score of scores) {
  if (score.points > 10) best = score;
}
best.points;
`,
    expression: 'best',
    why: /line 4|no value/,
  },
  {
    name: 'a variable that a loop over nothing fills',
    code: `const scores = [];
let last;
for (const score of scores) last = score;
last.points;
`,
    expression: 'last',
    why: /line 3|no value/,
  },
  {
    name: 'a variable that a callback fills later',
    code: `let answer;
Promise.resolve({ text: 'hi' }).then((value) => { answer = value; });
answer.text;
`,
    expression: 'answer',
    why: /later|line 2/,
  },
  {
    name: 'a variable that gets no value',
    code: `let config;
config.size;
`,
    expression: 'config',
    why: /no value/,
  },
  {
    name: 'a map whose callback returns nothing',
    code: `const doubled = [1, 2].map((n) => {
  n * 2;
});
doubled[0].toFixed(1);
`,
    expression: 'doubled[0]',
    why: /callback|line 1|return/,
  },
  {
    name: 'what forEach gives',
    code: `const list = [1, 2].forEach((n) => n * 2);
list.length;
`,
    expression: 'list',
    why: /forEach/,
  },
  {
    name: 'a reduce whose callback returns nothing on a second path',
    code: `const counts = ['a', 'b', 'a'].reduce((seen, one) => {
  if (seen[one]) {
    seen[one] += 1;
    return seen;
  }
  seen[one] = 1;
}, {});
counts.a;
`,
    expression: 'seen',
    why: /callback of reduce|reduce/,
  },
  {
    name: 'one of two branches of a conditional',
    code: `const admin = { name: 'Ada' };
function current(role) {
  return role === 'admin' ? admin : null;
}
current('guest').name;
`,
    expression: "current('guest')",
    why: /current|null/,
  },
  ...MORE_CAUSES,
  ...MISLEADING,
];
