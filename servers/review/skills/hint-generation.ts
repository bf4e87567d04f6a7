import { Accepted } from '@learnflow/contracts/documents/accepted';
import { Class } from '@learnflow/contracts/documents/class';
import { Desk, isTried, openProblem } from '@learnflow/contracts/documents/desk';
import { Learner } from '@learnflow/contracts/documents/learner';
import { Practice } from '@learnflow/contracts/documents/practice';
import { hintGiven } from '@learnflow/contracts/events/hint-given';
import { conceptsOf, guardOf, hintsOf, patternsOf, syntaxOf, typesOf } from '@learnflow/shared/code';
import { fileOf, KINDS, type Problem, submissionRun, typeQuestion, usualFiles } from '@learnflow/shared/problems';
import { defineSkill } from '@learnflow/shared/skill';
import { z } from 'zod';
import { ANSWERED } from '../domain/hints/answered.ts';
import { candidatesFor, chosen, EXERCISE_TOP, FAR_TOP, UNSOLVED_TOP, withoutCode } from '../domain/hints/choose.ts';
import { ended, stepOf } from '../domain/hints/gate.ts';
import { guardedBy } from '../domain/hints/guarded.ts';
import { toldHint } from '../domain/hints/hint-brief.ts';
import { HintLog, ladderOf, withHint } from '../domain/hints/log.ts';
import { mistakeMeant, mistakesIn } from '../domain/hints/mistakes.ts';
import { policyOf } from '../domain/hints/policy.ts';
import { QUIZ_TOP, quizHint } from '../domain/hints/quiz.ts';
import { REFUSED } from '../domain/hints/refused.ts';
import { askedNames, lineTold, situationOf } from '../domain/hints/situation.ts';
import { isStruggling } from '../domain/hints/struggling.ts';
import { helpsTests, trialRun } from '../domain/hints/trial.ts';
import { troubleOf } from '../domain/hints/trouble.ts';
import { editMeant, editsRun } from '../domain/hints/which-edit.ts';

/** Characters of code; a longer program is no solution of an exercise. */
const MOST_CODE = 64_000;
/** Less in common, and nothing of what is asked for: another program. */
const UNLIKE = 0.35;
const EXAMPLE_LEVEL = 3;

const isSolved = (problem: Problem, { code }: Accepted): boolean =>
  code !== null || fileOf(problem, 'solution').text !== '';

/** Its bounds would cost every model ten tokens; who passes them is told. */
const Level = z.int().refine((level) => level >= 0 && level <= 5, 'must be 0 to 5');

