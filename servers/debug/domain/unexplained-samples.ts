import { RUN_WITHOUT_PAGE } from './error-samples.ts';
import { NOW } from './samples.ts';

/** Calls of error_explanation to which there is no answer. */
export const UNEXPLAINED = [
  {
    name: 'a program that runs well',
    now: NOW,
    input: {},
    code: 'console.log(1);\n',
    given: { run: { verdict: 'passed', tests: [], output: '1\n', milliseconds: 3, bytes: 2_000 } },
    refusal: 'runs_well',
    says: 'It runs to its end without an error here. For an exercise call grade_submission; else print the values on the way and compare them with what you expect. An error from elsewhere: give it as error.',
  },
  {
    name: 'a program that needs a page',
    now: NOW,
    input: {},
    code: 'document.title = 1;\n',
    given: { run: RUN_WITHOUT_PAGE },
    refusal: 'not_here',
    says: 'It needs document, which is not there to run it. Give what was printed as error.',
  },
  {
    name: 'nothing that could be run',
    now: NOW,
    input: {},
    code: 'const a = <b>1</b>;\n',
    refusal: 'not_run',
    says: 'This cannot be run here. Give what was printed as error.',
  },
  {
    name: 'nothing at all',
    now: NOW,
    input: {},
    refusal: 'nothing_given',
    says: 'Give a file, submission or code to run, or what was printed as error.',
  },
  {
    name: 'a wrong value of a program with a slip',
    now: NOW,
    input: { error: 'it prints NaN' },
    code: "const list = [{ n: 1 }];\nconsole.log(list.filter((one) => one.n = 2).length * 'x');\n",
    refusal: 'slip',
    says: 'No error is in this. Ask of line 2: which operator asks whether two values are equal? (one = sets one.n in the element here, so filter gets the same answer for every one).',
  },
  {
    name: 'a wrong value of a program without a known slip',
    now: NOW,
    input: { error: 'it prints NaN' },
    code: "console.log('average');\nconst sum = (list) => list.length;\nconsole.log(sum([]) / sum([]));\n",
    given: { run: { verdict: 'passed', tests: [], output: 'average\nNaN\n', milliseconds: 3, bytes: 2_000 } },
    refusal: 'wrong_output',
    says: 'No error is in this, and printed line 2 shows NaN. Look for a number made from a text, 0 / 0 of an empty list, or a missing property.',
  },
  {
    name: 'no error at all',
    now: NOW,
    input: { error: 'it does not work, please help' },
    refusal: 'no_evidence',
    says: 'This is no error and no failing test. Send the whole output: the message and all lines below it.',
  },
] as const;
