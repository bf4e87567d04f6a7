import ts from 'typescript';
import { definePattern } from '../pattern.ts';
import { isMisspelt } from '../scope/unknown.ts';

/** Whose properties are all known, and to which programs hardly ever add any. */
const KNOWN = [
  'String',
  'Number',
  'Boolean',
  'Array',
  'ReadonlyArray',
  'Promise',
  'Map',
  'Set',
  'Date',
  'RegExp',
  'Math',
  'JSON',
];

export const unknownProperty = definePattern({
  id: 'unknown-property',
  certainty: 'type_certain',
  kind: 'error',
  weight: 92,
  concept: 'objects',
  say: '{owner} has no {name}{nearest}',
  check: 'compare the spelling, also of capital letters',
  find: {
    by: 'diagnostic',
    codes: [2339, 2550, 2551],
    spot: (node, { checker, unsteady }, code, message) => {
      const access = node.parent;
      if (!ts.isPropertyAccessExpression(access) || access.name !== node) return undefined;
      const name = access.name.text;
      const type = checker.getApparentType(checker.getTypeAtLocation(access.expression));
      const owner = type.symbol?.name ?? '';
      // A library newer than ours may have it; a program may add it.
      if (code === 2550 || unsteady.has(name) || unsteady.has(access.expression.getText())) return undefined;
      const [, suggested] = /Did you mean '(\w+)'/.exec(message) ?? [];
      const nearest = suggested ?? checker.getPropertiesOfType(type).find((one) => isMisspelt(name, one.name))?.name;
      const isOwn = type.isClass() && nearest !== undefined;
      if (!nearest && (!OTHERS.has(name) || isOwnProperty(access.expression))) return undefined;
      if (!isOwn && !(KNOWN.includes(owner) && isFromLibrary(type.symbol))) return undefined;
      return {
        start: access.name.getStart(),
        facts: { owner: NAMES[owner] ?? owner, name, nearest: nearest ? `; is ${nearest} meant?` : '' },
      };
    },
  },
  wrong: `function size() {
  const list = [1, 2];
  return list.lenght;
}`,
  right: `function size() {
  const list = [1, 2];
  return list.length;
}`,
  lookalikes: [
    `Array.prototype.last = function () { return this[this.length - 1]; };\nconst list = [1];\nconsole.log(list.last());`,
    `const box = {};\nbox.size = 1;\nconsole.log(box.size, box.weight);`,
  ],
  harm: { call: 'size()', expected: '2', actual: 'undefined' },
});

/** What other types have, here or in other languages: whoever asks for one of these takes the value for another. */
const OTHERS: ReadonlySet<string> = new Set(
  [Array, String, Map, Set, Number, Promise]
    .flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype))
    .concat(
      'size length contains len count append insert remove equals isEmpty upper lower strip strlen first last'.split(
        ' ',
      ),
    ),
);

const NAMES: Readonly<Record<string, string>> = {
  String: 'a text',
  Number: 'a number',
  Boolean: 'true or false',
  Array: 'an array',
  ReadonlyArray: 'an array',
  Promise: 'a promise',
};

/** A property that began as an array may have become a set. */
const isOwnProperty = (node: ts.Expression): boolean => ts.isPropertyAccessExpression(node);

const isFromLibrary = (symbol: ts.Symbol): boolean =>
  symbol.declarations?.every((one) => one.getSourceFile().fileName.startsWith('/lib/')) ?? false;

/** Arrays and functions never make a sensible number; a text of digits does. */
export const arithmeticOnObject = definePattern({
  id: 'arithmetic-on-an-object',
  certainty: 'type_certain',
  kind: 'error',
  weight: 83,
  concept: 'operators-arithmetic',
  say: '{name} is {what}, and {operator} needs numbers',
  check: 'which part of it, or which result, is the number?',
  covers: ['function-not-called'],
  find: {
    by: 'diagnostic',
    codes: [2362, 2363],
    spot: (node, { checker, unsteady }) => {
      const { parent } = node;
      if (!ts.isBinaryExpression(parent) || unsteady.has(node.getText())) return undefined;
      const type = checker.getTypeAtLocation(node);
      const isList = checker.isArrayType(type) || checker.isTupleType(type);
      if (!isList && type.getCallSignatures().length === 0) return undefined;
      return {
        start: node.getStart(),
        facts: {
          name: node.getText().slice(0, 30),
          what: isList ? 'an array' : 'a function',
          operator: parent.operatorToken.getText(),
        },
      };
    },
  },
  wrong: `function double() {
  const numbers = [1, 2];
  return numbers * 2;
}`,
  right: `function double() {
  const numbers = [1, 2];
  return numbers.map((n) => n * 2);
}`,
  harm: { call: 'double()', expected: '[ 2, 4 ]', actual: 'NaN' },
});
