import { Accepted, LONGEST_ACCEPTED } from '@learnflow/contracts/documents/accepted';
import { Desk, openProblem } from '@learnflow/contracts/documents/desk';
import { Learner } from '@learnflow/contracts/documents/learner';
import { Practice } from '@learnflow/contracts/documents/practice';
import { attemptGraded } from '@learnflow/contracts/events/attempt-graded';
import { syntaxOf, typesOf } from '@learnflow/shared/code';
import {
  answerRun,
  asksFor,
  isAnswer,
  isUntouched,
  judgeAnswer,
  submissionRun,
  typeQuestion,
  usualFiles,
} from '@learnflow/shared/problems';
import { defineSkill } from '@learnflow/shared/skill';
import { z } from 'zod';
import { attemptOf } from '../domain/attempt.ts';
import { withTried } from '../domain/desk.ts';
import { CODE, common, failed, missed, passing, predicted, quiz, statuses, stopped } from '../domain/grade-samples.ts';
import { countsAs, GradedAnswer, gradedCode, gradedQuiz } from '../domain/graded.ts';
import { toldGrading } from '../domain/graded-brief.ts';
import { ItemRating } from '../domain/item-rating.ts';
import { busPass, NOW, ran, test, waterTank } from '../domain/samples.ts';

/** Characters of code; a longer program is no solution of an exercise. */
const MOST_CODE = 64_000;

