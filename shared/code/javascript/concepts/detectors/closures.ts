import type { Reference, Scope, Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { type FunctionNode, isFunction, memberName } from '../../patterns/ast.ts';
import type { Detectors, Known } from '../detector.ts';
import type { Node } from '../tree.ts';

export const closures = {
  closures: {
    shows:
      'has a function inside another that uses a variable of the outer one and outlives it (it is returned, stored, or handed to somebody who calls it later), or that sets such a variable',
    but: 'an inner function that uses only its own names; one that is called at once, as by `map`, and only reads; variables of the whole program',
    whole: function* (known) {
      const outliving = new Map<FunctionNode, boolean>();
      for (const { references } of known.look.scopes.scopes)
        for (const reference of references) {
          const inner = capturing(reference);
          if (!inner) continue;
          for (const func of inner.functions) {
            const outlives = outliving.get(func) ?? new Flow(known).outlives(func);
            outliving.set(func, outlives);
            if (outlives || (inner.isOfFunction && reference.isWrite())) yield func;
          }
        }
    },
  },
} as const satisfies Detectors;

interface Captured {
  /** From the inside out. */
  readonly functions: readonly FunctionNode[];
  /** The variable belongs to a call of a function, not to a block of the program. */
  readonly isOfFunction: boolean;
}

/** The functions between a use of a variable and its declaration in a function or block further out. */
function capturing({ resolved, from }: Reference): Captured | undefined {
  if (!resolved || !HOLDING.has(resolved.scope.type) || isFunctionName(resolved)) return undefined;
  const functions: FunctionNode[] = [];
  let scope: Scope | null = from;
  for (; scope && scope !== resolved.scope; scope = scope.upper)
    if (scope.type === 'function' && isFunction(scope.block)) functions.push(scope.block);
  if (!scope || functions.length === 0) return undefined;
  return { functions, isOfFunction: !WHOLE.has(resolved.scope.variableScope.type) };
}

const HOLDING: ReadonlySet<string> = new Set(['function', 'block', 'for', 'catch', 'switch']);
const WHOLE: ReadonlySet<string> = new Set(['global', 'module']);

const isFunctionName = ({ defs }: Variable): boolean =>
  defs.every(({ type }) => type !== 'Variable' && type !== 'Parameter' && type !== 'CatchClause');

/** Where a function goes to as a value. */
class Flow {
  readonly #known: Known;
  readonly #seen = new Set<Node>();

  constructor(known: Known) {
    this.#known = known;
  }

  outlives(func: FunctionNode): boolean {
    if (func.type === 'FunctionDeclaration') return this.#nameLeaves(func, func.id);
    return this.#leaves(func);
  }

  /** Whether a value, seen where it stands, gets to somebody who can use it after the function around has ended. */
  #leaves(value: Node): boolean {
    for (let node = value, up = node.parent; up; node = up, up = node.parent) {
      if (this.#seen.has(node)) return false;
      this.#seen.add(node);
      if (PASSING.has(up.type)) continue;
      switch (up.type) {
        case 'ReturnStatement':
        case 'YieldExpression':
        case 'JSXExpressionContainer':
        case 'ExportDefaultDeclaration':
          return true;
        case 'ArrowFunctionExpression':
          return up.body === node;
        case 'AssignmentExpression':
          return up.right === node && this.#isKeptBy(up.left);
        case 'VariableDeclarator':
          return up.init === node && this.#nameLeaves(up, up.id);
        case 'ClassDeclaration':
          return this.#nameLeaves(up, up.id);
        case 'NewExpression':
        case 'CallExpression':
          if (up.callee === node || !this.#isCalledLater(up, node)) return false;
          return true;
        default:
          return false;
      }
    }
    return false;
  }

  #isKeptBy(left: Node): boolean {
    if (left.type !== 'Identifier') return true;
    const variable = this.#known.look.variableOf(left);
    return variable === undefined || this.#usesLeave(variable);
  }

  #nameLeaves(declaring: Node, name: Node | null | undefined): boolean {
    if (!name || this.#seen.has(name)) return false;
    this.#seen.add(name);
    return this.#known.look
      .declaredBy(declaring)
      .filter(({ identifiers }) => identifiers.some((one) => one === name))
      .some((variable) => this.#usesLeave(variable));
  }

  #usesLeave({ references }: Variable): boolean {
    return references.some((reference) => reference.isRead() && this.#leaves(reference.identifier));
  }

  /** Not those who call it before they return: methods of arrays, and functions of the program that only call it. */
  #isCalledLater(
    { type, callee, arguments: given }: TSESTree.CallExpression | TSESTree.NewExpression,
    node: Node,
  ): boolean {
    if (type === 'NewExpression' && this.#known.shapes.isOfLanguage(callee)) return false;
    if (callee.type === 'MemberExpression') return !AT_ONCE.has(memberName(callee) ?? '');
    const called = this.#known.look.functionNamed(callee);
    if (!called) return true;
    const parameter = called.params[given.indexOf(node as TSESTree.CallExpressionArgument)];
    const variable = this.#known.look
      .declaredBy(called)
      .find(({ identifiers }) => identifiers.some((one) => one === parameter));
    return variable?.references.some((use) => !isCalledIn(use, called)) ?? true;
  }
}

/** Ways from a part to what holds it. */
const PASSING: ReadonlySet<string> = new Set([
  ...['ObjectExpression', 'ArrayExpression', 'Property', 'SpreadElement', 'ConditionalExpression', 'LogicalExpression'],
  ...['SequenceExpression', 'TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'ChainExpression'],
  ...['MethodDefinition', 'PropertyDefinition', 'ClassBody', 'ClassExpression', 'AwaitExpression'],
]);

const AT_ONCE: ReadonlySet<string> = new Set(
  `map filter forEach reduce reduceRight find findIndex findLast findLastIndex some every flatMap sort toSorted from replace
  replaceAll stringify parse call apply log groupBy`.split(/\s+/),
);

function isCalledIn({ identifier, from }: Reference, func: FunctionNode): boolean {
  const { parent } = identifier;
  return parent?.type === 'CallExpression' && parent.callee === identifier && from.variableScope.block === func;
}
