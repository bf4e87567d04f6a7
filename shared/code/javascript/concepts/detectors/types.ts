import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isAsked, isNamed, memberName } from '../../patterns/ast.ts';
import { always, type Detectors, type Known } from '../detector.ts';
import type { Node } from '../tree.ts';

export const types = {
  'ts-annotations': {
    shows: 'writes the type of a variable, parameter, result or field after a colon',
    but: 'the members of an interface or type, `as`, types that TypeScript finds by itself',
    on: { TSTypeAnnotation: (node) => isOfValue(node) },
  },
  'ts-interfaces-aliases': {
    shows: 'gives a type a name with `interface` or `type`',
    but: 'the type of an object written in place, classes, `enum`, `import type`',
    on: { TSInterfaceDeclaration: always, TSTypeAliasDeclaration: always },
  },
  'ts-unions-narrowing': {
    shows:
      'writes a union of types with `|`, a function whose result `is` a type, or asks a value of type `unknown` what it is',
    but: '`&` between types, `|` between numbers, `||`, an optional `?:`',
    on: {
      TSUnionType: ({ types: parts }) => parts.length > 1,
      TSTypePredicate: ({ asserts, typeAnnotation }) => !asserts || typeAnnotation !== null,
      UnaryExpression: ({ operator, argument }, known) => operator === 'typeof' && isUnknown(argument, known),
      BinaryExpression: ({ operator, left }, known) => operator === 'instanceof' && isUnknown(left, known),
    },
  },
  'ts-strict-null': {
    shows:
      'says in a type that there may be nothing (`| null`, `| undefined`), tells TypeScript with `!` that there is something, or checks something that is optional by `?:`',
    but: 'a check for `null` where no type says so, a union without `null` and `undefined`, `?:` that nobody checks',
    on: {
      TSUnionType: ({ types: parts }) => parts.some(({ type }) => NOTHING.has(type)),
      TSNonNullExpression: always,
      VariableDeclarator: (node) => 'definite' in node && node.definite,
      PropertyDefinition: ({ definite }) => definite,
    },
    whole: checkedOptionals,
  },
  'ts-generics': {
    shows: 'declares a type parameter, of a function, class, interface or type',
    but: 'types such as `Array<string>` and `Map<string, number>` that only use one, `any`, comparing with `<`',
    on: { TSTypeParameterDeclaration: always },
  },
} as const satisfies Detectors;

const NOTHING: ReadonlySet<string> = new Set(['TSNullKeyword', 'TSUndefinedKeyword']);

/** What describes a type and no value of the program. */
const OF_TYPES: ReadonlySet<string> = new Set([
  ...['TSPropertySignature', 'TSMethodSignature', 'TSIndexSignature', 'TSFunctionType', 'TSConstructorType'],
  ...['TSCallSignatureDeclaration', 'TSConstructSignatureDeclaration', 'TSTypePredicate'],
]);

const isOfValue = ({ parent }: TSESTree.TSTypeAnnotation): boolean =>
  !OF_TYPES.has(parent.type) && !OF_TYPES.has(parent.parent?.type ?? '') && !isRestOfType(parent);

const isRestOfType = ({ type, parent }: Node): boolean => type === 'RestElement' && OF_TYPES.has(parent?.type ?? '');

function isUnknown(node: Node, { look }: Known): boolean {
  const [definition] = look.variableOf(node)?.defs ?? [];
  const name = definition?.name;
  return name?.type === 'Identifier' && name.typeAnnotation?.typeAnnotation.type === 'TSUnknownKeyword';
}

/** Uses of what is optional where the program looks whether it is there. */
function* checkedOptionals(known: Known): Generator<Node> {
  const properties = new Set([
    ...known.nodes
      .of('TSPropertySignature')
      .flatMap(({ optional, key }) => (optional && key.type === 'Identifier' ? [key.name] : [])),
    ...known.nodes
      .of('PropertyDefinition')
      .flatMap(({ optional, key }) => (optional && key.type === 'Identifier' ? [key.name] : [])),
  ]);
  if (properties.size > 0)
    for (const node of known.nodes.of('MemberExpression'))
      if (properties.has(memberName(node) ?? '') && isChecked(node)) yield node;
  for (const { references } of known.look.scopes.scopes)
    for (const { identifier, resolved } of references) {
      const [definition] = resolved?.defs ?? [];
      const name = definition?.type === 'Parameter' ? definition.name : undefined;
      if (name?.type === 'Identifier' && name.optional && isChecked(identifier)) yield identifier;
    }
}

function isChecked(node: Node): boolean {
  const { parent } = node;
  if (isAsked(node)) return true;
  if (parent?.type === 'LogicalExpression') return parent.left === node;
  if (parent?.type === 'MemberExpression') return parent.object === node && parent.optional;
  if (parent?.type !== 'BinaryExpression' || !/^[!=]==?$/.test(parent.operator)) return false;
  return [parent.left, parent.right].some(
    (side) => isNamed(side, 'undefined') || (side.type === 'Literal' && side.value === null),
  );
}
