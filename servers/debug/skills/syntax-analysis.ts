import { findingNoted } from '@learnflow/contracts/events/finding-noted';
import { syntaxOf } from '@learnflow/shared/code';
import { defineSkill } from '@learnflow/shared/skill';
import { z } from 'zod';
import { conceptOf } from '../domain/fault-concept.ts';
import { NOW } from '../domain/samples.ts';
import { toldSyntax } from '../domain/syntax-brief.ts';

/** Kinds of slip of one program that are noted; more would drown what the learner does elsewhere. */
const NOTED = 3;

const Line = z.int().min(1);

export const syntaxAnalysis = defineSkill({
  name: 'syntax_analysis',
  title: 'Whether code parses',
  description: "A parser's verdict on code: valid, or each fault with its line, what is wrong and what to check.",
  effect: 'observe',
  about: 'student',
  input: z.object({}),
  output: z.object({
    valid: z.boolean(),
    /** Nothing but space and comments. */
    empty: z.boolean(),
    language: z.enum(['javascript', 'typescript']),
    jsx: z.boolean(),
    /** Read as a module: strict, may import and await at the top. */
    module: z.boolean(),
    lines: z.int(),
    /** What the text looks like where it is no such program at all. */
    looks_like: z.string().nullable(),
    /** First one first; what only follows from one of them is left out. */
    faults: z.array(
      z.object({
        code: z.string(),
        /** heuristic: the place is sure, the cause is not known. */
        certainty: z.enum(['certain', 'heuristic']),
        concept: z.string().nullable(),
        line: Line,
        column: Line,
        /** Where what is never closed starts; `line` is where its end belongs. */
        opened: Line.nullable(),
        what: z.string(),
        why: z.string(),
        check: z.string(),
      }),
    ),
  }),
  refusals: {},
  reads: (needs) =>
    needs.code('source').analysis('syntax', syntaxOf, ({ source }) => ({ text: source.text, path: source.origin })),
  emits: [findingNoted],
  run: ({ syntax, source: { digest } }) => {
    const faults = syntax.faults.map((fault) => ({
      ...fault,
      opened: fault.opened ?? null,
      concept: conceptOf(fault.code),
    }));
    const note = (error_type: string, certainty: 'certain' | 'heuristic', concept: string | null) =>
      findingNoted.of({ error_type, certainty, concept, exercise: null, digest });
    const kinds = [...new Map(faults.map((fault) => [fault.code, fault])).values()].slice(0, NOTED);
    const [first] = faults;
    return {
      result: { ...syntax, faults },
      // A text that was no program says nothing about the student.
      emit: first
        ? [
            note('SyntaxError', 'certain', first.concept),
            ...kinds.map(({ code, certainty, concept }) => note(code, certainty, concept)),
          ]
        : [],
    };
  },
  brief: toldSyntax,
  budget: { definition: 80, result: 120 },
  examples: [
    {
      name: 'a program without a fault',
      now: NOW,
      input: {},
      code: 'const names = ["Ada", "Alan"];\nfor (const name of names) {\n  console.log(name);\n}\n',
      result: {
        language: 'javascript',
        jsx: false,
        module: true,
        lines: 4,
        valid: true,
        empty: false,
        looks_like: null,
        faults: [],
      },
      brief: 'valid JavaScript, 4 lines',
    },
    {
      name: 'a loop that is never closed',
      now: NOW,
      input: {},
      code: 'function sum(numbers) {\n  let total = 0;\n  for (const n of numbers) {\n    total += n;\n  return total;\n}\n',
      result: {
        language: 'javascript',
        jsx: false,
        module: true,
        lines: 6,
        valid: false,
        empty: false,
        looks_like: null,
        faults: [
          {
            code: 'missing_brace',
            line: 4,
            column: 16,
            opened: 3,
            what: 'a } is missing after this line, the for on line 3 is never closed',
            why: 'The indentation says that the for ends here, but a block ends only at its }.',
            check: 'the block that starts on line 3',
            certainty: 'certain',
            concept: null,
          },
        ],
      },
      brief:
        'line 4: a } is missing after this line, the for on line 3 is never closed\ncheck: the block that starts on line 3',
    },
    {
      name: 'three slips, each of its own',
      now: NOW,
      input: {},
      code: 'const double = (n) = > n * 2;\nconst pair = [1 2];\nif (pair.length == = 2) {\n  console.log(double(2));\n}\n',
      result: {
        language: 'javascript',
        jsx: false,
        module: true,
        lines: 5,
        valid: false,
        empty: false,
        looks_like: null,
        faults: [
          {
            code: 'spaced_arrow',
            line: 1,
            column: 20,
            what: 'the arrow is torn apart: = and > have a space between them',
            why: 'Only => without a space is an arrow; = > is an assignment and then a comparison without a left side.',
            check: 'write the two signs of the arrow together',
            certainty: 'certain',
            opened: null,
            concept: 'arrow-functions',
          },
          {
            code: 'missing_comma',
            line: 2,
            column: 16,
            what: 'a comma is missing after 1',
            why: 'Things in a list, an object or a call are separated by commas, also where each has a line of its own.',
            check: 'the end of this line: does a comma separate 1 from 2?',
            certainty: 'certain',
            opened: null,
            concept: null,
          },
          {
            code: 'spaced_operator',
            line: 3,
            column: 17,
            what: 'the operator === is torn apart by a space',
            why: 'An operator of several signs is one word: with a space inside it becomes two operators.',
            check: 'write the signs of === together',
            certainty: 'certain',
            opened: null,
            concept: null,
          },
        ],
      },
      brief:
        'line 1: the arrow is torn apart: = and > have a space between them\ncheck: write the two signs of the arrow together\nalso line 2: a comma is missing after 1\nalso line 3: the operator === is torn apart by a space',
    },
    {
      name: 'a loop of Python in JavaScript',
      now: NOW,
      input: {},
      code: 'let total = 0;\nfor i in range(3):\n  total += i;\nconsole.log(total);\n',
      result: {
        language: 'javascript',
        jsx: false,
        module: true,
        lines: 4,
        valid: false,
        empty: false,
        looks_like: null,
        faults: [
          {
            code: 'colon_block',
            line: 2,
            column: 1,
            what: 'for is followed by a : as in Python',
            why: 'In Python a : and indentation make a block; in JavaScript { and } do, and what is asked stands in ( ).',
            check: 'put { in the place of the : and } after the last line that belongs to it',
            certainty: 'certain',
            opened: null,
            concept: null,
          },
        ],
      },
      brief:
        'line 2: for is followed by a : as in Python\ncheck: put { in the place of the : and } after the last line that belongs to it',
    },
    {
      name: 'Python',
      now: NOW,
      input: {},
      code: 'def add(a, b):\n    return a + b\n\nprint(add(1, 2))\n',
      result: {
        language: 'javascript',
        jsx: false,
        module: true,
        lines: 4,
        valid: false,
        empty: false,
        looks_like: 'Python',
        faults: [],
      },
      brief: 'this looks like Python, not JavaScript\ncheck: only JavaScript and TypeScript are read here',
    },
    {
      name: 'a cause that is not known',
      now: NOW,
      input: {},
      code: 'const price = 3;\nconsole.log(price @ 2);\n',
      result: {
        language: 'javascript',
        jsx: false,
        module: true,
        lines: 2,
        valid: false,
        empty: false,
        looks_like: null,
        faults: [
          {
            code: 'stray_sign',
            line: 2,
            column: 19,
            what: '@ cannot stand here',
            why: 'Everything up to @ can be read; @ does not fit what stands before it.',
            check: 'what stands right before @, and whether @ is too much',
            certainty: 'heuristic',
            opened: null,
            concept: null,
          },
        ],
      },
      brief: 'line 2: @ cannot stand here\ncheck: what stands right before @, and whether @ is too much',
    },
    {
      name: 'nothing but a comment',
      now: NOW,
      input: {},
      code: '// to do\n',
      result: {
        language: 'javascript',
        jsx: false,
        module: true,
        lines: 1,
        valid: true,
        empty: true,
        looks_like: null,
        faults: [],
      },
      brief: 'valid, but there is nothing to run in it',
    },
  ],
});
