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
    says: 'It runs to its end without an error here. Give what was printed as error.',
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
    name: 'no error at all',
    now: NOW,
    input: { error: 'it does not work, please help' },
    refusal: 'no_evidence',
    says: 'This is no error and no failing test. Send the whole output: the message and all lines below it.',
  },
] as const;
