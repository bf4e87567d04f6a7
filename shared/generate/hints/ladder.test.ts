import { expect, it } from 'vitest';
import { review } from '../../../servers/review/server.ts';
import { climb } from './climb.ts';
import { ladderComplaints } from './proof.ts';
import { solvedProblems } from './solutions.ts';

/** All of them are proven by `npm run prove:hints`. */
const EACH = 45;

it('some mistakes of the bank have a whole ladder that holds what is promised of all', async () => {
  await using climber = climb([review]);
  const tries = (await solvedProblems()).flatMap((problem) =>
    problem.mistakes.map((mistake) => ({ problem, mistake })),
  );
  for (const { problem, mistake } of tries.filter((_, index) => index % EACH === 0)) {
    const ladder = await climber.ladder(problem, mistake);
    expect(ladder && ladderComplaints(ladder, problem, mistake)).toEqual([]);
    expect(new Set(ladder?.rungs.map(({ told }) => told)).size).toBe(6);
  }
}, 60_000);
