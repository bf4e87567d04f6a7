import type { Look } from '../look.ts';
import { definePattern, type Spot } from '../pattern.ts';
import { GLOBALS } from './globals.ts';
import { isStrict } from './strict.ts';
import { bareMembers, meantBy, namesAskedFor, unknownNames } from './unknown.ts';

/** Neither declared, nor set, nor asked for with typeof, nor a global; and one letter or two away from a name that there is. */
export const undeclaredName = definePattern({
  id: 'undeclared-name',
  certainty: 'certain',
  kind: 'error',
  weight: 95,
  concept: 'variables',
  say: 'nothing in this program is called {name}; is {meant} meant?',
  check: 'compare the spelling with the line that declares it',
  covers: ['unknown-name'],
  find: {
    by: 'tree',
    on: {
      Program: (_, look) =>
        unknownNames(look).flatMap((name) => {
          const meant = meantBy(name, look);
          return meant ? [{ at: name, facts: { name: name.name, meant } }] : [];
        }),
    },
  },
  wrong: `function total(prices) {
  let sum = 0;
  for (const price of prices) sum += prise;
  return sum;
}`,
  right: `function total(prices) {
  let sum = 0;
  for (const price of prices) sum += price;
  return sum;
}`,
  lookalikes: [`if (typeof jQuery !== 'undefined') jQuery.noConflict();`, `function draw() { circle(10, 10, 5); }`],
  harm: { call: 'total([1])', expected: '1', actual: 'ReferenceError: prise is not defined' },
});

/** Another script of the page may bring it. */
export const unknownName = definePattern({
  id: 'unknown-name',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 86,
  concept: 'variables',
  say: 'this program does not declare {name}; unless another file does, it stops here',
  check: 'where does {name} come from?',
  find: {
    by: 'tree',
    on: { Program: (_, look) => unknownNames(look).map((name) => ({ at: name, facts: { name: name.name } })) },
  },
  wrong: `function area(side) {
  return square(side) * 2;
}`,
  right: `function square(side) {
  return side * side;
}
function area(side) {
  return square(side) * 2;
}`,
  harm: { call: 'area(2)', expected: '8', actual: 'ReferenceError: square is not defined' },
});

/** A method's bare name: in JavaScript an object's own methods are only found through it. */
export const missingThis = definePattern({
  id: 'missing-this',
  certainty: 'certain',
  kind: 'error',
  weight: 94,
  concept: 'classes',
  say: '{name} belongs to the class {class}, and is only found through this',
  check: 'how does a method reach another member of its object?',
  covers: ['undeclared-name', 'unknown-name', 'missing-declaration', 'accidental-global'],
  find: {
    by: 'tree',
    on: {
      Program: (_, look) =>
        bareMembers(look).map(({ name, owner }) => ({ at: name, facts: { name: name.name, class: owner } })),
    },
  },
  wrong: `class Account {
  constructor() { this.balance = 5; }
  fee() { return 1; }
  left() { return this.balance - fee(); }
}`,
  right: `class Account {
  constructor() { this.balance = 5; }
  fee() { return 1; }
  left() { return this.balance - this.fee(); }
}`,
  harm: { call: 'new Account().left()', expected: '4', actual: 'ReferenceError: fee is not defined' },
});

/** In strict code: a class, a file that imports or exports, or where 'use strict' says so. */
export const missingDeclaration = definePattern({
  id: 'missing-declaration',
  certainty: 'certain',
  kind: 'error',
  weight: 92,
  concept: 'variables',
  say: '{name} gets a value but is never declared, and that stops the program here',
  check: 'which word declares a variable?',
  covers: ['accidental-global'],
  find: { by: 'tree', on: { Program: (_, look) => undeclaredTargets(look).filter(({ at }) => isStrict(at, look)) } },
  wrong: `function sum(list) {
  'use strict';
  let sum = 0;
  for (entry of list) sum += entry;
  return sum;
}`,
  right: `function sum(list) {
  'use strict';
  let sum = 0;
  for (const entry of list) sum += entry;
  return sum;
}`,
  harm: { call: 'sum([1])', expected: '1', actual: 'ReferenceError: entry is not defined' },
});

export const accidentalGlobal = definePattern({
  id: 'accidental-global',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 88,
  concept: 'variables',
  say: '{name} is never declared, so all functions share one {name}; in a module the program stops here',
  check: 'which word declares a variable?',
  find: { by: 'tree', on: { Program: (_, look) => undeclaredTargets(look) } },
  wrong: `function lines(n) {
  const lines = [];
  for (i = 0; i < n; i++) lines.push(stars(3));
  return lines;
}
function stars(n) {
  let text = '';
  for (i = 0; i < n; i++) text += '*';
  return text;
}`,
  right: `function lines(n) {
  const lines = [];
  for (let i = 0; i < n; i++) lines.push(stars(3));
  return lines;
}
function stars(n) {
  let text = '';
  for (let i = 0; i < n; i++) text += '*';
  return text;
}`,
  harm: { call: 'lines(2)', expected: `[ '***', '***' ]`, actual: `[ '***' ]` },
});

function undeclaredTargets(look: Look): readonly Spot[] {
  const told = new Set([...GLOBALS, ...namesAskedFor(look)]);
  return look.unresolved.flatMap((reference) => {
    const { identifier } = reference;
    if (identifier.type !== 'Identifier' || !reference.isWrite() || told.has(identifier.name)) return [];
    told.add(identifier.name);
    return [{ at: identifier, facts: { name: identifier.name } }];
  });
}