export const gradeSubmission = defineSkill({
  name: 'grade_submission',
  title: 'Grade a solution',
  description: 'Tests a solution, or judges a quiz answer; records the attempt.',
  effect: 'write',
  about: 'student',
  input: z.object({
    problem: z.string().describe('Its id, as problem_generation gave it.'),
    answer: z.string().optional().describe('To a quiz; an exercise is answered with code.'),
  }),
  output: GradedAnswer,
  refusals: {
    answer_missing: { kind: 'invalid', say: '{problem} is a quiz. Give answer: {asks}. Nothing was recorded.' },
    code_missing: { kind: 'invalid', say: '{problem} asks for code, not an answer. Give file, submission or code.' },
    nothing_written: {
      kind: 'invalid',
      say: '{problem} is as it was given: nothing is written yet. Nothing was recorded; grade it after a try.',
    },
    code_too_long: { kind: 'too-large', say: 'More than {most} characters of code. Send the solution alone.' },
    not_code: {
      kind: 'invalid',
      say: 'This looks like {looks}, not JavaScript. Send the solution; nothing was recorded.',
    },
    problem_broken: {
      kind: 'unavailable',
      say: '{problem} has no right answer here: its own program fails. Nothing was recorded; ask for another problem.',
    },
  },
  reads: (needs) =>
    needs
      .document('desk', Desk, ({ student }) => student)
      .problem('problem', ({ input, desk }) => openProblem(desk, input.problem))
      .code('source', {
        optional: true,
        usual: ({ problem, answer }) => (answer === undefined ? usualFiles(problem) : []),
      })
      .document('learner', Learner, ({ student }) => student)
      .document('practice', Practice, ({ student, problem }) => `${student}/${problem.problem}`)
      .document('accepted', Accepted, ({ student, problem }) => `${student}/${problem.problem}`)
      .document('rating', ItemRating, ({ problem }) => problem.id)
      // What will be refused is not run.
      .run('run', ({ problem, source, input: { answer = '' } }) => {
        if (countsAs(problem) === 'quiz') return isAnswer(problem, answer) ? answerRun(problem, answer) : undefined;
        const isSolution = source && source.text.length <= MOST_CODE && !isUntouched(problem, source.text);
        return isSolution ? submissionRun(problem, source.text) : undefined;
      })
      .analysis('syntax', syntaxOf, ({ run, source }) =>
        run?.fault?.name === 'SyntaxError' && source ? { text: source.text, path: source.origin } : undefined,
      )
      .analysis('types', typesOf, ({ problem, run, source }) =>
        run && source && run.fault?.name !== 'SyntaxError' ? typeQuestion(problem, source.text) : undefined,
      ),
  emits: [attemptGraded],
  run: ({ input, problem, source, desk, learner, practice, rating, run, syntax, types = [], now, refuse }) => {
    const counts = countsAs(problem);
    const name = problem.problem;
    const { answer = '' } = input;
    if (counts === 'quiz' && !isAnswer(problem, answer))
      refuse('answer_missing', { problem: name, asks: asksFor(problem) });
    if (counts === 'exercise' && (!source || answer !== '')) refuse('code_missing', { problem: name });
    if (counts === 'exercise' && source && isUntouched(problem, source.text))
      refuse('nothing_written', { problem: name });
    if (counts === 'exercise' && !run) refuse('code_too_long', { most: MOST_CODE });
    if (syntax?.looks_like) refuse('not_code', { looks: syntax.looks_like });

    const judged = counts === 'quiz' ? judgeAnswer(problem, answer, run) : undefined;
    const grading =
      counts === 'exercise' && run
        ? gradedCode({ problem, run, syntax, types })
        : gradedQuiz(judged ?? refuse('problem_broken', { problem: name }));
    const tried = attemptOf({ problem, grading, desk, learner, practice, rating, now });
    const attempt: 'first' | 'later' = tried.first ? 'first' : 'later';
    const isKept = source && grading.verdict === 'passed' && source.text.length <= LONGEST_ACCEPTED;
    return {
      result: {
        ...grading,
        problem: name,
        counts,
        attempt,
        hint_level: tried.hint_level,
        chance: Math.round(tried.predicted * 1000) / 1000,
        tests: (run?.tests ?? []).map(({ name: test, status }) => ({ name: test, status })),
        output: run?.output ?? '',
        right_answer: judged?.expected ?? null,
      },
      next: {
        desk: withTried(desk, problem, now),
        ...(counts === 'exercise' && isKept && { accepted: { code: source.text } }),
      },
      emit: [attemptGraded.of({ ...tried, digest: counts === 'exercise' && source ? source.digest : null })],
    };
  },
  brief: toldGrading,
  budget: { definition: 90, result: 80 },
  examples: [
    {
      name: 'every test passes',
      now: NOW,
      get given() {
        return { problem: busPass(), run: ran('passed', passing()) };
      },
      input: { problem: 'bus-pass' },
      code: CODE,
      result: {
        ...common,
        verdict: 'passed',
        passed: 4,
        total: 4,
        score: 1,
        failing: null,
        error_type: null,
        tests: statuses(),
      },
      brief: 'passed 4 of 4, first attempt',
    },
    {
      name: 'a border case is missed, after a hint',
      now: NOW,
      get given() {
        return {
          problem: busPass(),
          practice: { credits: {}, attempts: 2, hintLevel: 1, accepted: false, lastAt: null },
          run: ran(
            'failed',
            passing().with(2, test('the same price is not cheaper', 'fail', { expected: 'false', received: 'true' })),
          ),
        };
      },
      input: { problem: 'bus-pass' },
      code: CODE,
      result: {
        ...failed(null, 3),
        attempt: 'later',
        hint_level: 1,
        failing: missed,
        tests: statuses(2),
      },
      brief: '3 of 4 passed; "the same price is not cheaper": expected false, received true',
    },
    {
      name: 'a right answer to a quiz',
      now: NOW,
      get given() {
        return predicted();
      },
      input: { problem: 'water-tank~07', answer: '3 12' },
      result: { ...quiz, tests: [], verdict: 'passed', passed: 1, score: 1 },
      brief: 'right, first attempt',
    },
    {
      name: 'a wrong answer to a quiz',
      now: NOW,
      get given() {
        return predicted();
      },
      input: { problem: 'water-tank~07', answer: '3 10' },
      result: { ...quiz, tests: [], verdict: 'failed', passed: 0, score: 0.5 },
      brief: 'wrong, 50% of it right',
    },
    {
      name: 'an endless loop',
      now: NOW,
      get given() {
        return { problem: busPass(), run: ran('timeout', [test('few rides do not', 'not_run')]) };
      },
      input: { problem: 'bus-pass' },
      code: 'export function cheaperWithPass() {\n  for (;;);\n}\n',
      result: {
        ...common,
        verdict: 'timeout',
        passed: 0,
        total: 1,
        score: 0,
        failing: null,
        error_type: 'timeout',
        tests: [{ name: 'few rides do not', status: 'not_run' }],
      },
      brief: 'stopped: it did not end in time, perhaps an endless loop',
    },
    {
      name: 'code that does not parse',
      now: NOW,
      get given() {
        return stopped({ name: 'SyntaxError', message: "expecting '}'", frames: [] });
      },
      input: { problem: 'bus-pass' },
      code: 'export function cheaperWithPass(rides, price, pass) {\n  return rides * price > pass;\n',
      result: {
        ...common,
        verdict: 'error',
        passed: 0,
        total: 0,
        score: 0,
        failing: {
          test: null,
          expected: null,
          received: null,
          error: 'a } is missing after this line, the function on line 1 is never closed',
          line: 2,
        },
        error_type: 'SyntaxError',
        tests: [],
      },
      brief: 'does not parse, line 2: a } is missing after this line, the function on line 1 is never closed',
    },
    {
      name: 'a quiz without an answer',
      now: NOW,
      get given() {
        return { problem: waterTank() };
      },
      input: { problem: 'water-tank~07' },
      refusal: 'answer_missing',
      says: 'water-tank~07 is a quiz. Give answer: what it prints, one line for each line. Nothing was recorded.',
    },
    {
      name: 'an exercise without code',
      now: NOW,
      get given() {
        return { problem: busPass() };
      },
      input: { problem: 'bus-pass' },
      refusal: 'code_missing',
      says: 'bus-pass asks for code, not an answer. Give file, submission or code.',
    },
    {
      name: 'the stub as it was given',
      now: NOW,
      get given() {
        return { problem: busPass() };
      },
      input: { problem: 'bus-pass' },
      code: 'export function cheaperWithPass(rides, price, pass) {}',
      refusal: 'nothing_written',
      says: 'bus-pass is as it was given: nothing is written yet. Nothing was recorded; grade it after a try.',
    },
    {
      name: 'a whole novel',
      now: NOW,
      get given() {
        return { problem: busPass() };
      },
      input: { problem: 'bus-pass' },
      code: 'muchTooLong();',
      refusal: 'code_too_long',
      says: 'More than 64000 characters of code. Send the solution alone.',
    },
    {
      name: 'Python',
      now: NOW,
      get given() {
        return stopped({ name: 'SyntaxError', message: 'expecting ;', frames: [] });
      },
      input: { problem: 'bus-pass' },
      code: 'def cheaper(rides, price, month):\n    return rides * price > month\n\nprint(cheaper(1, 2, 3))\n',
      refusal: 'not_code',
      says: 'This looks like Python, not JavaScript. Send the solution; nothing was recorded.',
    },
    {
      name: 'a quiz whose program fails',
      now: NOW,
      get given() {
        return { problem: waterTank(), run: ran('error', []) };
      },
      input: { problem: 'water-tank~07', answer: '12' },
      refusal: 'problem_broken',
      says: 'water-tank~07 has no right answer here: its own program fails. Nothing was recorded; ask for another problem.',
    },
  ],
});