export const hintGeneration = defineSkill({
  name: 'hint_generation',
  title: 'Next hint',
  description: 'Gives the next hint, never the solution.',
  effect: 'write',
  about: 'student',
  repeat: 'new',
  input: z.object({
    problem: z.string().describe('What the code is for.'),
    level: Level.optional().describe(
      '0 reflect, 1 orient, 2 teach, 3 worked example, 4 next step, 5 bottom out; left out, the next that is open.',
    ),
  }),
  output: z.object({
    problem: z.string(),
    /** 0 reflect, 1 orient, 2 teach, 3 worked example, 4 next step, 5 bottom out. */
    level: z.int().min(0).max(5),
    hint: z.string(),
    /** A worked example, or the one statement of level 5. */
    code: z.string().nullable(),
    /** In the learner's code, as far as the level may say it. */
    line: z.int().min(1).nullable(),
    concept: z.string(),
    /** The test that fails. */
    test: z.string().nullable(),
  }),
  refusals: {
    code_missing: { kind: 'invalid', say: '{problem} asks for code. Give file, submission or code.' },
    code_too_long: { kind: 'too-large', say: 'More than {most} characters of code. Send the solution alone.' },
    not_code: { kind: 'invalid', say: 'This looks like {looks}, not JavaScript. Send the code for {problem}.' },
    nothing_written: {
      kind: 'invalid',
      say: 'Nothing is written yet. Say in one comment what {name} should give for an example, then write its first line.',
    },
    unrelated: {
      kind: 'invalid',
      say: 'This has nothing in common with {problem}, and no {name}. Send the code for it, or give the problem it is for.',
    },
    passes: { kind: 'conflict', say: '{problem} passes all its tests. Submit it with grade_submission.' },
    too_fast: {
      kind: 'conflict',
      say: 'Asked three times within seconds: that is clicking through. Read the last hint, change the code, ask in {seconds} s.',
    },
    not_yet: { kind: 'conflict', say: 'Level {level} is not open yet: {opens}.' },
    level_above: { kind: 'forbidden', say: 'Hints for {problem} end at level {most}: {why}. {instead}.' },
    said_already: { kind: 'conflict', say: 'All of level {level} was said. Change the code, or ask without level.' },
  },
  reads: (needs) =>
    needs
      .document('desk', Desk, ({ student }) => student)
      .problem('problem', ({ input, desk }) => openProblem(desk, input.problem))
      .code('source', {
        optional: true,
        usual: ({ problem }) => usualFiles(problem),
      })
      .document('log', HintLog, ({ student, problem }) => `${student}/${problem.problem}`)
      .document('practice', Practice, ({ student, problem }) => `${student}/${problem.problem}`)
      .document('accepted', Accepted, ({ student, problem }) => `${student}/${problem.problem}`)
      .document('learner', Learner, ({ student }) => student)
      .documents(
        'classes',
        Class,
        ({ learner }) => learner.classes,
        (name) => name,
      )
      .derive('policy', ({ classes }) => policyOf(Object.values(classes)))
      .derive('quiz', ({ problem }) => KINDS[problem.kind].counts === 'quiz')
      .derive('own', ({ source, quiz }) => (source && !quiz && source.text.length <= MOST_CODE ? source : undefined))
      .run('run', ({ problem, own }) => (own && own.text.trim() !== '' ? submissionRun(problem, own.text) : undefined))
      .analysis('types', typesOf, ({ problem, run, own }) =>
        own && run?.verdict === 'passed' ? typeQuestion(problem, own.text) : undefined,
      )
      .analysis('syntax', syntaxOf, ({ problem, run, own, types = [] }) =>
        own && (run?.fault?.name === 'SyntaxError' || types.length > 0)
          ? { text: own.text, path: fileOf(problem, 'solution').path }
          : undefined,
      )
      .derive(
        'trouble',
        ({ run, syntax, types = [], problem: { files } }) => run && troubleOf({ run, syntax, types, files }),
      )
      .analysis('report', hintsOf, ({ problem, own, accepted, trouble }) => {
        const { path, text } = fileOf(problem, 'solution');
        const solutions = [text, accepted.code ?? ''].filter((one) => one !== '');
        return own && trouble && trouble.kind !== 'syntax' ? { text: own.text, path, solutions } : undefined;
      })
      .derive('subject', ({ trouble, syntax, report }) => ({
        about: trouble ? (trouble.test ?? trouble.kind) : 'quiz',
        mistakes: trouble ? mistakesIn({ trouble, syntax, edits: report?.nearest?.edits ?? [] }) : [],
      }))
      .derive(
        'step',
        ({ input, desk, problem, source, log, practice, accepted, learner, policy, quiz, trouble, subject, now }) =>
          trouble || quiz
            ? stepOf({
                log,
                ...subject,
                wanted: input.level,
                syntax: trouble?.kind === 'syntax',
                tried: practice.attempts > 0 || isTried(desk, problem.problem),
                digest: source?.digest ?? null,
                struggling: isStruggling(learner, problem),
                policy,
                top: quiz ? QUIZ_TOP : isSolved(problem, accepted) ? EXERCISE_TOP : UNSOLVED_TOP,
                now,
              })
            : undefined,
      )
      .analysis('patterns', patternsOf, ({ problem, own, report, step }) =>
        own && report?.readable && step && 'level' in step
          ? { text: own.text, path: fileOf(problem, 'solution').path }
          : undefined,
      )
      .analysis('shown', conceptsOf, ({ problem, quiz, step }) => {
        const { path, text } = fileOf(problem, 'program');
        return quiz && step && 'level' in step && text !== '' ? { text, path } : undefined;
      })
      .run('tried', ({ problem, own, trouble, step, report }) =>
        own && trouble && step && 'level' in step && report?.nearest
          ? editsRun(problem, own.text, trouble, report.nearest)
          : undefined,
      )
      .derive('meant', ({ run, trouble, report, tried }) =>
        run && trouble && report?.nearest ? editMeant({ nearest: report.nearest, trouble, run, tried }) : {},
      )
      .derive('situation', ({ problem, trouble, syntax, report, meant, patterns }) =>
        trouble
          ? situationOf({
              problem,
              trouble,
              fault: syntax?.faults[0],
              ...meant,
              parts: report?.nearest?.parts ?? [],
              isCrowded: (report?.nearest?.cuts.length ?? 0) > 0,
              findings: patterns?.findings ?? [],
            })
          : undefined,
      )
      .derive('hints', ({ problem, quiz, step, situation, shown }) => {
        const asked = quiz && step && 'level' in step ? quizHint(step.level, problem, shown) : undefined;
        return asked ? [asked] : candidatesFor(step, situation);
      })
      .analysis('leaks', guardOf, ({ problem, own, hints, trouble, meant: { edit, detour = edit } }) =>
        own && trouble && hints.length > 0
          ? {
              ...guardedBy(problem, own.text),
              hints: [...hints],
              shown: [trouble.test, trouble.expected, trouble.received, trouble.error].join('\n'),
              edit: detour
                ? { gone: detour.gone ?? detour.part.replaceAll('`', ''), written: detour.written ?? '' }
                : null,
            }
          : undefined,
      )
      .derive('hint', ({ hints, leaks = [], log, subject }) => chosen(hints, leaks, log, ladderOf(log, subject)))
      .run('trial', ({ problem, own, run, hint }) =>
        own && hint?.code !== undefined && hint.level <= EXAMPLE_LEVEL
          ? trialRun(problem, own.text, hint, run !== undefined && run.tests.length > 0)
          : undefined,
      ),
  emits: [hintGiven],
  run: ({
    problem,
    source,
    own,
    quiz,
    log,
    run,
    syntax,
    trouble,
    subject: { about },
    step,
    report,
    meant,
    situation,
    hint: first,
    trial,
    now,
    refuse,
  }) => {
    const name = problem.problem;
    const [asked = name] = askedNames(problem);
    if (!quiz && !source) refuse('code_missing', { problem: name });
    if (!quiz && !own) refuse('code_too_long', { most: MOST_CODE });
    if (syntax?.looks_like) refuse('not_code', { looks: syntax.looks_like, problem: name });
    if (!quiz && (!run || report?.empty)) refuse('nothing_written', { name: asked });
    if (!step) return refuse('passes', { problem: name });
    const nearest = report?.nearest;
    if (
      trouble?.kind === 'load' &&
      nearest &&
      nearest.likeness < UNLIKE &&
      !report.exports.includes(asked) &&
      !situation?.home
    )
      refuse('unrelated', { problem: name, name: asked });
    if ('closed' in step) return refuse(step.closed, { problem: name, ...step.facts });
    if (!first && !situation?.fault && !meant.edit && !meant.detour && step.level > FAR_TOP.level)
      refuse('level_above', { problem: name, ...ended(FAR_TOP, true) });
    if (!first) return refuse('said_already', { level: step.level });

    const hint = trial && run && helpsTests(trial, run) ? withoutCode(first) : first;
    const concept = situation?.concept ?? problem.concepts[0] ?? '';
    const { level } = step;
    const mistake = trouble && mistakeMeant(meant, trouble);
    return {
      result: {
        problem: name,
        level,
        hint: hint.text,
        code: hint.code ?? null,
        line: situation ? (lineTold(level, situation) ?? null) : null,
        concept,
        test: trouble?.test ?? null,
      },
      next: {
        log: withHint(log, {
          level,
          at: now,
          digest: source?.digest ?? null,
          about,
          ...(mistake !== undefined && { mistake }),
          text: hint.id,
        }),
      },
      emit: [hintGiven.of({ exercise: name, concept, level })],
    };
  },
  brief: toldHint,
  budget: { definition: 85, result: 180 },
  examples: [...ANSWERED, ...REFUSED],
});
