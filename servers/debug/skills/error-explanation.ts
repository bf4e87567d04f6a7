import { findingNoted } from '@learnflow/contracts/events/finding-noted';
import { errorOf, patternsOf } from '@learnflow/shared/code';
import { defineSkill } from '@learnflow/shared/skill';
import { z } from 'zod';
import { toldError } from '../domain/error-brief.ts';
import { weighed } from '../domain/error-evidence.ts';
import { FIND_USER, JEST_OUTPUT, NO_RETURN, NODE_STACK, RUN_OF_FIND_USER } from '../domain/error-samples.ts';
import { programToRun, reported, unexplained } from '../domain/run-here.ts';
import { NOW } from '../domain/samples.ts';
import { UNEXPLAINED } from '../domain/unexplained-samples.ts';
import { isOfOutput, wrongOutput } from '../domain/wrong-output.ts';

const Line = z.int().min(1);
const Certainty = z.enum(['certain', 'type_certain', 'heuristic']);
const Text = z.string().nullable();

export const errorExplanation = defineSkill({
  name: 'error_explanation',
  title: 'What an error means',
  description: 'Explains an error or failing test: where, why, what to check. Leave out error to run the code.',
  effect: 'observe',
  about: 'student',
  input: z.object({
    error: z.string().optional().describe('All that was printed, the stack too. Left out, the code is run.'),
  }),
  output: z.object({
    /** `setup`: not the code's fault. `syntax`: nothing ran. */
    fault: z.enum(['code', 'syntax', 'setup', 'test']),
    /** The error's class. */
    type: z.string(),
    /** The known message's id; null for an unknown one. */
    message: Text,
    engine: Text,
    certainty: z.enum(['certain', 'heuristic']),
    concept: Text,
    /** The learner's first line in the stack. */
    where: z.object({ file: z.string(), line: Line, column: Line.nullable(), within: Text }).nullable(),
    expression: Text,
    what: z.string(),
    why: Text,
    check: z.string(),
    /** The line of the cause, where the code shows it. */
    cause: Line.nullable(),
    test: z.object({ name: Text, expected: Text, received: Text }).nullable(),
    /** The error that was thrown because of this one. */
    wrapped: Text,
    /** How the stack and the code contradict each other. */
    disagreement: Text,
    /** What is explained is what a run of the code showed here. */
    ran: z.boolean(),
    /** Whether the learner's code was there to look at, and if not, whether it would show more. */
    code: z.boolean(),
    blind: z.boolean(),
    /** The surest first. */
    evidence: z.array(
      z.object({
        from: z.enum(['run', 'parser', 'code', 'pattern']),
        certainty: Certainty,
        line: Line.nullable(),
        says: z.string(),
      }),
    ),
  }),
  refusals: {
    nothing_given: { kind: 'invalid', say: 'Give a file, submission or code to run, or what was printed as error.' },
    not_run: { kind: 'invalid', say: 'This cannot be run here. Give what was printed as error.' },
    not_here: {
      kind: 'invalid',
      say: 'It needs {missing}, which is not there to run it. Give what was printed as error.',
    },
    runs_well: {
      kind: 'invalid',
      say: 'It runs to its end without an error here. For an exercise call grade_submission; else print the values on the way and compare them with what you expect. An error from elsewhere: give it as error.',
    },
    slip: { kind: 'invalid', say: 'No error is in this. Ask of line {line}: {check} ({say}).' },
    wrong_output: { kind: 'invalid', say: 'No error is in this{shown}. Look for {next}.' },
    no_evidence: {
      kind: 'invalid',
      say: 'This is no error and no failing test. Send the whole output: the message and all lines below it.',
    },
  },
  reads: (needs) =>
    needs
      .code('source', { optional: true })
      .run('run', ({ input: { error }, source }) => programToRun(error, source))
      .derive('error', ({ input: { error }, run }) => reported(error, run))
      .analysis('explanation', errorOf, ({ error, source }) =>
        error === undefined
          ? undefined
          : {
              error,
              ...(source && { code: source.text }),
              ...(source && isPath(source.origin) && { path: source.origin }),
            },
      )
      .analysis('report', patternsOf, ({ source, explanation, error }) =>
        source && (explanation || (error !== undefined && isOfOutput(error)))
          ? { text: source.text, path: source.origin }
          : undefined,
      ),
  emits: [findingNoted],
  run: ({ input, run, error, explanation: told, report, source, refuse }) => {
    if (error === undefined) {
      const { code, facts } = unexplained(run, source);
      return refuse(code, facts);
    }
    const findings = report?.findings ?? [];
    if (!told && isOfOutput(error)) {
      const { code, facts } = wrongOutput(error, findings, run);
      return refuse(code, facts);
    }
    const { explanation, evidence } = weighed(told ?? refuse('no_evidence'), findings);
    const { parser: _, ...explained } = explanation;
    const { type, certainty, concept, fault } = explained;
    const digest = source?.digest ?? null;
    return {
      result: { ...explained, evidence: [...evidence], code: source !== undefined, ran: error !== input.error },
      emit:
        fault === 'setup' ? [] : [findingNoted.of({ error_type: type, certainty, concept, exercise: null, digest })],
    };
  },
  brief: toldError,
  budget: { definition: 90, result: 60 },
  examples: [
    {
      name: 'a search that finds nothing',
      now: NOW,
      input: { error: NODE_STACK },
      code: FIND_USER,
      result: {
        fault: 'code',
        type: 'TypeError',
        message: 'read-of-nothing',
        engine: 'v8',
        certainty: 'certain',
        concept: 'array-analysis',
        where: { file: 'app.js', line: 8, column: 26, within: 'greet' },
        expression: 'user',
        what: 'user is undefined, so .name cannot be read',
        why: 'find on line 4 gives undefined when nothing matches',
        check: 'what you search for, whether the condition is right, and the case of no match',
        cause: 4,
        test: null,
        wrapped: null,
        disagreement: null,
        blind: false,
        evidence: [
          { from: 'run', certainty: 'certain', line: 8, says: 'TypeError' },
          { from: 'code', certainty: 'certain', line: 4, says: 'find on line 4 gives undefined when nothing matches' },
        ],
        code: true,
        ran: false,
      },
      brief:
        'line 8, certain: user is undefined, so .name cannot be read: find on line 4 gives undefined when nothing matches\ncheck: what you search for, whether the condition is right, and the case of no match',
    },
    {
      name: 'a program that is run to see its error',
      now: NOW,
      input: {},
      code: FIND_USER,
      given: { run: RUN_OF_FIND_USER },
      result: {
        fault: 'code',
        type: 'TypeError',
        message: 'read-of-nothing',
        engine: 'quickjs',
        certainty: 'certain',
        concept: 'array-analysis',
        where: { file: 'code.js', line: 8, column: 21, within: 'greet' },
        expression: 'user',
        what: 'user is undefined, so .name cannot be read',
        why: 'find on line 4 gives undefined when nothing matches',
        check: 'what you search for, whether the condition is right, and the case of no match',
        cause: 4,
        test: null,
        wrapped: null,
        disagreement: null,
        blind: false,
        evidence: [
          { from: 'run', certainty: 'certain', line: 8, says: 'TypeError' },
          { from: 'code', certainty: 'certain', line: 4, says: 'find on line 4 gives undefined when nothing matches' },
        ],
        code: true,
        ran: true,
      },
      brief:
        'line 8, certain: user is undefined, so .name cannot be read: find on line 4 gives undefined when nothing matches\ncheck: what you search for, whether the condition is right, and the case of no match',
    },
    {
      name: 'the same without the code',
      now: NOW,
      input: { error: NODE_STACK },
      result: {
        fault: 'code',
        type: 'TypeError',
        message: 'read-of-nothing',
        engine: 'v8',
        certainty: 'heuristic',
        concept: 'null-undefined',
        where: { file: 'app.js', line: 8, column: 26, within: 'greet' },
        expression: null,
        what: '.name is read of something that is undefined',
        why: 'undefined has no properties',
        check: 'which value before the dot is missing',
        cause: null,
        test: null,
        wrapped: null,
        disagreement: null,
        blind: true,
        evidence: [{ from: 'run', certainty: 'certain', line: 8, says: 'TypeError' }],
        code: false,
        ran: false,
      },
      brief:
        'app.js line 8: .name is read of something that is undefined: undefined has no properties\ncheck: which value before the dot is missing; send the code to see which',
    },
    {
      name: 'a failing test',
      now: NOW,
      input: { error: JEST_OUTPUT },
      code: NO_RETURN,
      result: {
        fault: 'test',
        type: 'AssertionError',
        message: null,
        engine: null,
        certainty: 'heuristic',
        concept: 'return-values',
        where: { file: 'add.test.js', line: 4, column: 21, within: null },
        expression: null,
        what: 'the test expects 5 and got undefined',
        why: 'add (line 1) returns nothing',
        check: 'add return in add',
        cause: 1,
        test: { name: 'add > adds two numbers', expected: '5', received: 'undefined' },
        wrapped: null,
        blind: false,
        disagreement: null,
        evidence: [
          { from: 'run', certainty: 'certain', line: 4, says: 'AssertionError' },
          { from: 'pattern', certainty: 'certain', line: 2, says: 'result-not-used' },
        ],
        code: true,
        ran: false,
      },
      brief:
        'test "add > adds two numbers", add.test.js line 4: the test expects 5 and got undefined: add (line 1) returns nothing\ncheck: add return in add',
    },
    {
      name: 'nothing the learner wrote wrong',
      now: NOW,
      input: { error: "Error: Cannot find module 'express'\nRequire stack:\n- /home/ada/server.js" },
      result: {
        fault: 'setup',
        type: 'Error',
        message: 'module-missing',
        engine: 'v8',
        certainty: 'heuristic',
        concept: 'modules',
        where: null,
        expression: null,
        what: 'express cannot be found',
        why: 'a package is not installed, or the path or its ending is not right',
        check: 'a path starts with ./ and has its ending; a package needs npm install',
        cause: null,
        test: null,
        wrapped: null,
        disagreement: null,
        blind: false,
        evidence: [{ from: 'run', certainty: 'certain', line: null, says: 'Error' }],
        code: false,
        ran: false,
      },
      brief:
        'not your code: express cannot be found: a package is not installed, or the path or its ending is not right\ncheck: a path starts with ./ and has its ending; a package needs npm install',
    },
    ...UNEXPLAINED,
  ],
});

/** A submission's id names no file that a stack could speak of. */
const isPath = (origin: string): boolean => /\.[cm]?[jt]sx?$/.test(origin);
