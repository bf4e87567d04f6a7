import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Region } from '../../hints.ts';
import { isFunction, isLoop } from '../patterns/ast.ts';
import { calledName, nameOf, nounOf } from './nouns.ts';
import type { Term } from './term.ts';

/** What part of which construct a term is, as the end of a sentence; empty where there is nothing to say. */
export function whereabouts(term: Term): string {
  for (let at: Term | undefined = term; at?.up; at = at.up) {
    const said = placeIn(at, at.up.node);
    if (said !== undefined) return said;
  }
  return '';
}

const CONDITIONS: ReadonlySet<string> = new Set(['IfStatement', 'WhileStatement', 'DoWhileStatement', 'ForStatement']);

function placeIn({ slot, node }: Term, up: TSESTree.Node): string | undefined {
  if (slot === 'test' && CONDITIONS.has(up.type)) return `in the condition of the ${nounOf(up)}`;
  if (up.type === 'ForStatement' && slot === 'init') return 'in the start of the for loop';
  if (up.type === 'ForStatement' && slot === 'update') return 'in the step of the for loop';
  if (slot === 'right' && up.type === 'ForOfStatement') return 'in what the loop goes through';
  if (slot === 'test' && up.type === 'SwitchCase') return 'in a case of the switch';
  if (up.type === 'ReturnStatement') return 'in what is returned';
  if (up.type === 'ThrowStatement') return 'in what is thrown';
  if (slot === 'returnType') return `in the result type${of(nameOf(up))}`;
  if (slot === 'typeParameters' && isFunction(up)) return `in the type parameters${of(nameOf(up))}`;
  if (slot === 'params' && isFunction(up)) return `in the parameters${of(nameOf(up))}`;
  if (slot === 'arguments' && calledName(up)) return `in what \`${calledName(up)}\` is given`;
  if (slot === 'init' && up.type === 'VariableDeclarator') return named('in the first value of', up.id);
  if (slot === 'id' && up.type === 'VariableDeclarator') return 'in the names that are declared';
  if (slot === 'right' && up.type === 'AssignmentExpression') return named('in the new value of', up.left);
  if (slot === 'left' && up.type === 'AssignmentExpression') return 'on the left of the assignment';
  if (slot === 'value' && up.type === 'Property' && up.key.type === 'Identifier')
    return named('in the property', up.key);
  if (slot === 'body' && up.type === 'ArrowFunctionExpression' && node.type !== 'BlockStatement')
    return 'in what the arrow function gives';
  if (slot === 'body' && isFunction(up) && nameOf(up) !== undefined) return `in the body of \`${nameOf(up)}\``;
  if (slot === 'body' && (isLoop(up) || isFunction(up))) return `in the body of the ${nounOf(up)}`;
  if (slot === 'consequent' && up.type === 'IfStatement') return 'in the block of the if';
  if (slot === 'alternate' && up.type === 'IfStatement') return 'in the else';
  if (up.type === 'ImportDeclaration') return 'in the import';
  return up.type.startsWith('TSInterface') || up.type === 'TSTypeAliasDeclaration' ? 'in the type' : undefined;
}

const of = (name: string | undefined): string => (name === undefined ? '' : ` of \`${name}\``);

const named = (words: string, node: TSESTree.Node): string | undefined =>
  node.type === 'Identifier' ? `${words} \`${node.name}\`` : undefined;

/** The innermost loop, decision or function around a term. */
export function regionOf(term: Term): Region {
  for (let at: Term | undefined = term; at; at = at.up) {
    const { node } = at;
    const is = isLoop(node) || REGIONS.has(node.type);
    if (is || isFunction(node) || node.type === 'ClassDeclaration') return region(node);
  }
  let top = term;
  while (top.up && top.up.node.type !== 'Program') top = top.up;
  return region(top.node);
}

const REGIONS: ReadonlySet<string> = new Set([
  'IfStatement',
  'SwitchStatement',
  'TryStatement',
  'TSInterfaceDeclaration',
]);

function region(node: TSESTree.Node): Region {
  const name = nameOf(node);
  const what = (isFunction(node) || node.type === 'ClassDeclaration') && name ? `\`${name}\`` : `the ${nounOf(node)}`;
  return { what, from: node.loc.start.line, to: node.loc.end.line };
}

/** A whole statement at the top of a file, by the name of what it declares. */
export function regionAt(statement: TSESTree.ProgramStatement): Region {
  const node = 'declaration' in statement && statement.declaration ? statement.declaration : statement;
  const only = node.type === 'VariableDeclaration' ? node.declarations[0]?.init : node;
  return { ...region(only && isFunction(only) ? only : node), from: node.loc.start.line, to: node.loc.end.line };
}
