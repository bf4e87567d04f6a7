import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { above, isFunction, memberName } from '../../patterns/ast.ts';
import { isCallLike, staticName } from '../asked.ts';
import { always, type Detectors, type Known } from '../detector.ts';
import { methodMeant } from '../methods.ts';
import type { Node } from '../tree.ts';

export const classes = {
  classes: {
    shows: 'declares a class',
    but: '`new` of a class that the language or a module brings, functions that make objects, interfaces',
    on: { ClassDeclaration: always, ClassExpression: always },
  },
  'this-binding': {
    shows:
      'uses `this` where it is not plain: in a method of an object, in a function that is no method, in an arrow function inside one; hands it on as a value; sets it with `bind`, `call` or `apply`; or takes a method away from its object',
    but: '`this` right inside a method or constructor of a class, `call` and `apply` with `null`',
    on: {
      ThisExpression: (node) => isValue(node) || !isPlain(node),
      CallExpression: ({ callee, arguments: [first] }) => BINDING.has(memberName(callee) ?? '') && isReceiver(first),
      MemberExpression: (node, known) => isTakenAway(node) && isOwnMethod(node, known),
    },
  },
  inheritance: {
    shows:
      'lets a class extend another, calls `super`, or gives an object another one to inherit from with `Object.create`',
    but: 'an interface or type parameter that extends, a class that holds another object, `Object.create(null)`, `implements`',
    on: {
      ClassDeclaration: ({ superClass }) => superClass !== null,
      ClassExpression: ({ superClass }) => superClass !== null,
      Super: always,
      CallExpression: ({ callee, arguments: [first] }, known) => {
        const name = staticName(callee, known);
        return name === 'Object.setPrototypeOf' || (name === 'Object.create' && isReceiver(first));
      },
    },
  },
} as const satisfies Detectors;

const BINDING: ReadonlySet<string> = new Set(['bind', 'call', 'apply']);

const isReceiver = (node: Node | undefined): boolean => {
  if (!node || (node.type === 'Literal' && node.value === null)) return false;
  return !(node.type === 'Identifier' && node.name === 'undefined');
};

/** `const self = this`, `return this`, `register(this)`. */
const isValue = ({ parent }: TSESTree.ThisExpression): boolean =>
  parent.type !== 'MemberExpression' &&
  !(parent.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern') &&
  parent.type !== 'SpreadElement';

/** Right inside a method of a class, or in a value of its fields. */
function isPlain(node: Node): boolean {
  for (const up of above(node)) {
    if (up.type === 'ArrowFunctionExpression') return false;
    if (isFunction(up)) return up.parent.type === 'MethodDefinition';
    if (up.type === 'PropertyDefinition' || up.type === 'StaticBlock') return true;
  }
  return false;
}

/** Named or handed over without a call: `const say = dog.speak`, `setTimeout(this.tick, 1000)`. */
function isTakenAway(node: TSESTree.MemberExpression): boolean {
  const { parent } = node;
  if (isCallLike(parent)) return parent.callee !== node;
  if (parent.type === 'VariableDeclarator') return parent.init === node;
  return parent.type === 'AssignmentExpression' && parent.right === node;
}

/** An arrow function keeps its object wherever it goes. */
function isOwnMethod(node: TSESTree.MemberExpression, { shapes }: Known): boolean {
  return methodMeant(node, shapes)?.type === 'FunctionExpression';
}
