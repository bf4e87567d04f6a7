import { errorQuotient, pairsOf, repeatedErrorDensity } from './metrics.ts';
import { type Detect, here, ids, lately, type Scene, sinceSuccess } from './scene.ts';
import { triesOf } from './tries.ts';

const SAME_ERRORS = 3;
/** Ours: half of what is possible, over enough pairs that one bad minute does not do it. */
const HIGH_QUOTIENT = 0.5;
const PAIRS_TO_TELL = 6;
/** Ours: five of the same in a row (r = 4) come to 3.2. */
const HIGH_DENSITY = 3;

/** S1: one error type three times or more at an exercise within half an hour, with no success between. */
export const repeatsError: Detect = (scene) => {
  const { latest } = scene;
  if (latest.kind !== 'run' && latest.kind !== 'finding') return undefined;
  const { error } = latest;
  if (error === null) return undefined;
  const alike = triesOf(here(scene, sinceSuccess(lately(scene)))).filter(({ errors }) => errors.includes(error));
  return alike.length >= SAME_ERRORS ? ids(alike) : undefined;
};

/** EQ: a high error quotient at what the latest try was about. */
export const erringOften: Detect = (scene) => {
  if (!isTry(scene)) return undefined;
  const tries = triesOf(here(scene, lately(scene)));
  if (pairsOf(tries).length < PAIRS_TO_TELL || (errorQuotient(tries) ?? 0) < HIGH_QUOTIENT) return undefined;
  return ids(tries.filter(({ failed }) => failed));
};

/** RED: a high repeated error density at what the latest try was about. */
export const erringRepeatedly: Detect = (scene) => {
  if (!isTry(scene)) return undefined;
  const tries = triesOf(here(scene, lately(scene)));
  return repeatedErrorDensity(tries) >= HIGH_DENSITY ? ids(tries.filter(({ errors }) => errors.length > 0)) : undefined;
};

const isTry = ({ latest }: Scene): boolean => (latest.kind === 'run' && !latest.passed) || latest.kind === 'finding';
