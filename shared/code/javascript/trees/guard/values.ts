import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { memberName, within } from '../../patterns/ast.ts';
import { parsed } from './fragments.ts';

/** Shorter values, and those that stand everywhere, tell nothing. */
const SHORTEST = 2;
const PLAIN: ReadonlySet<string> = new Set([
  '10',
  '100',
  '1000',
  '-1',
  'true',
  'false',
  'null',
  'undefined',
  '[]',
  '{}',
  '""',
  "''",
]);

/** The literal values that a spec expects, as they are written in it, without their quotes. */
export function expectedValues(spec: string): readonly string[] {
  const tree = parsed(spec);
  if (!tree) return [];
  const values = [...within(tree)].flatMap((node): string[] => {
    if (node.type !== 'CallExpression' || !/^to[A-Z]/.test(memberName(node.callee) ?? '')) return [];
    const [first] = node.arguments;
    return first && isWritten(first) ? [plainValue(spec.slice(...first.range))] : [];
  });
  return [...new Set(values)].filter(
    (value) => value.length >= SHORTEST && !PLAIN.has(value) && /['"`\d[{]/.test(value),
  );
}

/** Written out, and no name in it. */
function isWritten(node: TSESTree.Node): boolean {
  const keys = new Set<TSESTree.Node>();
  for (const one of within(node)) {
    if (one.type === 'Property' && !one.computed && !one.shorthand) keys.add(one.key);
    if (one.type === 'Identifier' ? !keys.has(one) : !LITERAL.has(one.type)) return false;
  }
  return true;
}

const LITERAL: ReadonlySet<string> = new Set([
  'Literal',
  'ArrayExpression',
  'ObjectExpression',
  'Property',
  'UnaryExpression',
  'TemplateLiteral',
  'TemplateElement',
]);

const plainValue = (text: string): string => text.replace(/\s+/g, ' ');

const LINE_NUMBER = /\blines? \d+(?:\s*(?:-|–|to|and)\s*\d+)?|\bcolumn \d+|\blevel \d/gi;
const QUOTED = /^(['"`])([\s\S]*)\1$/;
const WORD = /^[\p{L}\d]*$/u;
const SHORT_NUMBER = /^-?\d{1,2}$/;

/**
 * Whether a text says a value, and not as part of something longer or as the number of a line. A single word counts only
 * in quotes: it may be any word.
 */
export function says(text: string, value: string): boolean {
  const [, , inner = value] = QUOTED.exec(value) ?? [];
  const said = text.replace(LINE_NUMBER, '').replace(/\s+/g, ' ').replaceAll('"', "'").replaceAll('`', "'");
  if (inner !== value && WORD.test(inner)) return said.includes(`'${inner}'`);
  const at = said.indexOf(inner.replaceAll('"', "'"));
  if (at < 0) return false;
  return !/[\w.]/.test(said[at - 1] ?? ' ') && !/\w/.test(said[at + inner.length] ?? ' ');
}

/** A small number in code is as likely the code's own. */
export const saysInCode = (code: string, value: string): boolean => !SHORT_NUMBER.test(value) && says(code, value);
