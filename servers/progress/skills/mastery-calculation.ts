import { Concept } from '@learnflow/contracts/concept';
import { consistencyOf } from '@learnflow/contracts/consistency';
import { Learner } from '@learnflow/contracts/documents/learner';
import { isKnown } from '@learnflow/contracts/known';
import { localDay } from '@learnflow/contracts/local-day';
import { BANDS, masteryOf, PARTS } from '@learnflow/contracts/mastery';
import { masteryPercent, roundedMastery } from '@learnflow/contracts/say';
import { defineSkill } from '@learnflow/shared/skill';
import { z } from 'zod';
import { ConceptState } from '../domain/concept-state.ts';
import { evidenceOf, qualityScores } from '../domain/evidence.ts';
import { stateOf } from '../domain/memory.ts';
import { REASONS, Reason, reasonsFor } from '../domain/reasons.ts';
import { ada, NOW, oneQuiz } from '../domain/samples.ts';
import { roundedOrNull } from '../domain/say.ts';

const Share = z.number().min(0).max(1);

export const masteryCalculation = defineSkill({
  name: 'mastery_calculation',
  title: 'Mastery of a concept',
  description: 'How well the student knows a concept: mastery, band, parts, why it moved.',
  effect: 'read',
  about: 'student',
  input: z.object({ concept: Concept.describe('Whose mastery is meant, by the id of the concept.') }),
  output: z.object({
    concept: z.string(),
    mastery: Share,
    band: z.enum(BANDS),
    known: z.boolean(),
    parts: z.object({
      completion: Share.nullable(),
      quiz: Share.nullable(),
      quality: Share.nullable(),
      consistency: Share.nullable(),
    }),
    missing: z.array(z.enum(PARTS)),
    evidence: z.object({ attempts: z.int(), exercises: z.int(), quizzes: z.int(), reviews: z.int() }),
    why: z.array(Reason),
    /** The day of the newest evidence. */
    since: z.string().nullable(),
  }),
  refusals: {
    no_evidence: {
      kind: 'not-found',
      say: 'Nothing recorded for {concept} yet. Ask a check question and record_activity the answer, or see next_step.',
    },
  },
  reads: (needs) =>
    needs
      .document('learner', Learner, ({ student }) => student)
      .document('state', ConceptState, ({ student, input }) => `${student}/${input.concept}`),
  run: ({ input: { concept }, learner, state, now, refuse }) => {
    const consistency = consistencyOf(learner, now);
    const parts = { ...evidenceOf(state), consistency };
    const mastery = masteryOf(parts, state.attempts) ?? refuse('no_evidence', { concept });
    return {
      result: {
        concept,
        mastery: roundedMastery(mastery.value),
        band: mastery.band,
        known: isKnown(learner, concept, consistency),
        parts: {
          completion: roundedOrNull(parts.completion),
          quiz: roundedOrNull(parts.quiz),
          quality: roundedOrNull(parts.quality),
          consistency: roundedOrNull(parts.consistency),
        },
        missing: [...mastery.missing],
        evidence: {
          attempts: state.attempts,
          exercises: state.exercises.count,
          quizzes: state.quizCount,
          reviews: qualityScores(state).length,
        },
        why: [...reasonsFor(state, consistency)],
        since: state.last && localDay(state.last.at, learner.timeZone),
      },
    };
  },
  brief: ({ concept, mastery, band, known, parts, why }) => {
    const said = PARTS.map((part) => {
      const score = parts[part];
      return score === null ? `no ${part}` : `${part} ${Math.round(score * 100)}`;
    });
    const standing = `${concept} ${masteryPercent(mastery)} ${band}${known ? ', known' : ''}: ${said.join(', ')}`;
    return [standing, why.map((reason) => REASONS[reason]).join(', ')].filter(Boolean).join('; ');
  },
  budget: { definition: 85, result: 60 },
  examples: [
    {
      name: 'all four parts are known',
      now: NOW,
      get given() {
        return { learner: ada().learner, state: stateOf(ada(), 'for-loops') };
      },
      input: { concept: 'for-loops' },
      result: {
        concept: 'for-loops',
        mastery: 0.839,
        band: 'Proficient',
        known: true,
        parts: { completion: 0.88, quiz: 0.849, quality: 0.75, consistency: 0.826 },
        missing: [],
        evidence: { attempts: 4, exercises: 2, quizzes: 2, reviews: 1 },
        why: ['recent_lower'],
        since: '2026-03-13',
      },
      brief:
        'for-loops 84% Proficient, known: completion 88, quiz 85, quality 75, consistency 83; lowered by the last result',
    },
    {
      name: 'two weeks without a visit later',
      now: '2026-03-27T10:00:00.000Z',
      get given() {
        return { learner: ada().learner, state: stateOf(ada(), 'for-loops') };
      },
      input: { concept: 'for-loops' },
      result: {
        concept: 'for-loops',
        mastery: 0.757,
        band: 'Proficient',
        known: true,
        parts: { completion: 0.88, quiz: 0.849, quality: 0.75, consistency: 0 },
        missing: [],
        evidence: { attempts: 4, exercises: 2, quizzes: 2, reviews: 1 },
        why: ['recent_lower', 'decayed'],
        since: '2026-03-13',
      },
      brief:
        'for-loops 76% Proficient, known: completion 88, quiz 85, quality 75, consistency 0; lowered by the last result, fewer active days since',
    },
    {
      name: 'one answer masters nothing',
      now: NOW,
      get given() {
        return { learner: oneQuiz().learner, state: stateOf(oneQuiz(), 'arrays') };
      },
      input: { concept: 'arrays' },
      result: {
        concept: 'arrays',
        mastery: 0.5,
        band: 'Learning',
        known: false,
        parts: { completion: null, quiz: 1, quality: null, consistency: 0.117 },
        missing: ['completion', 'quality'],
        evidence: { attempts: 1, exercises: 0, quizzes: 1, reviews: 0 },
        why: ['new_evidence', 'capped'],
        since: '2026-03-13',
      },
      brief:
        'arrays 50% Learning: no completion, quiz 100, no quality, consistency 12; first evidence of its kind, capped until there is more evidence',
    },
    {
      name: 'nothing recorded',
      now: NOW,
      input: { concept: 'closures' },
      refusal: 'no_evidence',
      says: 'Nothing recorded for closures yet. Ask a check question and record_activity the answer, or see next_step.',
    },
  ],
});
