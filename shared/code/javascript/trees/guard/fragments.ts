import { analyze } from '@typescript-eslint/scope-manager';
import { parse, type TSESTree } from '@typescript-eslint/typescript-estree';
import { bindingsOf } from '../bindings.ts';
import { plainOf } from './canonical.ts';
import type { Plain } from './plain.ts';

/** Ways in which a piece of code may stand where it is not a program of its own. */
const FRAMES: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['(', ')'],
  ['async function frame() {', '\n}'],
  ['switch (0) {', '\n}'],
  ['class Frame extends Base {', '\n}'],
  ['async function frame() {', '\n}}'],
  ['async function frame() {', '\n}}}'],
  ['let frame: ', ''],
  ['f(', ')'],
];

/** The tree that a piece of code may mean, which need not be whole; undefined where it is no code. */
export function fragmentTree(code: string): Plain | undefined {
  for (const [before, after] of FRAMES) {
    const tree = parsed(`${before}${code}${after}`);
    if (tree) return plainOf(tree, new Map());
  }
  return undefined;
}

/** The plain tree of a whole program, its variables known; undefined where it cannot be read. */
export function programTree(text: string): Plain | undefined {
  const tree = parsed(text);
  return tree && plainOf(tree, bindingsOf({ tree, scopes: analyze(tree, { sourceType: 'module' }) }));
}

/** Without the judgement on it: whether a learner may write it so is no matter here. */
export function parsed(text: string): TSESTree.Program | undefined {
  try {
    return parse(text, { range: true });
  } catch {
    return undefined;
  }
}
