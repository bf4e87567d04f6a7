import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { above } from '../ast.ts';
import type { Look } from '../look.ts';
import { definePattern } from '../pattern.ts';

export const constReassigned = definePattern({
  id: 'const-reassigned',
  certainty: 'certain',
  kind: 'error',
  weight: 97,
  concept: 'variables',
  progmiscon: 'ConstReferenceImpliesImmutability',
  say: '{name} is declared with const, so giving it a new value stops the program',
  check: 'should {name} ever change?',
  find: {
    by: 'eslint',
    rule: 'no-const-assign',
    spot: ({ node }, look) => node && { at: node, facts: { name: look.show(node) } },
  },
  wrong: `function count(list) {
  const total = 0;
  for (const one of list) total += one;
  return total;
}`,
  right: `function count(list) {
  let total = 0;
  for (const one of list) total += one;
  return total;
}`,
  lookalikes: [`const list = [];\nlist.push(1);\nlist[0] = 2;`],
  harm: { call: 'count([1])', expected: '1', actual: 'TypeError: Assignment to constant variable.' },
});

/** let, const and class, in the function that declares them: there the order of the text is the order of time. */
export const usedBeforeDeclared = definePattern({
  id: 'used-before-declared',
  certainty: 'certain',
  kind: 'error',
  weight: 96,
  concept: 'hoisting-tdz',
  say: '{name} is used here, and declared only further down',
  check: 'which line makes {name} known?',
  find: {
    by: 'eslint',
    rule: 'no-use-before-define',
    options: [{ functions: false, classes: false, variables: false }],
    spot: ({ node }, look) => {
      const reference = node && look.referenceOf(node);
      const definition = reference?.resolved?.defs[0];
      if (!node || !reference?.isValueReference || !definition) return undefined;
      const isTimed =
        definition.type === 'ClassName' || (definition.type === 'Variable' && definition.parent.kind !== 'var');
      if (!isTimed || isInType(node) || isInSwitch(definition.node)) return undefined;
      return { at: node, facts: { name: look.show(node) } };
    },
  },
  wrong: `function price() {
  const total = amount * 2;
  const amount = 5;
  return total;
}`,
  right: `function price() {
  const amount = 5;
  const total = amount * 2;
  return total;
}`,
  lookalikes: [`const later = () => value;\nconst value = 1;\nlater();`, `run();\nfunction run() { return 1; }`],
  harm: { call: 'price()', expected: '10', actual: `ReferenceError: Cannot access 'amount' before initialization` },
});

export const shadowedVariable = definePattern({
  id: 'shadowed-variable',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 52,
  concept: 'scope',
  say: 'this declares a second {name}; the outer one keeps its value',
  check: 'which of the two {name} is used below?',
  find: {
    by: 'eslint',
    rule: 'no-shadow',
    spot: ({ node }, look) => {
      if (node?.type !== 'Identifier') return undefined;
      const declared = [...above(node)].find(({ type }) => type === 'VariableDeclarator');
      const inner = declared && look.declaredBy(declared).find(({ name }) => name === node.name);
      const outer = inner && outerOf(inner.scope, node.name);
      // Only within one function: that is where one was probably meant to be the other.
      if (!inner || inner.scope.variableScope !== outer?.scope.variableScope) return undefined;
      return { at: node, facts: { name: node.name } };
    },
  },
  wrong: `function grade(points) {
  let grade = 'none';
  if (points > 50) {
    let grade = 'pass';
  }
  return grade;
}`,
  right: `function grade(points) {
  let grade = 'none';
  if (points > 50) {
    grade = 'pass';
  }
  return grade;
}`,
  harm: { call: 'grade(80)', expected: `'pass'`, actual: `'none'` },
});

type Scope = Look['scopes']['scopes'][number];

function outerOf(scope: Scope, name: string) {
  for (let up = scope.upper; up; up = up.upper) {
    const variable = up.set.get(name);
    if (variable) return variable;
  }
  return undefined;
}

/** A type may be named before it is declared. */
const isInType = (node: TSESTree.Node): boolean => {
  for (const { type } of above(node)) if (type.startsWith('TS') && type !== 'TSAsExpression') return true;
  return false;
};

/** The cases of a switch run in any order. */
const isInSwitch = (node: TSESTree.Node): boolean => {
  for (const { type } of above(node)) {
    if (type === 'SwitchCase') return true;
    if (type === 'BlockStatement') return false;
  }
  return false;
};
