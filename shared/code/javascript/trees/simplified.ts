import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Bindings } from './bindings.ts';
import { Copies } from './copies.ts';
import { Helpers } from './helpers.ts';
import { listed } from './listed.ts';

type Node = TSESTree.Node;

/** A program in fewer words, and of each node that was built for it the one of the text that it stands for. */
export interface Simplified {
  readonly tree: TSESTree.Program;
  readonly origin: (node: Node) => Node;
}

/**
 * What is written in many ways is written in one: a value with a name of its own that is used once, a helper of one
 * expression, `+=`, an else behind a return, an if that returns true or false, a comparison turned round. It does
 * the same as before, and two programs that do the same look more alike.
 */
export function simplified(tree: TSESTree.Program, bindings: Bindings): Simplified {
  const copies = new Copies();
  const helpers = new Helpers(bindings, copies);
  const rules: readonly ((node: Node) => Node)[] = [
    (node) => inBlock(node, copies),
    (node) => spelledOut(node, copies),
    (node) => turned(node, copies),
    (node) => listed(node, bindings, copies),
    (node) => helpers.put(node),
  ];
  const rewrite = (node: Node): Node => rules.reduce((one, rule) => rule(one), copies.mapped(node, rewrite));
  return { tree: helpers.withoutUsed(rewrite(tree) as TSESTree.Program), origin: (node) => copies.origin(node) };
}

const BODIES: Readonly<Record<string, readonly string[]>> = {
  IfStatement: ['consequent', 'alternate'],
  ForStatement: ['body'],
  ForOfStatement: ['body'],
  ForInStatement: ['body'],
  WhileStatement: ['body'],
};

/** A body without braces gets them. */
function inBlock(node: Node, copies: Copies): Node {
  return (BODIES[node.type] ?? []).reduce((one, slot) => {
    const body: Node | null = Reflect.get(one, slot);
    if (!body || body.type === 'BlockStatement' || (slot === 'alternate' && body.type === 'IfStatement')) return one;
    return copies.of(one, { [slot]: copies.of(body, { type: 'BlockStatement', body: [body] }) });
  }, node);
}

/** `x += y` and `x++` as what they do. */
function spelledOut(node: Node, copies: Copies): Node {
  if (node.type === 'AssignmentExpression' && /^(?:[-+*/%]|\*\*)=$/.test(node.operator)) {
    const operator = node.operator.slice(0, -1);
    const right = copies.of(node, { type: 'BinaryExpression', operator, left: node.left, right: node.right });
    return copies.of(node, { operator: '=', right });
  }
  if (node.type !== 'UpdateExpression' || !isStep(node)) return node;
  const { argument: left, operator } = node;
  const one = copies.of(node, { type: 'Literal', value: 1, raw: '1' });
  const right = copies.of(node, { type: 'BinaryExpression', operator: operator[0], left, right: one });
  return copies.of(node, { type: 'AssignmentExpression', operator: '=', prefix: false, left, right });
}

/** Where nobody asks whether it gives the old value or the new one. */
const isStep = ({ parent }: Node): boolean => parent?.type === 'ExpressionStatement' || parent?.type === 'ForStatement';

const TURNED: Readonly<Record<string, string>> = { '>': '<', '>=': '<=' };

/** Of two ways to compare the one with the smaller side first. */
function turned(node: Node, copies: Copies): Node {
  if (node.type !== 'BinaryExpression') return node;
  const operator = TURNED[node.operator];
  return operator === undefined ? node : copies.of(node, { operator, left: node.right, right: node.left });
}
