import { ConceptList } from '@learnflow/contracts/concept';
import { conceptsOf, glimpsesOf, syntaxOf } from '@learnflow/shared/code';
import { defineSkill } from '@learnflow/shared/skill';
import { z } from 'zod';
import { lapTimes, NOW } from '../domain/samples.ts';
import { toldConcepts } from '../domain/shown-brief.ts';
import { avoided } from '../domain/shown-concepts.ts';

const Lines = z.array(z.int().min(1));

const LAPS = 'const fast = [];\nfor (const lap of laps) {\n  if (lap < 60) fast.push(lap);\n}\n';

export const conceptExtraction = defineSkill({
  name: 'concept_extraction',
  title: 'Concepts that code shows',
  description: 'Concepts that code shows, by line, and which expected ones it avoids.',
  effect: 'read',
  about: 'student',
  input: z.object({
    expect: ConceptList.optional().describe('What the code is meant to show; what it avoids of these is told.'),
    problem: z.string().optional().describe('Its concepts are expected, where `expect` is left out.'),
  }),
  output: z.object({
    /** Whether the code parses. Where it does not, concepts are told by words and signs alone. */
    readable: z.boolean(),
    /** Nothing but space and comments. */
    empty: z.boolean(),
    /** What the text looks like where it is no such program at all. */
    looks_like: z.string().nullable(),
    /** In teaching order. */
    concepts: z.array(
      z.object({
        concept: z.string(),
        /** The first twenty. */
        lines: Lines,
        /** How many places show it. */
        count: z.int().min(1),
      }),
    ),
    expected: z.array(z.string()),
    /** Expected and not shown. */
    avoided: z.array(
      z.object({
        concept: z.string(),
        /** The concept that the code uses in its place, and where. */
        instead: z.string().nullable(),
        lines: Lines,
      }),
    ),
  }),
  refusals: {},
  reads: (needs) =>
    needs
      .problem('problem', ({ input }) => input.problem)
      .code('source')
      .analysis('report', conceptsOf, ({ source }) => ({ text: source.text, path: source.origin }))
      .analysis('syntax', syntaxOf, ({ source, report }) =>
        report.uses.length > 0 ? undefined : { text: source.text, path: source.origin },
      )
      .analysis('glimpses', glimpsesOf, ({ source, report }) => (report.readable ? undefined : { text: source.text })),
  run: ({ input, problem, report, syntax, glimpses }) => {
    const { readable, uses } = report;
    const looks_like = readable ? null : (syntax?.looks_like ?? null);
    const seen = readable ? uses : looks_like ? [] : (glimpses ?? []);
    const expected = [...new Set<string>(input.expect ?? problem?.concepts)];
    return {
      result: {
        readable,
        empty: syntax?.empty ?? false,
        looks_like,
        concepts: seen.map(({ concept, lines, count }) => ({ concept, lines: [...lines], count })),
        expected,
        // Of a program that cannot be read nobody can say what it avoids.
        avoided: readable ? avoided(expected, uses).map((one) => ({ ...one, lines: [...one.lines] })) : [],
      },
    };
  },
  brief: toldConcepts,
  budget: { definition: 90, result: 80 },
  examples: [
    {
      name: 'a loop where map was expected',
      now: NOW,
      input: { expect: 'array-transformations' },
      code: LAPS,
      result: {
        readable: true,
        empty: false,
        looks_like: null,
        concepts: [
          { concept: 'variables', lines: [1, 2], count: 2 },
          { concept: 'numbers', lines: [3], count: 1 },
          { concept: 'comparison-equality', lines: [3], count: 1 },
          { concept: 'conditionals-if', lines: [3], count: 1 },
          { concept: 'for-loops', lines: [2], count: 1 },
          { concept: 'arrays', lines: [1, 2, 3], count: 3 },
          { concept: 'array-loops', lines: [2], count: 1 },
          { concept: 'array-mutation-methods', lines: [3], count: 1 },
        ],
        expected: ['array-transformations'],
        avoided: [{ concept: 'array-transformations', instead: 'array-loops', lines: [2] }],
      },
      brief:
        'avoids array-transformations, with array-loops instead (line 2)\nshows array-mutation-methods line 3, 6 more basic',
    },
    {
      name: 'a problem',
      now: NOW,
      get given() {
        return { problem: lapTimes() };
      },
      input: { problem: 'lap-times' },
      code: 'const laps = [61, 58];\nconst fast = laps.filter((lap) => lap < 60);\n',
      result: {
        readable: true,
        empty: false,
        looks_like: null,
        concepts: [
          { concept: 'variables', lines: [1, 2], count: 2 },
          { concept: 'numbers', lines: [1, 2], count: 3 },
          { concept: 'comparison-equality', lines: [2], count: 1 },
          { concept: 'arrays', lines: [1, 2], count: 2 },
          { concept: 'callbacks', lines: [2], count: 1 },
          { concept: 'arrow-functions', lines: [2], count: 1 },
          { concept: 'array-transformations', lines: [2], count: 1 },
        ],
        expected: ['array-transformations'],
        avoided: [],
      },
      brief: 'uses array-transformations line 2',
    },
    {
      name: 'whatever a program shows',
      now: NOW,
      input: {},
      code: 'let litres = 0;\nwhile (litres < 10) {\n  litres += 4;\n}\nconsole.log(litres > 10);\n',
      result: {
        readable: true,
        empty: false,
        looks_like: null,
        concepts: [
          { concept: 'variables', lines: [1], count: 1 },
          { concept: 'operators-arithmetic', lines: [3], count: 1 },
          { concept: 'numbers', lines: [1, 2, 3, 5], count: 4 },
          { concept: 'comparison-equality', lines: [2, 5], count: 2 },
          { concept: 'while-loops', lines: [2], count: 1 },
        ],
        expected: [],
        avoided: [],
      },
      brief: 'shows while-loops line 2, 4 more basic',
    },
    {
      name: 'code that does not parse',
      now: NOW,
      input: { expect: 'for-loops' },
      code: 'for (let i = 0; i < 3; i++ {\n  list.push(i);\n}\n',
      result: {
        readable: false,
        empty: false,
        looks_like: null,
        concepts: [
          { concept: 'variables', lines: [1], count: 1 },
          { concept: 'increment-decrement', lines: [1], count: 1 },
          { concept: 'for-loops', lines: [1], count: 1 },
          { concept: 'array-mutation-methods', lines: [2], count: 1 },
        ],
        expected: ['for-loops'],
        avoided: [],
      },
      brief:
        'the code does not parse; by its words alone it may show array-mutation-methods line 2, for-loops 1, 2 more basic\ncheck: call syntax_analysis',
    },
    {
      name: 'Python',
      now: NOW,
      input: {},
      code: 'def add(a, b):\n    return a + b\n\nprint(add(1, 2))\n',
      result: { readable: false, empty: false, looks_like: 'Python', concepts: [], expected: [], avoided: [] },
      brief: "this looks like Python, not JavaScript\ncheck: send the program's own text",
    },
    {
      name: 'nothing but a comment',
      now: NOW,
      input: {},
      code: '// later\n',
      result: { readable: true, empty: true, looks_like: null, concepts: [], expected: [], avoided: [] },
      brief: 'there is no code in it\ncheck: send the program',
    },
  ],
});
