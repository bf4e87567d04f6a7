import { type Prediction, predict, typicalDifficulty } from '@learnflow/contracts/ability';
import { CONCEPTS, type ConceptId } from '@learnflow/contracts/concepts';
import type { Learner } from '@learnflow/contracts/documents/learner';
import { ancestorsOf, TEACHING_ORDER } from '@learnflow/contracts/graph';
import { dayNumber, localDay } from '@learnflow/contracts/local-day';
import { readyFor } from '@learnflow/contracts/ready';
import { AFTER_STRUGGLE, targetSuccess } from '@learnflow/contracts/target-success';
import { LEVELS, type Level } from './fact.ts';
import { rowOf } from './memory.ts';

/** A struggle older than this says little about today. */
const STUCK_DAYS = 14;
/** Where in the core concepts a placement looks first: it halves what is left to find out, twice. */
const PROBES = [1 / 4, 1 / 2, 3 / 4];

export type StepKind = 'review' | 'unstick' | 'learn' | 'placement' | 'done';

export interface Step {
  readonly step: StepKind;
  /** One; several to probe for a placement; none when done. */
  readonly concepts: readonly string[];
  readonly item: (Prediction & { readonly level: Level }) | null;
  /** The local day of a due review, or of the next one when done. */
  readonly due: string | null;
}

/** Due review before struggle before what comes next; a placement where nothing is recorded. From one document. */
export function nextStep(learner: Learner, now: string): Step {
  const today = localDay(now, learner.timeZone);
  const unasked = unaskedProbes(learner);
  if (unasked.length > 0) return { step: 'placement', concepts: unasked, item: null, due: null };
  const [overdue] = dueReviews(learner, today);
  if (overdue)
    return { step: 'review', concepts: [overdue.concept], item: itemFor(learner, overdue.concept), due: overdue.due };
  const stuck = stuckOn(learner, today);
  if (stuck) return { step: 'unstick', concepts: [stuck], item: itemFor(learner, stuck, AFTER_STRUGGLE), due: null };
  const next = frontier(learner, now);
  if (next) return { step: 'learn', concepts: [next], item: itemFor(learner, next), due: null };
  return { step: 'done', concepts: [], item: null, due: scheduled(learner)[0]?.due ?? null };
}

/** A placement lasts until its probes are answered, and is over with the first evidence from elsewhere. */
function unaskedProbes({ concepts }: Learner): readonly ConceptId[] {
  const elsewhere = Object.keys(concepts).some((concept) => !PROBED.some((probe) => probe === concept));
  return elsewhere ? [] : PROBED.filter((probe) => !concepts[probe]);
}

/** What spaced review asks for by today, longest overdue first. */
export const dueReviews = (learner: Learner, today: string) => scheduled(learner).filter(({ due }) => due <= today);

/** The first concept not yet known whose prerequisites are. */
export const frontier = (learner: Learner, now: string): ConceptId | undefined => readyFor(learner, now)[0];

const scheduled = ({ concepts }: Learner) =>
  TEACHING_ORDER.flatMap((concept) => {
    const due = concepts[concept]?.due;
    return due ? [{ concept, due }] : [];
  }).toSorted((a, b) => a.due.localeCompare(b.due));

/** The latest struggle that no success has answered. */
function stuckOn({ concepts, timeZone }: Learner, today: string): string | undefined {
  const [latest] = TEACHING_ORDER.flatMap((concept) => {
    const at = concepts[concept]?.stuckAt;
    return at && dayNumber(today) - dayNumber(localDay(at, timeZone)) <= STUCK_DAYS ? [{ concept, at }] : [];
  }).toSorted((a, b) => b.at.localeCompare(a.at));
  return latest?.concept;
}

/** The level whose predicted success is closest to the target, corrected by how the last items went. */
function itemFor(learner: Learner, concept: string, target = targetSuccess(learner)): Step['item'] {
  const abilities = { global: learner.ability, concept: rowOf(learner, concept).ability };
  const [best] = LEVELS.map((level) => ({
    level,
    ...predict(abilities, { difficulty: typicalDifficulty(level), choices: null }),
  })).toSorted((a, b) => Math.abs(a.chance - target) - Math.abs(b.chance - target));
  return best ?? null;
}

const CORE = TEACHING_ORDER.filter((concept) => CONCEPTS[concept].core);
const BY_WHAT_THEY_REST_ON = CORE.toSorted((a, b) => ancestorsOf(a).length - ancestorsOf(b).length);
const PROBED = PROBES.flatMap((share) => BY_WHAT_THEY_REST_ON[Math.floor(CORE.length * share)] ?? []);
