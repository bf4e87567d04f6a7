import type { Caused } from './causes.ts';

export const MORE_CAUSES: readonly Caused[] = [
  {
    name: 'a promise that nobody waited for',
    code: `async function load() {
  return { items: [1] };
}
const data = load();
data.items.length;
`,
    expression: 'data.items',
    why: /promise/,
  },
  {
    name: 'a method without its object',
    code: `class Counter {
  constructor() { this.count = 0; }
  up() { this.count += 1; }
}
const { up } = new Counter();
up();
`,
    expression: 'this',
    why: /without its object|up/,
  },
  {
    name: 'a function inside a method, which has no this of its own',
    code: `'use strict';
class Team {
  constructor() { this.names = ['a']; this.prefix = { text: '-' }; }
  all() {
    return this.names.map(function (name) { return this.prefix.text + name; });
  }
}
new Team().all();
`,
    expression: 'this',
    why: /no this of its own|arrow/,
  },
  {
    name: 'a field that the constructor never sets',
    code: `class Account {
  constructor(owner) { this.owner = owner; }
  last() { return this.entries.length; }
}
new Account('Ada').last();
`,
    expression: 'this.entries',
    why: /entries/,
  },
  {
    name: 'a cell beyond the rows of a grid',
    code: `const grid = [[1, 2], [3, 4]];
function below(row, column) {
  return grid[row + 1][column];
}
below(0, 0);
below(1, 0);
`,
    expression: 'grid[row + 1]',
    why: /grid|row/,
  },
  {
    name: 'a key that the object of settings does not have',
    code: `const prices = { apple: { cents: 20 }, pear: { cents: 30 } };
function cost(name) {
  return prices[name].cents;
}
cost('apple');
cost('plum');
`,
    expression: 'prices[name]',
    why: /plum|prices|name/,
  },
  {
    name: 'nothing deep inside what was found',
    code: `const users = [{ id: 1, profile: null }];
const user = users.find((one) => one.id === 1);
user.profile.mail;
`,
    expression: 'user.profile',
    why: /profile|null|line 1/,
  },
  {
    name: 'the first of what a filter leaves',
    code: `const users = [{ id: 1, name: 'Ada' }];
const [first] = users.filter((one) => one.id === 2);
first.name;
`,
    expression: 'first',
    why: /filter|empty|no element/,
  },
  {
    name: 'a function that returns another one that returns nothing',
    code: `const stock = { pear: { left: 2 } };
function lookUp(name) {
  if (name in stock) return stock[name];
}
function leftOf(name) {
  return lookUp(name);
}
leftOf('plum').left;
`,
    expression: "leftOf('plum')",
    why: /lookUp|leftOf/,
  },
  {
    name: 'a list of results, of which a later line empties one',
    code: `const seats = [{ name: 'Ada' }, { name: 'Bo' }];
seats[1] = null;
seats.map((seat) => seat.name);
`,
    expression: 'seat',
    why: /line 2|null/,
  },
  {
    name: 'a delete that takes what was there',
    code: `const cart = { owner: { name: 'Ada' } };
delete cart.owner;
cart.owner.name;
`,
    expression: 'cart.owner',
    why: /delete|line 2/,
  },
  {
    name: 'an object that another function changed',
    code: `const game = { player: { name: 'Ada' } };
function reset(state) {
  state.player = undefined;
}
reset(game);
game.player.name;
`,
    expression: 'game.player',
    why: /line 3|reset/,
  },
  {
    name: 'the default of a parameter, which null passes by',
    code: `function show(options = { size: 1 }) {
  return options.size;
}
show(null);
`,
    expression: 'options',
    why: /null|line 4/,
  },
  {
    name: 'a shift after the list became empty',
    code: `const queue = [{ id: 1 }];
function next() {
  return queue.shift();
}
next().id;
next().id;
`,
    expression: 'next()',
    why: /shift/,
  },
  {
    name: 'JSON whose names are others',
    code: `const data = JSON.parse('{"Items": [1]}');
data.items.length;
`,
    expression: 'data.items',
    why: /Items|JSON|data/,
  },
  {
    name: 'a switch without a case for it',
    code: `function ruleFor(kind) {
  switch (kind) {
    case 'a': return { cost: 1 };
    case 'b': return { cost: 2 };
  }
}
ruleFor('a').cost + ruleFor('c').cost;
`,
    expression: "ruleFor('c')",
    why: /ruleFor/,
  },
  {
    name: 'a return that stands alone on its line',
    code: `function config() {
  return
  { size: 1 };
}
config().size;
`,
    expression: 'config()',
    why: /config|return/,
  },
  {
    name: 'an arrow with braces and no return',
    code: `const area = (box) => { box.w * box.h; };
area({ w: 1, h: 2 }).toFixed(1);
`,
    expression: 'area({ w: 1, h: 2 })',
    why: /area.*returns nothing|return/,
  },
  {
    name: 'a loop that goes on to the length of another list',
    code: `const names = ['Ada', 'Bo', 'Cy'];
const marks = [{ points: 1 }, { points: 2 }];
for (let i = 0; i < names.length; i++) {
  marks[i].points;
}
`,
    expression: 'marks[i]',
    why: /names\.length|marks/,
  },
  {
    name: 'an element that was deleted from its list by splice while the loop counts on',
    code: `const tasks = [{ done: true }, { done: true }, { done: false }];
const count = tasks.length;
for (let i = 0; i < count; i++) {
  if (tasks[i].done) tasks.splice(i, 1);
}
`,
    expression: 'tasks[i]',
    why: /count|splice|past/,
  },
  {
    name: 'or between a missing one and a search that finds nothing',
    code: `const named = { ada: { id: 1 } };
const others = [{ id: 2 }];
const found = named.bo || others.find((one) => one.id === 3);
found.id;
`,
    expression: 'found',
    why: /find/,
  },
  {
    name: 'and between two of which the first is missing',
    code: `const session = { user: undefined };
const mail = session.user && session.user.mail;
mail.length;
`,
    expression: 'mail',
    why: /user|line 1|line 2/,
  },
  {
    name: 'an element of a list that a function returned too short',
    code: `function split(text) {
  return text.split(',');
}
const [name, town] = split('Ada');
town.trim() + name;
`,
    expression: 'town',
    why: /split|element|\[1\]/,
  },
  {
    name: 'an array filled by a map that finds only some',
    code: `const shop = [{ id: 1, cents: 20 }];
const cart = [1, 2].map((id) => shop.find((one) => one.id === id));
let sum = 0;
for (const item of cart) sum += item.cents;
`,
    expression: 'item',
    why: /find|line 2/,
  },
];
