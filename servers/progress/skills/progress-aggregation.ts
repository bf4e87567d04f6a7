import { Class } from '@learnflow/contracts/documents/class';
import { Learner } from '@learnflow/contracts/documents/learner';
import { counted, masteryPercent, roundedMastery } from '@learnflow/contracts/say';
import { defineSkill } from '@learnflow/shared/skill';
import { z } from 'zod';
import { classOverview } from '../domain/class-overview.ts';
import { ada, adaStuck, NOW } from '../domain/samples.ts';
import { overviewOf, type Standing, sayBands } from '../domain/student-overview.ts';

const Count = z.int().min(0);
const Share = z.number().min(0).max(1);
const Bands = z.object({ Beginner: Count, Learning: Count, Proficient: Count, Mastered: Count });
const Standings = z.array(z.object({ concept: z.string(), mastery: Share }));

const StudentPart = z.object({
  concepts: Count,
  known: Count,
  bands: Bands,
  strongest: Standings,
  weakest: Standings,
  due: z.array(z.string()),
  streak: Count,
  next: z.array(z.string()),
});

const ClassPart = z.object({
  students: Count,
  started: Count,
  bands: Bands,
  mastery: Share.nullable(),
  weakest: z.array(z.object({ concept: z.string(), mastery: Share, students: Count })),
  at_risk: z.array(z.object({ student: z.string(), reason: z.enum(['struggling', 'inactive', 'low']) })),
});

/** As many students as a short answer names. */
const RISKS_SAID = 5;

export const progressAggregation = defineSkill({
  name: 'progress_aggregation',
  title: 'Progress overview',
  description: 'A student over all concepts, or a class: bands, weak spots, who is at risk.',
  effect: 'read',
  about: 'student-or-class',
  input: z.object({}),
  output: z.object({ student: StudentPart.nullable(), class: ClassPart.nullable() }),
  refusals: {
    no_evidence: { kind: 'not-found', say: 'Nothing recorded for {student} yet. Start with next_step.' },
    class_empty: { kind: 'not-found', say: 'Nobody is in class {class}. Add students with class_update.' },
  },
  reads: (needs) =>
    needs
      .documents(
        'classes',
        Class,
        (given) => (given.class === undefined ? [] : [given.class]),
        (name) => name,
      )
      .documents(
        'learners',
        Learner,
        (given) => (given.class === undefined ? [given.student] : (given.classes[given.class]?.roster ?? [])),
        (student) => student,
      ),
  run: ({ student, class: name, learners, now, refuse }) => {
    if (name !== undefined) {
      const { atRisk, weakest, mastery, ...counts } = classOverview(learners, now);
      if (counts.students === 0) refuse('class_empty', { class: name });
      const part = {
        ...counts,
        mastery: mastery && roundedMastery(mastery),
        weakest: shown(weakest),
        at_risk: [...atRisk],
      };
      return { result: { student: null, class: part } };
    }
    const overview = overviewOf(learners[student] ?? Learner.empty, now) ?? refuse('no_evidence', { student });
    const { strongest, weakest, due, next, ...counts } = overview;
    const part = { ...counts, strongest: shown(strongest), weakest: shown(weakest), due: [...due], next: [...next] };
    return { result: { student: part, class: null } };
  },
  brief: ({ student, class: group }) => (student ? sayStudent(student) : group ? sayClass(group) : ''),
  budget: { definition: 80, result: 60 },
  examples: [
    {
      name: 'a student over all concepts',
      now: NOW,
      get given() {
        return { learners: { ada: ada().learner } };
      },
      input: {},
      result: {
        student: {
          concepts: 4,
          known: 11,
          bands: { Beginner: 1, Learning: 0, Proficient: 3, Mastered: 0 },
          strongest: [
            { concept: 'for-loops', mastery: 0.839 },
            { concept: 'variables', mastery: 0.8 },
          ],
          weakest: [
            { concept: 'while-loops', mastery: 0.378 },
            { concept: 'conditionals-if', mastery: 0.728 },
          ],
          due: ['variables', 'conditionals-if', 'while-loops'],
          streak: 5,
          next: ['variables'],
        },
        class: null,
      },
      brief:
        '4 concepts: 3 Proficient, 1 Beginner; 11 known; best for-loops 84%; weakest while-loops 38%; 3 due; next variables',
    },
    {
      name: 'a class of four',
      now: NOW,
      class: '9b',
      get given() {
        return {
          classes: { '9b': { roster: ['ada', 'bob', 'cy', 'dee'], maxHintLevel: 4, openNextStep: false } },
          learners: {
            ada: adaStuck().learner,
            bob: { ...ada().learner, activeDays: ['2026-03-01'] },
            cy: ada().learner,
          },
        };
      },
      input: {},
      result: {
        student: null,
        class: {
          students: 4,
          started: 3,
          bands: { Beginner: 0, Learning: 3, Proficient: 0, Mastered: 0 },
          mastery: 0.661,
          weakest: [
            { concept: 'while-loops', mastery: 0.351, students: 3 },
            { concept: 'conditionals-if', mastery: 0.701, students: 3 },
            { concept: 'for-loops', mastery: 0.792, students: 3 },
          ],
          at_risk: [
            { student: 'ada', reason: 'struggling' },
            { student: 'bob', reason: 'inactive' },
          ],
        },
      },
      brief: '4 students, 3 started: 3 Learning; at risk 2: ada struggling, bob inactive',
    },
    {
      name: 'a student nobody has seen yet',
      now: NOW,
      input: {},
      refusal: 'no_evidence',
      says: 'Nothing recorded for ada yet. Start with next_step.',
    },
    {
      name: 'a class without a roster',
      now: NOW,
      class: '9c',
      input: {},
      refusal: 'class_empty',
      says: 'Nobody is in class 9c. Add students with class_update.',
    },
  ],
});

const shown = <S extends Standing>(standings: readonly S[]): S[] =>
  standings.map((standing) => ({ ...standing, mastery: roundedMastery(standing.mastery) }));

function sayStudent({ concepts, known, bands, strongest, weakest, due, next }: z.output<typeof StudentPart>): string {
  return [
    `${counted(concepts, 'concept')}: ${sayBands(bands)}; ${known} known`,
    ...strongest.slice(0, 1).map((best) => `best ${best.concept} ${masteryPercent(best.mastery)}`),
    ...weakest.slice(0, 1).map((worst) => `weakest ${worst.concept} ${masteryPercent(worst.mastery)}`),
    `${due.length} due`,
    ...(next.length > 0 ? [`next ${next.join(', ')}`] : []),
  ].join('; ');
}

function sayClass({ students, started, bands, at_risk }: z.output<typeof ClassPart>): string {
  const named = at_risk.slice(0, RISKS_SAID).map(({ student, reason }) => `${student} ${reason}`);
  const more = at_risk.length > named.length ? ` +${at_risk.length - named.length}` : '';
  const risk = named.length === 0 ? 'nobody at risk' : `at risk ${at_risk.length}: ${named.join(', ')}${more}`;
  const begun = started === 0 ? 'nobody started yet' : `${started} started: ${sayBands(bands)}`;
  return `${counted(students, 'student')}, ${begun}; ${risk}`;
}
