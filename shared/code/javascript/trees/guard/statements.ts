import { parse } from '@typescript-eslint/typescript-estree';
import { within } from '../../patterns/ast.ts';

const COUNTED = /^(?!TSTypeParameter).*(?:Statement|Declaration)$|^MethodDefinition$|^PropertyDefinition$/;
const HOLDERS: ReadonlySet<string> = new Set(['BlockStatement', 'ExportNamedDeclaration', 'ExportDefaultDeclaration']);

/** How many statements a piece of code has, those inside others too; a head without its body is one. */
export function statementsIn(code: string): number {
  const lines = code.split('\n').filter((line) => /\w/.test(line));
  for (const text of [code, `class Frame extends Base {${code}\n}`, `switch (0) {${code}\n}`]) {
    const found = counted(text);
    if (found !== undefined) return Math.max(1, text === code ? found : found - 1);
  }
  return lines.length;
}

function counted(text: string): number | undefined {
  try {
    const nodes = [...within(parse(text))];
    // Without braces what belongs to an if is a part of it.
    const parts = new Set<unknown>(nodes.flatMap((node) => (node.type === 'IfStatement' ? [node.consequent] : [])));
    return nodes.filter((node) => COUNTED.test(node.type) && !HOLDERS.has(node.type) && !parts.has(node)).length;
  } catch {
    return undefined;
  }
}
