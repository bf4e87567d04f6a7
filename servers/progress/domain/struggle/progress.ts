import { OPPORTUNITIES_KEPT } from '../concept-state.ts';
import type { Entry, Run } from '../recent.ts';
import { type Detect, here, ids, lately, millisBetween, sinceSuccess } from './scene.ts';

const STILL = 10 * 60_000;
const IDLE = 2 * 60_000;
const POOR_QUIZ = 0.5;
const FAILURES = 5;

/** S2: more than ten minutes of active time at an exercise without a newly passing test. */
export const standsStill: Detect = (scene) => {
  const { latest } = scene;
  if (latest.exercise === null || latest.kind === 'quiz' || (latest.kind === 'run' && latest.passed)) return undefined;
  const { progress, since } = sinceProgress(here(scene, lately(scene)));
  return activeTime(since, progress) > STILL ? ids(progress ? [progress, ...since] : since) : undefined;
};

/** S3: a quiz below half, before any discount for hints. */
export const failsQuiz: Detect = ({ latest }) =>
  latest.kind === 'quiz' && latest.score < POOR_QUIZ ? [latest.id] : undefined;

/** S5: five failed runs in a row within half an hour, whatever they were of. */
export const failsInARow: Detect = (scene) => {
  if (scene.latest.kind !== 'run') return undefined;
  const failed = sinceSuccess(lately(scene)).filter(isRun).slice(-FAILURES);
  return failed.length === FAILURES ? ids(failed) : undefined;
};

/** Wheel-spinning (Beck & Gong 2013): ten opportunities without three right in a row. */
export const spinsWheels: Detect = ({ latest, opportunities }) =>
  (latest.kind === 'run' || latest.kind === 'quiz') && opportunities.length >= OPPORTUNITIES_KEPT
    ? opportunities
    : undefined;

/** Regression: fewer of the same tests pass than in the run before, or failing code is back as it was. */
export const regresses: Detect = (scene) => {
  const { latest } = scene;
  if (latest.kind !== 'run' || latest.passed || latest.exercise === null) return undefined;
  const earlier = here(scene, lately(scene))
    .filter(isRun)
    .filter((run) => run !== latest);
  const previous = earlier.at(-1);
  if (!previous) return undefined;
  const returned = earlier.findLast(({ digest }) => digest !== null && digest === latest.digest);
  if (returned && returned !== previous && previous.digest !== latest.digest) return [returned.id, latest.id];
  const fewer = previous.testsTotal === latest.testsTotal && latest.testsPassed < previous.testsPassed;
  return fewer ? [previous.id, latest.id] : undefined;
};

const isRun = (entry: Entry): entry is Run => entry.kind === 'run';

/** The last run that passed a test no run before it had passed, if any, and what came after. */
function sinceProgress(entries: readonly Entry[]): { progress: Entry | undefined; since: readonly Entry[] } {
  let best = 0;
  let last = -1;
  for (const [i, entry] of entries.entries()) {
    if (entry.kind !== 'run' || !(entry.passed || entry.testsPassed > best)) continue;
    best = Math.max(best, entry.testsPassed);
    last = i;
  }
  return { progress: entries[last], since: entries.slice(last + 1) };
}

/** Milliseconds at work: short gaps count, long ones and what led to the first run only as far as a run says it took. */
function activeTime(entries: readonly Entry[], start: Entry | undefined): number {
  let active = 0;
  let before = start;
  for (const entry of entries) {
    const told = entry.kind === 'run' && entry.seconds !== null ? entry.seconds * 1000 : 0;
    const gap = before ? millisBetween(before.at, entry.at) : told;
    active += gap <= IDLE ? gap : Math.min(gap, told);
    before = entry;
  }
  return active;
}
