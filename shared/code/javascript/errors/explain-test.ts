import type { Program } from '../program.ts';
import { hunchOf } from './compare.ts';
import type { Told } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { baseName } from './location.ts';
import { unreadableIn } from './look.ts';
import { isFunction, Places } from './places.ts';
import { type Standing, standingOf } from './standing.ts';
import { type FailedTest, isExpectation } from './test-output.ts';
import { nameOf, returnsOf } from './trace/returns.ts';
import { verdictOf } from './verdict.ts';

/** A failed expectation: what came instead of what, and what the difference suggests. */
export function explainedTest(
  failed: FailedTest,
  told: Told | undefined,
  program: Program | undefined,
  path: string | undefined,
): Explanation {
  const standing: Standing | undefined = told && standingOf(told.thrown, path);
  const at = standing?.at;
  const hunch = hunchOf(failed);
  const silent = failed.received === 'undefined' && program ? silentFunction(program) : undefined;
  return {
    fault: 'test',
    type: 'AssertionError',
    message: null,
    engine: null,
    certainty: 'heuristic',
    concept: hunch?.concept ?? 'errors-exceptions',
    where: at
      ? { file: baseName(at.file), line: at.line, column: at.column ?? null, within: standing.within ?? null }
      : null,
    expression: null,
    what: whatOf(failed, told?.thrown.message ?? ''),
    why: silent ? `${silent.name} (line ${silent.line}) returns nothing` : (hunch?.why ?? null),
    check: silent
      ? `add return in ${silent.name}`
      : (hunch?.check ?? 'follow the values of this test through the code'),
    cause: silent?.line ?? null,
    test: failed,
    wrapped: null,
    blind: program === undefined && failed.received === 'undefined',
    parser: verdictOf(program),
    disagreement: program ? unreadableIn(program) : null,
  };
}

function whatOf({ expected, received }: FailedTest, message: string): string {
  if (expected === null || received === null)
    return message === '' || isExpectation(message)
      ? 'an expectation of a test does not hold'
      : `the test says: ${message}`;
  return `the test expects ${expected} and got ${received}`;
}

/** The only function of the program that never returns a value. */
function silentFunction({ text, tree, scopes }: Program): { readonly name: string; readonly line: number } | undefined {
  if (!tree || !scopes) return undefined;
  const places = new Places(text, tree, scopes);
  const [only, ...others] = places.nodes.filter(isFunction).flatMap((fn) => {
    const name = nameOf(fn, places);
    return name && returnsOf(fn, places).value === 'never' ? [{ name, line: fn.loc.start.line }] : [];
  });
  return others.length === 0 ? only : undefined;
}
