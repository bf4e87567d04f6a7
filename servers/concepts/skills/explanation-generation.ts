import { Concept } from '@learnflow/contracts/concept';
import { Learner } from '@learnflow/contracts/documents/learner';
import { renamingOf } from '@learnflow/shared/code';
import { defineSkill } from '@learnflow/shared/skill';
import { z } from 'zod';
import { explanationOf, proseOf, renamedAs, sampleFile, sampleRun } from '../domain/explanation.ts';
import { toldExplanation } from '../domain/explanation-brief.ts';
import { Noticed } from '../domain/noticed.ts';
import { misconceptionNamed, nextPiece, pieceName } from '../domain/piece.ts';
import { adaAtLoops, knownBadly, LESSON, NOW, ran, YESTERDAY } from '../domain/samples.ts';
import { Told, withTold } from '../domain/told.ts';

export const explanationGeneration = defineSkill({
  name: 'explanation_generation',
  title: 'An explanation that runs',
  description: 'Explains a concept to this student, anew each time.',
  effect: 'write',
  repeat: 'new',
  about: 'student',
  input: z.object({
    concept: Concept.describe('What is to be explained.'),
    misconception: z.string().optional().describe('A mistaken belief by its id, which is then taken apart.'),
  }),
  output: z.object({
    concept: z.string(),
    /** first: the whole idea. repair: a misconception shown false. contrast: beside what it is taken for. done: all was told. */
    level: z.enum(['first', 'repair', 'contrast', 'reminder', 'done']),
    misconception: z.string().nullable(),
    /** The point, the difference or the truth. This and the texts below are Markdown, empty where there is nothing to say. */
    say: z.string(),
    /** What the student may believe. */
    belief: z.string(),
    /** What to imagine. */
    model: z.string(),
    /** What is said before the code and after it. */
    setting: z.string(),
    remark: z.string(),
    language: z.enum(['js', 'ts']),
    code: z.string(),
    output: z.string(),
    /** The student's own name by the lesson's, where the example was told with them. */
    names: z.record(z.string(), z.string()),
    ask: z.string(),
    /** A problem that checks it. */
    check: z.string(),
    /** How much of the lesson was told, this included. */
    told: z.int().min(0),
    /** The whole lesson. */
    page: z.string(),
  }),
  refusals: {
    unknown_misconception: {
      kind: 'not-found',
      say: 'No misconception {name} on {concept}. Known: {known}.',
    },
  },
  reads: (needs) =>
    needs
      .lesson('lesson', ({ input }) => input.concept)
      .document('learner', Learner, ({ student }) => student)
      .document('told', Told, ({ student, input }) => `${student}/${input.concept}`)
      .document('noticed', Noticed, ({ student }) => student)
      .code('source', { optional: true })
      .derive('wanted', ({ input, lesson }) =>
        input.misconception === undefined ? undefined : misconceptionNamed(lesson, input.misconception),
      )
      .derive('piece', ({ lesson, learner, told, noticed, now, wanted }) =>
        nextPiece({ lesson, learner, told, noticed, now, wanted }),
      )
      .derive('plain', ({ lesson, piece }) => piece && explanationOf(lesson, piece))
      .analysis('renaming', renamingOf, ({ plain, source }) =>
        plain && source
          ? {
              sample: plain.code,
              samplePath: sampleFile(plain),
              prose: proseOf(plain),
              text: source.text,
              path: source.origin,
            }
          : undefined,
      )
      .run('rerun', ({ plain, renaming }) =>
        plain && renaming && Object.keys(renaming.names).length > 0
          ? sampleRun(plain.language, renaming.sample)
          : undefined,
      ),
  run: ({ input, lesson, wanted, piece, plain, renaming, rerun, told, now, refuse }) => {
    const { concept, check } = lesson;
    if (input.misconception !== undefined && !wanted) {
      const known = lesson.misconceptions.map(({ id }) => id).join(', ');
      return refuse('unknown_misconception', { name: input.misconception, concept, known });
    }
    const page = `learnflow://concept/${concept}`;
    if (!piece || !plain)
      return {
        result: { ...NOTHING, concept, level: 'done' as const, ask: lesson.ask, check, told: told.told.length, page },
      };
    // A sample under other names is shown only where it came to the same.
    const isSame = rerun?.verdict === 'passed' && rerun.output.trimEnd() === plain.output.trimEnd();
    const shown = isSame && renaming ? renamedAs(plain, renaming.sample, renaming.prose) : plain;
    const next = withTold(told, pieceName(piece), now);
    return {
      result: {
        ...shown,
        concept,
        level: piece.level,
        misconception: piece.level === 'repair' ? piece.misconception.id : null,
        names: isSame && renaming ? renaming.names : {},
        check,
        told: next.told.length,
        page,
      },
      next: { told: next },
    };
  },
  brief: toldExplanation,
  budget: { definition: 90, result: 150 },
  examples: [
    {
      name: 'the first time',
      now: NOW,
      given: { lesson: LESSON },
      input: { concept: 'while-loops' },
      result: {
        concept: 'while-loops',
        level: 'first',
        misconception: null,
        say: 'A while loop repeats its block as long as its condition is true.',
        belief: '',
        model: 'The condition is asked first. If it is true the block runs, and then the condition is asked again.',
        setting: 'A pump fills a tank in steps of 4.',
        remark: 'The pump passes 10: the condition is asked between steps only.',
        language: 'js',
        code: 'let litres = 0;\nwhile (litres < 10) {\n  litres += 4;\n}\nconsole.log(litres);',
        output: '12',
        names: {},
        ask: 'How often does the loop ask its condition?',
        check: 'water-tank',
        told: 1,
        page: 'learnflow://concept/while-loops',
      },
      brief:
        'A while loop repeats its block as long as its condition is true.\nlet litres = 0;\nwhile (litres < 10) {\n  litres += 4;\n}\nconsole.log(litres);\nprints: 12\nask: How often does the loop ask its condition?',
    },
    {
      name: "the first time, in the student's own names",
      now: NOW,
      given: { lesson: LESSON, rerun: ran('12') },
      input: { concept: 'while-loops' },
      code: 'let total = 0;\nfor (const one of [1, 2]) total += one;\n',
      result: {
        concept: 'while-loops',
        level: 'first',
        misconception: null,
        say: 'A while loop repeats its block as long as its condition is true.',
        belief: '',
        model: 'The condition is asked first. If it is true the block runs, and then the condition is asked again.',
        setting: 'A pump fills a tank in steps of 4.',
        remark: 'The pump passes 10: the condition is asked between steps only.',
        language: 'js',
        code: 'let total = 0;\nwhile (total < 10) {\n  total += 4;\n}\nconsole.log(total);',
        output: '12',
        names: { litres: 'total' },
        ask: 'How often does the loop ask its condition?',
        check: 'water-tank',
        told: 1,
        page: 'learnflow://concept/while-loops',
      },
      brief:
        'A while loop repeats its block as long as its condition is true.\nlet total = 0;\nwhile (total < 10) {\n  total += 4;\n}\nconsole.log(total);\nprints: 12\nask: How often does the loop ask its condition?',
    },
    {
      name: 'after a wrong answer',
      now: NOW,
      get given() {
        return {
          lesson: LESSON,
          learner: adaAtLoops({ 'while-loops': knownBadly() }),
          told: { told: [{ piece: 'first', at: '2026-03-12T10:00:00.000Z' }] },
        };
      },
      input: { concept: 'while-loops' },
      result: {
        concept: 'while-loops',
        level: 'repair',
        misconception: 'stops-in-the-middle',
        say: 'The condition is asked at the start of each round only, so the rest of the block still runs.',
        belief: 'The loop ends the moment its condition turns false.',
        model: '',
        setting: '',
        remark: '',
        language: 'js',
        code: 'let n = 1;\nwhile (n < 2) {\n  n = 5;\n  console.log(n);\n}',
        output: '5',
        names: {},
        ask: 'What does it print, and why?',
        check: 'water-tank',
        told: 2,
        page: 'learnflow://concept/while-loops',
      },
      brief:
        'wrong: The loop ends the moment its condition turns false.\nlet n = 1;\nwhile (n < 2) {\n  n = 5;\n  console.log(n);\n}\nprints: 5\ntruth: The condition is asked at the start of each round only, so the rest of the block still runs.\nask: What does it print, and why?',
    },
    {
      name: 'a reminder',
      now: NOW,
      get given() {
        return { lesson: LESSON, learner: adaAtLoops() };
      },
      input: { concept: 'while-loops' },
      result: {
        concept: 'while-loops',
        level: 'reminder',
        misconception: null,
        say: 'while asks its condition before every round, and goes on when it is false.',
        belief: '',
        model: '',
        setting: 'A pump fills a tank in steps of 4.',
        remark: 'The pump passes 10: the condition is asked between steps only.',
        language: 'js',
        code: 'let litres = 0;\nwhile (litres < 10) {\n  litres += 4;\n}\nconsole.log(litres);',
        output: '12',
        names: {},
        ask: 'How often does the loop ask its condition?',
        check: 'water-tank',
        told: 1,
        page: 'learnflow://concept/while-loops',
      },
      brief:
        'while asks its condition before every round, and goes on when it is false.\nlet litres = 0;\nwhile (litres < 10) {\n  litres += 4;\n}\nconsole.log(litres);\nprints: 12\nask: How often does the loop ask its condition?',
    },
    {
      name: 'all was told',
      now: NOW,
      get given() {
        return {
          lesson: LESSON,
          learner: adaAtLoops(),
          told: {
            told: ['reminder', 'contrast', 'repair:stops-in-the-middle', 'repair:runs-at-least-once'].map((piece) => ({
              piece,
              at: YESTERDAY,
            })),
          },
        };
      },
      input: { concept: 'while-loops' },
      result: {
        concept: 'while-loops',
        level: 'done',
        misconception: null,
        say: '',
        belief: '',
        model: '',
        setting: '',
        remark: '',
        language: 'js',
        code: '',
        output: '',
        names: {},
        ask: 'How often does the loop ask its condition?',
        check: 'water-tank',
        told: 4,
        page: 'learnflow://concept/while-loops',
      },
      brief:
        'all that there is on while-loops was told (4 explanations)\ncheck: problem_generation, problem water-tank',
    },
    {
      name: 'a misconception that nobody has',
      now: NOW,
      given: { lesson: LESSON },
      input: { concept: 'while-loops', misconception: 'box' },
      refusal: 'unknown_misconception',
      says: 'No misconception box on while-loops. Known: stops-in-the-middle, runs-at-least-once.',
    },
  ],
});

const NOTHING = {
  misconception: null,
  say: '',
  belief: '',
  model: '',
  setting: '',
  remark: '',
  language: 'js' as const,
  code: '',
  output: '',
  names: {},
};
