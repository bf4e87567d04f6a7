import type { Caused } from './causes.ts';

/** Programs in which something near at hand looks like the cause and is not: written against the rules, when they stood. */
export const MISLEADING: readonly Caused[] = [
  {
    name: 'a search that finds an element which is nothing',
    code: `const list = [undefined, { a: 1 }];
list.find(() => true).a;
`,
    expression: 'list.find(() => true)',
    why: /list|line 1/,
  },
  {
    name: 'a list that grows under its other name',
    code: `const all = [{ n: 1 }];
const other = all;
other.push(undefined);
let sum = 0;
for (const one of all) sum += one.n;
`,
    expression: 'one',
    why: /line 3/,
  },
  {
    name: 'a list that a function changes',
    code: `function clear(list) {
  list[0] = null;
}
const rows = [{ a: 1 }];
clear(rows);
rows[0].a;
`,
    expression: 'rows[0]',
    why: /line 2/,
  },
  {
    name: 'a variable that begins with something and is set to null later',
    code: `let user = { name: 'Ada' };
function logOut() {
  user = null;
}
logOut();
user.name;
`,
    expression: 'user',
    why: /line 3 sets user to null/,
  },
  {
    name: 'a hole in a list that is written out',
    code: `const steps = [{ at: 1 }, , { at: 3 }];
steps[1].at;
`,
    expression: 'steps[1]',
    why: /hole|line 1$/,
  },
  {
    name: 'an element that was deleted',
    code: `const steps = [{ at: 1 }, { at: 2 }];
delete steps[0];
steps[0].at;
`,
    expression: 'steps[0]',
    why: /line 2|delete/,
  },
  {
    name: 'a loop with a bound of its own over a list with a hole',
    code: `function walk(list) {
  for (let i = 0; i <= 2; i++) list[i].a;
}
walk([{ a: 1 }, undefined, { a: 2 }]);
`,
    expression: 'list[i]',
    why: /line 4/,
  },
  {
    name: 'an inner function that hides one of the same name',
    code: `function get() {
  return { a: 1 };
}
function outer() {
  function get() {
    return undefined;
  }
  return get().a;
}
get().a;
outer();
`,
    expression: 'get()',
    why: /get \(line 5\)/,
  },
  {
    name: 'a question about null where undefined came',
    code: `function read(x) {
  if (x !== null) {
    return x.a;
  }
  return 0;
}
read({ a: 1 });
read(undefined);
`,
    expression: 'x',
    why: /line 8|undefined/,
  },
  {
    name: 'a default that null passes by, in a variable',
    code: `const nothing = null;
function size(box = { w: 1 }) {
  return box.w;
}
size();
size(nothing);
`,
    expression: 'box',
    why: /line 1|line 6|null/,
  },
  {
    name: 'a key that was set to undefined',
    code: `const seen = new Map();
seen.set('a', undefined);
seen.get('a').b;
`,
    expression: "seen.get('a')",
    why: /line 2/,
  },
  {
    name: 'a method of the program that is called like one of the language',
    code: `const store = {
  get(key) {
    return key === 'a' ? { v: 1 } : undefined;
  },
};
function read(from) {
  return from.get('b').v;
}
read(store);
`,
    expression: "from.get('b')",
    why: /line 2|line 3/,
  },
];
