import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { BY_CLASS } from './library.ts';
import { ARRAY, BOOLEAN, FUNCTION, NUMBER, OBJECT, type Shape, TEXT } from './shape.ts';

const BY_KEYWORD: ReadonlyMap<string, Shape> = new Map([
  ['TSStringKeyword', TEXT],
  ['TSNumberKeyword', NUMBER],
  ['TSBooleanKeyword', BOOLEAN],
  ['TSFunctionType', FUNCTION],
  ['TSTypeLiteral', OBJECT],
  ['TSTupleType', ARRAY],
]);

const LISTS: ReadonlySet<string> = new Set(['Array', 'ReadonlyArray']);

/** What a type that is written out says of the values; nothing of unions and of types that the program names. */
export function shapeOfType(type: TSESTree.TypeNode | undefined): Shape | undefined {
  if (type?.type === 'TSArrayType') return { kind: 'array', element: shapeOfType(type.elementType) };
  if (type?.type === 'TSTypeOperator') return shapeOfType(type.typeAnnotation);
  if (type?.type !== 'TSTypeReference') return type && BY_KEYWORD.get(type.type);
  const name = type.typeName.type === 'Identifier' ? type.typeName.name : '';
  if (LISTS.has(name)) return { kind: 'array', element: shapeOfType(type.typeArguments?.params[0]) };
  if (name === 'Record') return OBJECT;
  const kind = BY_CLASS.get(name.replace(/^Readonly/, ''));
  return kind && { kind };
}
