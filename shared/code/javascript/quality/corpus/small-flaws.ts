import type { Flawed } from './flawed.ts';

/** Reads well and works; a reviewer would mention something in passing. */
export const SMALL_FLAWS: readonly Flawed[] = [
  {
    name: 'one loose comparison',
    key: 1,
    flaws: 'one ==',
    code: `
export function countMatches(words, wanted) {
  let count = 0;
  for (const word of words) {
    if (word == wanted) count++;
  }
  return count;
}

export function hasMatch(words, wanted) {
  return countMatches(words, wanted) > 0;
}
`,
  },
  {
    name: 'one magic number',
    key: 1,
    flaws: 'a number without a name',
    code: `
const FREE_FROM = 50;

function shippingCost(order) {
  if (order.total >= FREE_FROM) return 0;
  return order.weight * 0.35;
}

export function totalCost(order) {
  return order.total + shippingCost(order);
}
`,
  },
  {
    name: 'one short name',
    key: 1,
    flaws: 'a parameter called q',
    code: `
export function average(q) {
  if (q.length === 0) return 0;
  let total = 0;
  for (const number of q) total += number;
  return total / q.length;
}
`,
  },
  {
    name: 'one var',
    key: 1,
    flaws: 'one var',
    code: `
export function initials(fullName) {
  var parts = fullName.trim().split(' ');
  return parts.map((part) => part.charAt(0).toUpperCase()).join('');
}

console.log(initials('Ada Lovelace'));
`,
  },
  {
    name: 'an else after a return, and a let that never changes',
    key: 2,
    flaws: 'else after return, let for const',
    code: `
export function ticketPrice(age, isStudent) {
  let full = 20;
  let half = full / 2;
  if (age < 6) {
    return 0;
  } else {
    if (age < 18 || isStudent) return half;
    return full;
  }
}
`,
  },
  {
    name: 'an index where the element would do',
    key: 2,
    flaws: 'index loop, joined text, let for const',
    code: `
export function describe(people) {
  const lines = [];
  for (let i = 0; i < people.length; i++) {
    let person = people[i];
    lines.push(person.name + ' is ' + person.age + ' years old');
  }
  return lines.join(', ');
}
`,
  },
  {
    name: 'true or false said twice',
    key: 2,
    flaws: 'if returns true else false; compared with true',
    code: `
function isEven(number) {
  if (number % 2 === 0) {
    return true;
  } else {
    return false;
  }
}

export function evenOnes(numbers) {
  return numbers.filter((number) => isEven(number) === true);
}
`,
  },
  {
    name: 'left behind',
    key: 2,
    flaws: 'two unused variables',
    code: `
export function longest(words) {
  const start = 0;
  const first = words[0];
  let best = '';
  for (const word of words) {
    if (word.length > best.length) best = word;
  }
  return best;
}
`,
  },
  {
    name: 'var everywhere, and ==',
    key: 3,
    flaws: 'five var, three ==, index loop, joined text',
    code: `
function label(item) {
  var name = item.name;
  var price = item.price;
  if (price == 0) return name + ' (free)';
  return name + ' (' + price + ')';
}

function find(items, name) {
  var found = null;
  for (var i = 0; i < items.length; i++) {
    var item = items[i];
    if (item.name == name) found = item;
  }
  return found == null ? 'none' : label(found);
}

console.log(find([{ name: 'tea', price: 0 }], 'tea'));
`,
  },
  {
    name: 'names that say nothing',
    key: 3,
    flaws: 'data, data2, tmp, x, foo',
    code: `
function foo(data, x) {
  const tmp = [];
  for (const d of data) {
    if (d.age >= x) tmp.push(d);
  }
  return tmp;
}

const data2 = foo([{ age: 20 }, { age: 12 }], 18);
console.log(data2.length);
`,
  },
  {
    name: 'numbers without names',
    key: 3,
    flaws: 'seven magic numbers',
    code: `
export function pay(hours, grade) {
  let wage = hours * 17.25;
  if (hours > 38) wage += (hours - 38) * 8.6;
  if (grade === 7) wage *= 1.12;
  if (grade === 9) wage *= 1.27;
  return wage - 143;
}
`,
  },
  {
    name: 'one ternary in another',
    key: 3,
    flaws: 'three nested ternaries',
    code: `
export function size(width) {
  return width < 10 ? 'tiny' : width < 20 ? 'small' : width < 40 ? 'medium' : 'large';
}

export function sizes(boxes) {
  return boxes.map((box) => size(box.width));
}
`,
  },
];
