import { analyze, type ScopeManager } from '@typescript-eslint/scope-manager';
import { parse, type TSESTree } from '@typescript-eslint/typescript-estree';
import type { Fault } from '../fault.ts';
import type { Language } from '../language.ts';
import { Lines } from '../lines.ts';
import { completed } from './completed.ts';
import { judge } from './judge.ts';
import type { Naming, Reading } from './reading.ts';
import { readAny } from './reading-any.ts';
import { faultsIn } from './syntax/faults.ts';

/** A learner's program, read once. Whatever costs something is reckoned when it is first asked for. */
export interface Program {
  readonly text: string;
  readonly language: Language;
  readonly jsx: boolean;
  /** Read as a module: strict, may import and await at the top. */
  readonly module: boolean;
  readonly valid: boolean;
  /** What keeps it from being read, first one first; empty where it is valid. */
  readonly faults: readonly Fault[];
  /** With `loc` and `range`; undefined where the program is not valid. */
  readonly tree: TSESTree.Program | undefined;
  /** Undefined too for the few valid programs of which only acorn makes a tree. */
  readonly scopes: ScopeManager | undefined;
  readonly lines: Lines;
}

/** `light`: the tree has no tokens and no comments, and that of JavaScript is acorn's, which costs a quarter. */
export function parseProgram(text: string, naming: Naming = {}, { light = false } = {}): Program {
  const reading = readAny(text, naming);
  const { language, jsx, goal, problem } = reading;
  const module = goal === 'module';
  const valid = problem === undefined;
  const lines = lazily(() => new Lines(text));
  const faults = lazily(() => (valid ? [] : faultsIn(text, naming, reading)));
  const read = lazily(() => (valid ? treeOf(text, reading, light) : undefined));
  const tree = lazily(() => read() ?? (valid ? plainTree(text, reading) : undefined));
  const scopes = lazily(() => {
    const program = read();
    return program && analyze(program, { sourceType: module ? 'module' : 'script', jsxPragma: null });
  });
  return {
    text,
    language,
    jsx,
    module,
    valid,
    get lines() {
      return lines();
    },
    get faults() {
      return faults();
    },
    get tree() {
      return tree();
    },
    get scopes() {
      return scopes();
    },
  };
}

/** typescript-estree refuses some valid programs that no learner writes. */
function treeOf(text: string, reading: Reading, light: boolean): TSESTree.Program | undefined {
  const { jsx, language } = reading;
  if (light && language === 'javascript' && !jsx) {
    const tree = plainTree(text, reading);
    return tree && completed(tree);
  }
  try {
    return parse(text, { loc: true, range: true, comment: !light, tokens: !light, jsx });
  } catch {
    return undefined;
  }
}

/** acorn's tree has the same shape, less what is TypeScript's. */
function plainTree(text: string, { jsx, goal }: Reading): TSESTree.Program | undefined {
  const judged = judge(text, goal, jsx, { locations: true, ranges: true });
  return 'tree' in judged ? (judged.tree as unknown as TSESTree.Program) : undefined;
}

function lazily<T>(reckon: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: reckon() };
    return known.value;
  };
}
