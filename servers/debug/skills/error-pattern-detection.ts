import { Learner } from '@learnflow/contracts/documents/learner';
import { findingNoted } from '@learnflow/contracts/events/finding-noted';
import { patternsOf } from '@learnflow/shared/code';
import { defineSkill } from '@learnflow/shared/skill';
import { z } from 'zod';
import { toldPatterns } from '../domain/findings-brief.ts';
import { ranked } from '../domain/rank.ts';
import { ADA_AT_LOOPS, NOW } from '../domain/samples.ts';
import { heard } from '../domain/silence.ts';

/** More of one program would drown what the learner does elsewhere. */
const NOTED = 5;

const Certainty = z.enum(['certain', 'type_certain', 'heuristic']);

export const errorPatternDetection = defineSkill({
  name: 'error_pattern_detection',
  title: 'Known mistakes in code',
  description: 'Finds known learner mistakes: line, certainty, what is wrong, what to check.',
  effect: 'observe',
  about: 'student',
  input: z.object({}),
  output: z.object({
    /** Of the worst finding. */
    certainty: z.enum([...Certainty.options, 'no_evidence']),
    /** Whether the code parses. */
    readable: z.boolean(),
    /** Nothing was looked for: the text is longer than any program of a learner. */
    too_long: z.boolean(),
    /** Nothing but space and comments. */
    empty: z.boolean(),
    /** What the text looks like where it is no such program at all. */
    looks_like: z.string().nullable(),
    /** Worst first. */
    findings: z.array(
      z.object({
        line: z.int(),
        column: z.int(),
        pattern: z.string(),
        kind: z.enum(['error', 'suspicious', 'style']),
        certainty: Certainty,
        concept: z.string(),
        say: z.string(),
        check: z.string(),
      }),
    ),
    /** Signs and matters of style that wait until the student has reached their concept. */
    silenced: z.int(),
  }),
  refusals: {},
  reads: (needs) =>
    needs
      .code('source')
      .analysis('report', patternsOf, ({ source }) => ({ text: source.text, path: source.origin }))
      .document('learner', Learner, ({ student }) => student),
  emits: [findingNoted],
  run: ({ report, learner, source }) => {
    const { findings: found, ...read } = report;
    const findings = ranked(heard(found, learner));
    const noted = findings.filter(({ kind, certainty }) => kind !== 'style' && certainty !== 'heuristic');
    return {
      result: {
        certainty: findings[0]?.certainty ?? ('no_evidence' as const),
        ...read,
        findings: findings.map(({ weight: _, ...finding }) => finding),
        silenced: found.length - findings.length,
      },
      emit: noted
        .slice(0, NOTED)
        .map(({ pattern, certainty, concept }) =>
          findingNoted.of({ error_type: pattern, certainty, concept, exercise: null, digest: source.digest }),
        ),
    };
  },
  brief: toldPatterns,
  budget: { definition: 75, result: 120 },
  examples: [
    {
      name: 'a loop that goes one step too far',
      now: NOW,
      input: {},
      code: 'function sum(numbers) {\n  let total = 0;\n  for (let i = 0; i <= numbers.length; i++) total += numbers[i];\n  return total;\n}\n',
      result: {
        certainty: 'certain',
        readable: true,
        too_long: false,
        empty: false,
        looks_like: null,
        findings: [
          {
            line: 3,
            column: 19,
            pattern: 'loop-past-end',
            kind: 'error',
            certainty: 'certain',
            concept: 'array-loops',
            say: 'when i reaches numbers.length there is no numbers[i] any more',
            check: 'what is the last index of an array with 3 elements?',
          },
        ],
        silenced: 0,
      },
      brief:
        'line 3, certain: when i reaches numbers.length there is no numbers[i] any more\ncheck: what is the last index of an array with 3 elements?',
    },
    {
      name: 'three mistakes, the worst first',
      now: NOW,
      input: {},
      code: 'const prices = [10, 9, 1];\nprices.sort();\nfunction total(list) {\n  list.map((price) => price * 2);\n  return list === [];\n}\nconsole.log(total(prices));\n',
      result: {
        certainty: 'certain',
        readable: true,
        too_long: false,
        empty: false,
        looks_like: null,
        findings: [
          {
            line: 4,
            column: 3,
            pattern: 'map-result-dropped',
            kind: 'error',
            certainty: 'certain',
            concept: 'array-transformations',
            say: 'map makes a new array and leaves the old one alone; here the new one gets lost',
            check: 'which name should hold the new array?',
          },
          {
            line: 5,
            column: 19,
            pattern: 'compared-with-new-object',
            kind: 'error',
            certainty: 'certain',
            concept: 'references-mutability',
            say: '[] makes a new object here, and no other object is ever equal to it',
            check: 'what could you ask about its length or its parts?',
          },
          {
            line: 2,
            column: 1,
            pattern: 'numbers-sorted-as-text',
            kind: 'error',
            certainty: 'type_certain',
            concept: 'array-mutation-methods',
            say: 'sort() without a function sorts prices as texts, so 10 comes before 9',
            check: 'what tells sort which of two numbers comes first?',
          },
        ],
        silenced: 0,
      },
      brief:
        'line 4, certain: map makes a new array and leaves the old one alone; here the new one gets lost\ncheck: which name should hold the new array?\nline 5, certain: [] makes a new object here, and no other object is ever equal to it\nline 2, by its types: sort() without a function sorts prices as texts, so 10 comes before 9',
    },
    {
      name: 'a matter of style waits until its concept is reached',
      now: NOW,
      given: { learner: ADA_AT_LOOPS },
      input: {},
      code: 'const doubled = [1, 2].reduce((all, n) => all + n);\nlet text = String(doubled);\ntext.toUpperCase();\nconsole.log(text);\n',
      result: {
        certainty: 'certain',
        readable: true,
        too_long: false,
        empty: false,
        looks_like: null,
        findings: [
          {
            line: 3,
            column: 1,
            pattern: 'text-result-dropped',
            kind: 'error',
            certainty: 'certain',
            concept: 'strings',
            say: 'toUpperCase gives a new text and leaves text as it is; here the new text gets lost',
            check: 'where should the new text go?',
          },
        ],
        silenced: 1,
      },
      brief:
        'line 3, certain: toUpperCase gives a new text and leaves text as it is; here the new text gets lost\ncheck: where should the new text go?',
    },
    {
      name: 'nothing known is found',
      now: NOW,
      input: {},
      code: 'const add = (a, b) => a - b;\n',
      result: {
        certainty: 'no_evidence',
        readable: true,
        too_long: false,
        empty: false,
        looks_like: null,
        findings: [],
        silenced: 0,
      },
      brief: 'no known pattern found\ncheck: run its tests, or print values on the way',
    },
    {
      name: 'the code does not parse',
      now: NOW,
      input: {},
      code: 'for (let i = 0; i < 3; i++ {\n',
      result: {
        certainty: 'no_evidence',
        readable: false,
        too_long: false,
        empty: false,
        looks_like: null,
        findings: [],
        silenced: 0,
      },
      brief: 'the code does not parse, so no pattern was looked for\ncheck: call syntax_analysis',
    },
    {
      name: 'Python',
      now: NOW,
      input: {},
      code: 'def add(a, b):\n    return a + b\n\nprint(add(1, 2))\n',
      result: {
        certainty: 'no_evidence',
        readable: false,
        too_long: false,
        empty: false,
        looks_like: 'Python',
        findings: [],
        silenced: 0,
      },
      brief: 'this looks like Python, not JavaScript\ncheck: only JavaScript and TypeScript are read here',
    },
  ],
});
