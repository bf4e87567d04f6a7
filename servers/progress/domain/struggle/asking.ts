import { type Detect, ids, millisBetween } from './scene.ts';

const HINTS = 3;
const HASTE = 20_000;

/** S4: the student says so. What was said has been matched before it became an entry. */
export const pleads: Detect = ({ latest }) => (latest.kind === 'plea' ? [latest.id] : undefined);

/** Three hint requests within 20 seconds of each other: wanting the answer, which is not the same as being stuck. */
export const abusesHints: Detect = ({ latest, entries }) => {
  if (latest.kind !== 'hint') return undefined;
  const hints = entries.filter(({ kind }) => kind === 'hint').slice(-HINTS);
  if (hints.length < HINTS) return undefined;
  const hasty = hints.every((hint, i) => {
    const before = hints[i - 1];
    return !before || millisBetween(before.at, hint.at) <= HASTE;
  });
  return hasty ? ids(hints) : undefined;
};
