import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { memberName } from '../../patterns/ast.ts';
import type { Bindings } from '../bindings.ts';
import { childrenBySlot, literalText } from '../term.ts';
import { negated, type Plain, plain } from './plain.ts';
import { spelled } from './spelled.ts';

type Node = TSESTree.Node;

/** Makes plain trees of a program's nodes. Names that no declaration explains are variables too, unless they are globals. */
export function plainOf(node: Node, bindings: Bindings): Plain {
  const of = (one: Node): Plain => plainOf(one, bindings);
  const all = (): readonly Plain[] => [...childrenBySlot(node)].map(([, child]) => of(child));
  switch (node.type) {
    case 'Identifier':
      return nameOf(node, bindings);
    case 'Literal':
      return plain(literalText(node));
    case 'TemplateLiteral':
      return node.quasis.length === 1 ? plain(JSON.stringify(node.quasis[0]?.value.cooked)) : plain('template', all());
    case 'TemplateElement':
      return plain(JSON.stringify(node.value.cooked));
    case 'ExpressionStatement':
      return of(node.expression);
    case 'ExportNamedDeclaration':
      return node.declaration ? of(node.declaration) : plain('export', all());
    case 'ExportDefaultDeclaration':
      return of(node.declaration);
    case 'BlockStatement':
    case 'Program':
      return block(node.body.map(of));
    case 'VariableDeclaration':
      return block(node.declarations.map(of));
    case 'VariableDeclarator':
      return plain('=', [of(node.id), ...(node.init ? [of(node.init)] : [])]);
    case 'FunctionDeclaration':
      return node.id ? plain('=', [of(node.id), functionOf(node, of)]) : functionOf(node, of);
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return functionOf(node, of);
    case 'MemberExpression':
      return plain(node.optional ? '?.' : '.', [of(node.object), property(node, of)]);
    case 'Property':
      return plain(':', [node.computed ? of(node.key) : keyOf(node.key), of(node.value)]);
    case 'TSPropertySignature':
    case 'PropertyDefinition':
    case 'MethodDefinition':
      return plain(signed(node), [keyOf(node.key), ...all().slice(1)]);
    case 'UpdateExpression':
      return plain(node.operator, [of(node.argument)]);
    case 'AssignmentExpression':
      return assignment(node, of);
    case 'UnaryExpression':
      return node.operator === '!' ? negated(of(node.argument)) : plain(node.operator, [of(node.argument)]);
    case 'BinaryExpression':
      return binary(node.operator, of(node.left), of(node.right));
    case 'LogicalExpression':
      return plain(node.operator, [of(node.left), of(node.right)], true);
    default:
      return plain(signed(node), all());
  }
}

/** Globals whose name says what is meant. */
const GLOBALS: ReadonlySet<string> = new Set(
  'Math Number String Boolean Object Array JSON Date Promise Set Map console undefined NaN Infinity Symbol RegExp Error TypeError RangeError setTimeout setInterval clearTimeout clearInterval parseInt parseFloat'.split(
    ' ',
  ),
);

function nameOf(node: TSESTree.Identifier, bindings: Bindings): Plain {
  const typed = node.typeAnnotation ? [plainOf(node.typeAnnotation, bindings)] : [];
  const fixed = GLOBALS.has(node.name) && !bindings.has(node);
  return fixed ? plain(node.name, typed) : { ...plain('', typed), variable: bindings.get(node) ?? node.name };
}

const keyOf = (key: Node): Plain =>
  plain(key.type === 'Identifier' ? JSON.stringify(key.name) : key.type === 'Literal' ? literalText(key) : key.type);

const block = (kids: readonly Plain[]): Plain => (kids.length === 1 && kids[0] ? kids[0] : plain('block', kids));

type Of = (node: Node) => Plain;

type Function = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;

function functionOf({ params, body, returnType, async }: Function, of: Of): Plain {
  const inner = body ? [of(body)] : [];
  const returns = body && body.type !== 'BlockStatement' ? inner.map((one) => plain('ReturnStatement', [one])) : inner;
  return plain(async ? 'async function' : 'function', [
    ...params.map(of),
    ...(returnType ? [of(returnType)] : []),
    ...returns,
  ]);
}

function property(node: TSESTree.MemberExpression, of: Of): Plain {
  const name = memberName(node);
  if (name !== undefined) return plain(JSON.stringify(name));
  return of(node.property);
}

/** `x = x + y` and `x += y` are one thing, and so are `x += 1` and `x++`: the short one, so that nothing counts twice. */
function assignment({ operator, left, right }: TSESTree.AssignmentExpression, of: Of): Plain {
  const sides = right.type === 'BinaryExpression' && operator === '=' ? [of(right.left), of(right.right)] : [];
  const target = of(left);
  const own = sides.findIndex((side) => spelled(side) === spelled(target) && side.variable === target.variable);
  const [sign, value] =
    own >= 0 && right.type === 'BinaryExpression'
      ? [`${right.operator}=`, sides[1 - own] ?? target]
      : [operator, of(right)];
  if (value.label === '1' && (sign === '+=' || sign === '-=')) return plain(sign === '+=' ? '++' : '--', [target]);
  return plain(sign, [target, value]);
}

const LOOSE: ReadonlySet<string> = new Set(['+', '*', '===', '!==', '==', '!=', '&', '|', '^']);
const TURNED: Readonly<Record<string, string>> = { '>': '<', '>=': '<=' };

function binary(operator: string, left: Plain, right: Plain): Plain {
  const turned = TURNED[operator];
  return turned ? plain(turned, [right, left]) : plain(operator, [left, right], LOOSE.has(operator));
}

const FLAGS = ['optional', 'async', 'static', 'readonly', 'computed', 'await'] as const;

function signed(node: Node): string {
  const kind = 'kind' in node && typeof node.kind === 'string' ? node.kind : '';
  return [node.type, kind, ...FLAGS.filter((flag) => Reflect.get(node, flag) === true)].join(' ').trim();
}
