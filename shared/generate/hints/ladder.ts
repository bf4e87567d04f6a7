import { Learner } from '../../../contracts/documents/learner.ts';
import type { Guarded, HintText, Leak } from '../../code/hints.ts';
import type { Problem } from '../../problems/instance.ts';
import type { Mistake } from '../../problems/metadata.ts';
import { withMistake } from '../../problems/proof/mistake.ts';
import { fileOf } from '../../problems/question.ts';
import { decide, type Given } from '../../runtime/decide.ts';
import { digestOf } from '../../runtime/sources.ts';
import { needsOf } from '../../skill/needs.ts';
import type { Need } from '../../skill/reads.ts';
import { Refusal } from '../../skill/refusal.ts';
import type { Program, RunResult } from '../../skill/run.ts';
import type { AnySkill } from '../../skill/skill.ts';

export interface Rung {
  readonly level: number;
  readonly hint: string;
  readonly code: string | null;
  readonly line: number | null;
  readonly concept: string;
  readonly test: string | null;
  /** As the model reads it. */
  readonly told: string;
  /** Everything that the guard was asked about, and by which rule it refused each. */
  readonly candidates: readonly { readonly hint: HintText; readonly refused: string | null }[];
  readonly asked: Omit<Guarded, 'hints'>;
}

/** All hints for one mistake, with every gate open; `refusal` where it came to an end before the last level. */
export interface Ladder {
  readonly problem: string;
  readonly mistake: string;
  readonly rungs: readonly Rung[];
  readonly refusal: string | null;
}

export interface Stage {
  readonly skill: AnySkill;
  readonly run: (program: Program) => Promise<RunResult>;
}

const LEVELS = 6;
const START = Date.parse('2026-03-14T10:00:00.000Z');
const APART_MS = 60_000;

/** Undefined where the mistake cannot be made, or no test notices it. */
export async function ladderOf(problem: Problem, mistake: Mistake, stage: Stage): Promise<Ladder | undefined> {
  const wrong = withMistake(fileOf(problem, 'solution').text, mistake);
  if (wrong === undefined || mistake.survives) return undefined;
  const rungs: Rung[] = [];
  let log: unknown;
  let refusal: string | null = null;
  for (let step = 0; step < LEVELS && refusal === null; step++) {
    // A comment is enough of a change to be let on, and changes nothing.
    const code = `${wrong}${'// once more\n'.repeat(step)}`;
    const now = new Date(START + step * APART_MS).toISOString();
    const outcome = await asked({ problem, code, now, ...(log !== undefined && { log }) }, stage);
    if ('refused' in outcome) refusal = outcome.refused;
    else {
      rungs.push(outcome.rung);
      log = outcome.log;
    }
  }
  return { problem: problem.problem, mistake: mistake.name, rungs, refusal };
}

interface Asked {
  readonly problem: Problem;
  readonly code: string;
  readonly now: string;
  readonly log?: unknown;
}

const STRUGGLING: Learner = {
  ...Learner.empty,
  signal: { rule: 'S5', at: '2026-03-14T09:59:00.000Z', concept: null, severity: 'medium' },
};

/** One call of the skill on real runs and real analyses, with all gates open. */
async function asked({ problem, code, now, log }: Asked, { skill, run }: Stage) {
  const moment = { now, id: 'ladder' };
  const known: Record<string, unknown> = {
    source: { text: code, digest: digestOf(code), origin: fileOf(problem, 'solution').path },
    problem,
    practice: { credits: {}, attempts: 1, hintLevel: 0, accepted: false, lastAt: null },
    learner: STRUGGLING,
    policy: { maxHintLevel: 5, openNextStep: true },
    ...(log !== undefined && { log }),
  };
  let given: Record<string, unknown> & Given = { input: { problem: problem.problem }, student: 'ada', ...moment };
  for (const need of needsOf(skill))
    given = { ...given, [need.name]: known[need.name] ?? (await fetched(need, given, run)) };
  try {
    const { result, next = {} } = decide(skill, given, moment);
    return { rung: { ...result, told: skill.brief(result), ...guarded(skill, given) } as Rung, log: next.log };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.message };
    throw error;
  }
}

/** What the guard was asked within the call, and what it answered. */
function guarded(skill: AnySkill, given: Given): Pick<Rung, 'candidates' | 'asked'> {
  const need = needsOf(skill).find(({ name }) => name === 'leaks');
  if (need?.from !== 'analysis') throw new Error('hints are given without the guard');
  const { hints, ...asked } = need.input(given as never) as Guarded;
  const leaks = given.leaks as readonly (Leak | null)[];
  return { candidates: hints.map((hint, index) => ({ hint, refused: leaks[index]?.rule ?? null })), asked };
}

async function fetched(need: Need, given: Given, run: Stage['run']): Promise<unknown> {
  const seen = given as never;
  switch (need.from) {
    case 'document':
      return need.document.empty;
    case 'documents':
      return {};
    case 'run': {
      const program = need.program(seen);
      return program && run(program);
    }
    case 'analysis': {
      const input = need.input(seen);
      return input && (await need.analysis.load())(input);
    }
    case 'derive':
      return need.derive(seen);
    default:
      return undefined;
  }
}
