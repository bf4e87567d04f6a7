import { parseProgram } from '../../program.ts';
import { explain as explainKnown } from '../explain.ts';
import type { Explanation, Failure } from '../explanation.ts';

/** As the analysis does it, but at once. */
export const explain = ({ error, code, path }: Failure): Explanation | null =>
  explainKnown({
    error,
    path,
    program: code === undefined ? undefined : parseProgram(code, path === undefined ? {} : { path }),
  });
