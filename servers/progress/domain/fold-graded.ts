import { afterAnswer } from '@learnflow/contracts/ability';
import type { ConceptId } from '@learnflow/contracts/concepts';
import { consistencyOf } from '@learnflow/contracts/consistency';
import type { Learner } from '@learnflow/contracts/documents/learner';
import type { Practice } from '@learnflow/contracts/documents/practice';
import { ancestorsOf } from '@learnflow/contracts/graph';
import { localDay } from '@learnflow/contracts/local-day';
import { isAhead } from './ahead.ts';
import { type ConceptState, OPPORTUNITIES_KEPT } from './concept-state.ts';
import { creditOf, evidenceOf, withAttempt } from './evidence.ts';
import { conceptsOf, type Graded } from './fact.ts';
import { foldEntry } from './fold-recent.ts';
import { lastOf } from './last.ts';
import { type Folded, later, type Memory, practiceOf, rowOf, stateOf, withRow } from './memory.ts';
import type { Entry } from './recent.ts';
import { afterReview } from './review.ts';
import { outcomeOf, succeeded, weightOf } from './score.ts';
import { resolve } from './struggle/detect.ts';

const DAYS_KEPT = 20;
const OUTCOMES_KEPT = 10;
const MASTERED_IN_A_ROW = 3;

export function foldGraded(memory: Memory, fact: Graded, now: string): Folded {
  const concepts = conceptsOf(fact);
  const practice = practiceOf(memory, fact.exercise);
  const active = withAnswer(withDay(memory.learner, fact.at), fact, concepts[0]);
  const consistency = consistencyOf(active, now);
  const states = concepts.map((concept, i): [ConceptId, ConceptState] => {
    const state = stateOf(memory, concept);
    const counted = withAttempt(state, fact, practice.credits[concept]);
    const last = lastOf(state, fact.at, consistency, fact.counts === 'exercise' ? weightOf(fact.level) : null);
    return [concept, { ...(i === 0 ? inSequence(counted, fact) : counted), last }];
  });
  const rows = states.reduce((learner, [concept, state]) => withEvidence(learner, concept, state, fact), active);
  const right = succeeded(fact);
  const after: Memory = {
    learner: right ? withCredits(answered(rows, fact, concepts), concepts) : rows,
    recent: right ? resolve(memory.recent, fact, concepts) : memory.recent,
    concepts: { ...memory.concepts, ...Object.fromEntries(states) },
    practices:
      fact.exercise === null
        ? memory.practices
        : { ...memory.practices, [fact.exercise]: practised(practice, fact, concepts) },
  };
  const main = states[0]?.[1];
  return foldEntry(after, entryOf(fact, concepts[0]), now, main?.wheel.ids);
}

function withDay(learner: Learner, at: string): Learner {
  const days = new Set([...learner.activeDays, localDay(at, learner.timeZone)]);
  return { ...learner, activeDays: [...days].sort().reverse().slice(0, DAYS_KEPT) };
}

/** First attempts move the abilities: later ones show what was learnt from the answer. */
function withAnswer(learner: Learner, fact: Graded, concept: string | undefined): Learner {
  if (!fact.first || concept === undefined) return learner;
  const abilities = { global: learner.ability, concept: rowOf(learner, concept).ability };
  const next = afterAnswer(abilities, fact, outcomeOf(fact));
  const outcomes = [...learner.outcomes, succeeded(fact)].slice(-OUTCOMES_KEPT);
  return withRow({ ...learner, ability: next.global, outcomes }, concept, { ability: next.concept });
}

/** What follows the order of attempts: the review schedule, and the search for three right in a row. */
function inSequence(state: ConceptState, fact: Graded): ConceptState {
  const inRow = succeeded(fact) ? state.wheel.inRow + 1 : 0;
  const ids = inRow >= MASTERED_IN_A_ROW ? [] : [...state.wheel.ids, fact.id].slice(-OPPORTUNITIES_KEPT);
  return { ...state, ...afterReview(state, fact), wheel: { ids, inRow } };
}

function withEvidence(learner: Learner, concept: string, state: ConceptState, { at }: Graded): Learner {
  return withRow(learner, concept, {
    ...evidenceOf(state),
    attempts: state.attempts,
    due: state.card && localDay(state.card.due, learner.timeZone),
    lastAt: later(rowOf(learner, concept).lastAt, at),
  });
}

/** A success answers the struggle with its concepts that came before it. */
function answered(learner: Learner, { at }: Graded, concepts: readonly string[]): Learner {
  const { signal } = learner;
  const isAbout = signal && (signal.concept === null || concepts.includes(signal.concept));
  const rest = isAbout && !isAhead(signal.at, at) ? null : signal;
  const stuck = concepts.filter((concept) => {
    const { stuckAt } = rowOf(learner, concept);
    return stuckAt !== null && !isAhead(stuckAt, at);
  });
  return stuck.reduce((rows, concept) => withRow(rows, concept, { stuckAt: null }), { ...learner, signal: rest });
}

/** Success credits what the concepts rest on. The credit tells until there is evidence enough; no part moves. */
function withCredits(learner: Learner, concepts: readonly ConceptId[]): Learner {
  const credited = concepts
    .flatMap((concept) => ancestorsOf(concept))
    .filter((ancestor) => learner.placed[ancestor] === undefined);
  if (credited.length === 0) return learner;
  const provisional = credited.map((ancestor) => [ancestor, 'provisional' as const]);
  return { ...learner, placed: { ...learner.placed, ...Object.fromEntries(provisional) } };
}

function practised(practice: Practice, fact: Graded, concepts: readonly string[]): Practice {
  const credits =
    fact.counts === 'exercise' ? concepts.map((concept) => [concept, creditOf(practice.credits[concept], fact)]) : [];
  return {
    credits: { ...practice.credits, ...Object.fromEntries(credits) },
    attempts: practice.attempts + 1,
    hintLevel: Math.max(practice.hintLevel, fact.hintLevel),
    accepted: practice.accepted || fact.passed,
    lastAt: later(practice.lastAt, fact.at),
  };
}

function entryOf(fact: Graded, concept: string | undefined): Entry {
  const { id, at, exercise, passed, score, error, testsPassed, testsTotal, digest, seconds } = fact;
  const happened = { id, at, exercise, concept: concept ?? null, passed };
  if (fact.counts === 'quiz') return { kind: 'quiz', ...happened, score };
  return { kind: 'run', ...happened, error, testsPassed, testsTotal, digest, seconds };
}
