import { quickjsSandbox } from '../../adapters/embedded/quickjs/quickjs-sandbox.ts';
import type { Problem } from '../../problems/instance.ts';
import type { Mistake } from '../../problems/metadata.ts';
import type { ServerDefinition } from '../../skill/server.ts';
import { type Ladder, ladderOf } from './ladder.ts';

/** Makes ladders in a sandbox of its own. */
export interface Climb extends AsyncDisposable {
  ladder(problem: Problem, mistake: Mistake): Promise<Ladder | undefined>;
}

export function climb(servers: readonly ServerDefinition[]): Climb {
  const skill = servers.flatMap(({ skills }) => skills).find(({ name }) => name === 'hint_generation');
  if (!skill) throw new Error('no server gives hints');
  const sandbox = quickjsSandbox();
  return {
    ladder: (problem, mistake) =>
      ladderOf(problem, mistake, { skill, run: (program) => sandbox.run(program, 'hints') }),
    [Symbol.asyncDispose]: () => sandbox.close(),
  };
}
