export type Language = 'javascript' | 'typescript';

/** What JavaScript a text is read as: a module is strict and may import, a script is what it says of itself. */
export type Goal = 'module' | 'script' | 'commonjs';

/** What the name of a file says about the text in it; undefined where it says nothing. */
export interface Dialect {
  readonly language: Language | undefined;
  readonly jsx: boolean | undefined;
  readonly goal: Goal | undefined;
}

const BY_ENDING: Readonly<Record<string, Dialect>> = {
  js: { language: 'javascript', jsx: undefined, goal: undefined },
  mjs: { language: 'javascript', jsx: false, goal: 'module' },
  cjs: { language: 'javascript', jsx: false, goal: 'commonjs' },
  jsx: { language: 'javascript', jsx: true, goal: undefined },
  ts: { language: 'typescript', jsx: false, goal: undefined },
  mts: { language: 'typescript', jsx: false, goal: 'module' },
  cts: { language: 'typescript', jsx: false, goal: undefined },
  tsx: { language: 'typescript', jsx: true, goal: undefined },
};

const UNSAID: Dialect = { language: undefined, jsx: undefined, goal: undefined };

/** A path, or whatever else the caller named the code by. */
export function dialectOf(path = ''): Dialect {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return BY_ENDING[ending] ?? UNSAID;
}
