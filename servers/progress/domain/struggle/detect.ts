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
    if (coolingDown(recent, rule, latest.at)) return [];
    const proof = RULES[rule].detect(scene);
    return proof ? [signalOf(rule, latest, proof)] : [];
  });
}

/** Signals that still stand: of the last half hour, and without a success since. */
export const standing = ({ signals }: Recent, now: string): readonly Signal[] =>
  signals.filter(({ at, resolved }) => !resolved && isFresh(at, now));

/** A success answers what was raised about its concepts or its exercise, and what was raised about neither. */
export const resolve = (recent: Recent, concepts: readonly string[], exercise: string | null): Recent => ({
  ...recent,
  signals: recent.signals.map((signal) =>
    answers(signal, concepts, exercise) ? { ...signal, resolved: true } : signal,
  ),
});

const answers = (signal: Signal, concepts: readonly string[], exercise: string | null): boolean =>
  (signal.concept === null && signal.exercise === null) ||
  (signal.concept !== null && concepts.includes(signal.concept)) ||
  (signal.exercise !== null && signal.exercise === exercise);

const coolingDown = ({ signals }: Recent, rule: RuleId, at: string): boolean =>
  signals.some((signal) => signal.rule === rule && Math.abs(millisBetween(signal.at, at)) < COOL_DOWN);

const signalOf = (rule: RuleId, { at, concept, exercise }: Entry, proof: readonly string[]): Signal => ({
  rule,
  at,
  severity: RULES[rule].severity,
  concept,
  exercise,
  evidence: proof.slice(-EVIDENCE_KEPT),
  resolved: false,
});
