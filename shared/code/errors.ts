import { defineAnalysis } from '../skill/analysis.ts';
import type { Explanation, Failure } from './javascript/errors/explanation.ts';

/** What a runtime error or a failing test says and means; null where the text is neither. */
export const errorOf = defineAnalysis<Failure, Explanation | null>({
  name: 'code.error',
  // Patterns are looked for in the same code, and what reads it need not be loaded twice.
  mayNotEnd: ({ code }) => code !== undefined,
  async load() {
    const { explain } = await import('./javascript/errors/explain.ts');
    return async ({ error, code, path }) => explain({ error, path, program: await programOf(code, path) });
  },
});

/** The parsers are loaded only for an error that comes with its code. */
async function programOf(code: string | undefined, path: string | undefined) {
  if (code === undefined) return undefined;
  const { parseProgram } = await import('./javascript/program.ts');
  return parseProgram(code, path === undefined ? {} : { path });
}
