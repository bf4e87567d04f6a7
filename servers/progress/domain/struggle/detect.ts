import { isAhead } from '../ahead.ts';
import type { Entry, Recent, Signal } from '../recent.ts';
import { EVIDENCE_KEPT } from '../recent.ts';
import { RuleId } from './rule-id.ts';
import { RULES } from './rules.ts';
import { isFresh, millisBetween, sceneAt } from './scene.ts';

const COOL_DOWN = 10 * 60_000;

/** The signals that an entry raises. One that happened long ago raises none: nobody is stuck in the past. */
export function detect(
  recent: Recent,
  latest: Entry,
  opportunities: readonly string[],
  now: string,
): readonly Signal[] {
  if (!isFresh(latest.at, now)) return [];
  const scene = sceneAt(latest, recent.entries, opportunities);
  return RuleId.options.flatMap((rule) => {
    if (coolingDown(recent, rule, latest)) return [];
    const proof = RULES[rule].detect(scene);
    return proof ? [signalOf(rule, latest, proof)] : [];
  });
}

export const isSuccess = (entry: Entry): boolean => 'passed' in entry && entry.passed;

/** Signals that still stand: of the last half hour, and without a success since. */
export const standing = ({ signals }: Recent, now: string): readonly Signal[] =>
  signals.filter(({ at, resolved }) => !resolved && isFresh(at, now));

interface Success {
  readonly at: string;
  readonly exercise: string | null;
}

/** A success answers what was raised before it about its concepts or its exercise, and what was raised about neither. */
export const resolve = (recent: Recent, success: Success, concepts: readonly string[]): Recent => ({
  ...recent,
  signals: recent.signals.map((signal) =>
    answers(signal, success, concepts) ? { ...signal, resolved: true } : signal,
  ),
});

const answers = (signal: Signal, { at, exercise }: Success, concepts: readonly string[]): boolean =>
  !isAhead(signal.at, at) &&
  ((signal.concept === null && signal.exercise === null) ||
    (signal.concept !== null && concepts.includes(signal.concept)) ||
    (signal.exercise !== null && signal.exercise === exercise));

/** A success resolves a signal; that it should raise the same one in the same breath helps nobody. */
const coolingDown = ({ signals }: Recent, rule: RuleId, latest: Entry): boolean =>
  signals.some(
    (signal) =>
      (!signal.resolved || isSuccess(latest)) &&
      signal.rule === rule &&
      Math.abs(millisBetween(signal.at, latest.at)) < COOL_DOWN,
  );

const signalOf = (rule: RuleId, { at, concept, exercise }: Entry, proof: readonly string[]): Signal => ({
  rule,
  at,
  severity: RULES[rule].severity,
  concept,
  exercise,
  evidence: proof.slice(-EVIDENCE_KEPT),
  resolved: false,
});
