import type { Variable } from '@typescript-eslint/scope-manager';
import { bare, isFunction, type Node } from '../places.ts';
import type { Trail } from './resolve.ts';
import { canEnd } from './returns.ts';

/** What is asked of the code before a place: whether it would have failed, or gone another way, had the variable been nothing. */
interface Asked {
  readonly variable: Variable;
  readonly trail: Trail;
}

/** Whether a name that never gets another value was read from, or asked about, on the only way to where it stands. */
export function isHeld(use: Node, trail: Trail): boolean {
  const variable = trail.places.variable(use);
  if (!variable || variable.references.some((one) => one.isWrite() && !one.init && !isLoopWrite(one.identifier, trail)))
    return false;
  const asked: Asked = { variable, trail };
  let inner = use;
  for (const outer of trail.places.around(use)) {
    if (isFunction(outer)) return false;
    if (holdsOnTheWay(outer, inner, asked)) return true;
    inner = outer;
  }
  return false;
}

const isLoopWrite = (identifier: Node, { places }: Trail): boolean => places.isDeclared(identifier);

function holdsOnTheWay(outer: Node, inner: Node, asked: Asked): boolean {
  switch (outer.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      if (inner === outer.test) return false;
      return holds(outer.test, inner === outer.consequent, asked);
    case 'LogicalExpression':
      return inner === outer.right && outer.operator !== '??' && holds(outer.left, outer.operator === '&&', asked);
    case 'WhileStatement':
    case 'ForStatement':
      return inner === outer.body && outer.test !== null && holds(outer.test, true, asked);
    case 'BlockStatement':
    case 'Program':
      return outer.body
        .slice(
          0,
          outer.body.findIndex((one) => one.range[0] === inner.range[0]),
        )
        .some((one) => holdsAfter(one, asked));
    default:
      return false;
  }
}

/** What is sure after a statement that stands before, in the same block. */
function holdsAfter(statement: Node, asked: Asked): boolean {
  switch (statement.type) {
    case 'ExpressionStatement':
      return reads(statement.expression, asked);
    case 'VariableDeclaration':
      return statement.declarations.some(({ init }) => init && reads(init, asked));
    case 'ForStatement':
    case 'WhileStatement':
      return statement.test !== null && reads(statement.test, asked);
    case 'ForOfStatement':
      return reads(statement.right, asked);
    case 'IfStatement':
      if (reads(statement.test, asked)) return true;
      return !statement.alternate && leaves(statement.consequent) && holds(statement.test, false, asked);
    default:
      return false;
  }
}

const leaves = (statement: Node): boolean => {
  const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement;
  return last?.type === 'ContinueStatement' || last?.type === 'BreakStatement' || !canEnd(statement);
};

/** Whether a test that came out true, or false, says that the variable is something. */
function holds(test: Node, truth: boolean, asked: Asked): boolean {
  const node = bare(test);
  if (reads(node, asked)) return true;
  if (node.type === 'Identifier') return truth && isIt(node, asked);
  if (node.type === 'UnaryExpression') return node.operator === '!' && holds(node.argument, !truth, asked);
  if (node.type === 'LogicalExpression' && node.operator === (truth ? '&&' : '||'))
    return holds(node.left, truth, asked) || holds(node.right, truth, asked);
  if (node.type !== 'BinaryExpression' || node.left.type === 'PrivateIdentifier') return false;
  if (!isIt(bare(node.left), asked) || !/^[!=]==?$/.test(node.operator)) return false;
  const differs = node.operator.startsWith('!') === truth;
  return differs && isNothingOf(bare(node.right), node.operator.length === 2, asked.trail.base);
}

/** Whether a comparison with this value leaves out the nothing that is asked about. */
function isNothingOf(value: Node, isLoose: boolean, base: Trail['base']): boolean {
  const gives = value.type === 'Literal' && value.raw === 'null' ? 'null' : nameOfUndefined(value);
  return gives !== undefined && (isLoose || gives === base);
}

const nameOfUndefined = (value: Node): 'undefined' | undefined =>
  value.type === 'Identifier' && value.name === 'undefined' ? 'undefined' : undefined;

/** Whether an expression, whenever it is worked out, reads a property of the variable. */
function reads(expression: Node, asked: Asked): boolean {
  const node = bare(expression);
  switch (node.type) {
    case 'MemberExpression':
      return !node.optional && (isIt(bare(node.object), asked) || reads(node.object, asked));
    case 'CallExpression':
      return !node.optional && (reads(node.callee, asked) || node.arguments.some((one) => reads(one, asked)));
    case 'BinaryExpression':
      return reads(node.left, asked) || reads(node.right, asked);
    case 'LogicalExpression':
      return reads(node.left, asked);
    case 'ConditionalExpression':
      return reads(node.test, asked);
    case 'UnaryExpression':
    case 'AwaitExpression':
      return reads(node.argument, asked);
    case 'AssignmentExpression':
      return reads(node.right, asked) || reads(node.left, asked);
    case 'TemplateLiteral':
      return node.expressions.some((one) => reads(one, asked));
    default:
      return false;
  }
}

const isIt = (node: Node, { variable, trail }: Asked): boolean =>
  node.type === 'Identifier' && trail.places.variable(node) === variable;
