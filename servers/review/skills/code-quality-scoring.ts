import { Desk, openProblem } from '@learnflow/contracts/documents/desk';
import { Learner } from '@learnflow/contracts/documents/learner';
import { qualityScored } from '@learnflow/contracts/events/quality-scored';
import { qualityOf, unmetIn } from '@learnflow/shared/code';
import { fileOf, isUntouched, problemOfFile, usualFiles } from '@learnflow/shared/problems';
import { defineSkill } from '@learnflow/shared/skill';
import { z } from 'zod';
import { withoutGiven } from '../domain/given-names.ts';
import { ADA_AT_LOOPS, greeting, measured, NOW } from '../domain/samples.ts';
import { scored } from '../domain/score.ts';
import { toldScore } from '../domain/score-brief.ts';
import { ScoreResult, scoreResult } from '../domain/score-result.ts';
import { heard } from '../domain/silence.ts';

export const codeQualityScoring = defineSkill({
  name: 'code_quality_scoring',
  title: 'Quality of code',
  description: 'Scores the quality of code: what costs points, what mends it, what is good.',
  effect: 'observe',
  about: 'student',
  input: z.object({
    problem: z.string().optional().describe('What the code is for: what it expects is looked for too.'),
  }),
  output: ScoreResult,
  refusals: {
    code_missing: { kind: 'invalid', say: 'There is no code to score. Give file, submission or code.' },
    no_code: {
      kind: 'invalid',
      say: 'This is only space or comments. Send it once there is code.',
    },
    nothing_written: {
      kind: 'invalid',
      say: '{problem} is as it was given: nothing is written yet. Score it after a try.',
    },
  },
  reads: (needs) =>
    needs
      .code('source', {
        optional: true,
        usual: ({ problem }) => usualFiles(problem),
      })
      .catalogue('catalogue')
      .document('desk', Desk, ({ student }) => student)
      .problem('problem', ({ input, source, catalogue, desk }) => {
        const named = input.problem ?? problemOfFile(source?.origin, catalogue);
        return named === undefined ? undefined : openProblem(desk, named);
      })
      .analysis('report', qualityOf, ({ source }) => source && { text: source.text, path: source.origin })
      .analysis('unmet', unmetIn, ({ source, problem }) =>
        source && problem && problem.expects.length > 0
          ? { text: source.text, path: source.origin, expectations: problem.expects }
          : undefined,
      )
      .document('learner', Learner, ({ student }) => student),
  emits: [qualityScored],
  run: ({ problem, report, unmet = [], learner, source, refuse }) => {
    if (!source || !report) return refuse('code_missing');
    if (report.empty) return refuse('no_code');
    if (problem && isUntouched(problem, source.text)) return refuse('nothing_written', { problem: problem.problem });
    const own = problem ? withoutGiven(report.facts, fileOf(problem, 'stub').text) : report.facts;
    const facts = heard(own, learner);
    const result = {
      ...scoreResult({ ...report, facts: own }, facts, scored(facts)),
      unmet: unmet.map(({ line, what }) => ({ line, what })),
    };
    if (result.score === null) return { result };
    const { digest } = source;
    return {
      result,
      emit: [qualityScored.of({ concepts: [...(problem?.concepts ?? [])], score: result.score / 100, digest })],
    };
  },
  brief: toldScore,
  budget: { definition: 84, result: 80 },
  examples: [
    {
      name: 'works, and is hard to follow',
      now: NOW,
      input: {},
      code: 'function late(shelves, today) {\n  var found = [];\n  for (const shelf of shelves) {\n    for (const book of shelf.books) {\n      if (book.lent) {\n        if (book.due < today) {\n          found.push(book.title);\n        }\n      }\n    }\n  }\n  return found;\n}\n\nconsole.log(late([], 5));\n',
      result: {
        score: 93,
        band: 'fair',
        worst: 'complexity',
        lost: { error_prone: 0, complexity: 6.6, readability: 0, duplication: 0, idiom: 0.7, style: 0 },
        findings: [
          {
            rule: 'deep-nesting',
            dimension: 'complexity',
            lines: [6],
            within: 'late',
            points: 6.6,
            what: '4 blocks inside one another',
            mend: 'leave early, or split it',
            measured: 4,
            certainty: 'certain',
            concept: null,
          },
          {
            rule: 'var-used',
            dimension: 'idiom',
            lines: [2],
            within: 'late',
            points: 0.7,
            what: 'var leaks out of its block',
            mend: 'const or let',
            measured: null,
            certainty: 'certain',
            concept: 'variables',
          },
        ],
        unmet: [],
        good: 'telling names, like shelves',
        silenced: 0,
        functions: [measured(null, 1, [1, 0, 1, 0, 0, 0, 0]), measured('late', 1, [7, 2, 5, 10, 4, 0, 0])],
        statements: 9,
        fault: null,
      },
      brief:
        '93 fair (complexity)\nline 6, -7: 4 blocks inside one another; leave early, or split it\ngood: telling names, like shelves',
    },
    {
      name: 'clean code',
      now: NOW,
      input: {},
      code: 'const VAT = 0.2;\n\nconst net = (items) => items.reduce((sum, item) => sum + item.price, 0);\n\nexport function invoiceTotal(items) {\n  const total = net(items);\n  return total + total * VAT;\n}\n',
      result: {
        score: 100,
        band: 'excellent',
        worst: null,
        lost: { error_prone: 0, complexity: 0, readability: 0, duplication: 0, idiom: 0, style: 0 },
        findings: [],
        unmet: [],
        good: 'reduce in place of a loop',
        silenced: 0,
        functions: [
          measured(null, 1, [3, 0, 1, 0, 0, 0, 0]),
          measured('net', 3, [0, 1, 1, 0, 0, 0, 0]),
          measured(null, 3, [0, 2, 1, 0, 0, 1, 0]),
          measured('invoiceTotal', 5, [2, 1, 1, 0, 0, 0, 0]),
        ],
        statements: 6,
        fault: null,
      },
      brief: '100 excellent\ngood: reduce in place of a loop',
    },
    {
      name: 'one mistake decides',
      now: NOW,
      input: {},
      code: 'export function firstOr(list, fallback) {\n  if (list === []) return fallback;\n  return list[0];\n}\n',
      result: {
        score: 84,
        band: 'poor',
        worst: 'error_prone',
        lost: { error_prone: 15.9, complexity: 0, readability: 0, duplication: 0, idiom: 0, style: 0 },
        findings: [
          {
            rule: 'compared-with-new-object',
            dimension: 'error_prone',
            lines: [2],
            within: 'firstOr',
            points: 15.9,
            what: '[] makes a new object here, and no other object is ever equal to it',
            mend: 'what could you ask about its length or its parts?',
            measured: null,
            certainty: 'certain',
            concept: 'references-mutability',
          },
        ],
        unmet: [],
        good: 'never more than 2 blocks deep',
        silenced: 0,
        functions: [measured(null, 1, [1, 0, 1, 0, 0, 0, 0]), measured('firstOr', 1, [3, 2, 2, 1, 1, 0, 0])],
        statements: 5,
        fault: null,
      },
      brief:
        '84 poor (error-prone)\nline 2, -16: [] makes a new object here, and no other object is ever equal to it; what could you ask about its length or its parts?\ngood: never more than 2 blocks deep',
    },
    {
      name: 'what has not been met yet is not asked for',
      now: NOW,
      given: { learner: ADA_AT_LOOPS },
      input: {},
      code: "const names = ['Ada', 'Alan'];\nfor (let i = 0; i < names.length; i++) {\n  console.log('hello ' + names[i]);\n}\n",
      result: {
        score: 100,
        band: 'excellent',
        worst: null,
        lost: { error_prone: 0, complexity: 0, readability: 0, duplication: 0, idiom: 0, style: 0 },
        findings: [],
        unmet: [],
        good: 'const for what never changes',
        silenced: 2,
        functions: [measured(null, 1, [3, 0, 2, 1, 1, 0, 0])],
        statements: 3,
        fault: null,
      },
      brief: '100 excellent\ngood: const for what never changes',
    },
    {
      name: 'the code cannot be read',
      now: NOW,
      input: {},
      code: 'for (let i = 0; i < 3; i++ {\n',
      result: {
        score: null,
        band: null,
        worst: null,
        lost: null,
        findings: [],
        unmet: [],
        good: null,
        silenced: 0,
        functions: [],
        statements: 0,
        fault: { line: 1, what: 'a ) is missing, the ( after for is never closed' },
      },
      brief:
        'no score: the code cannot be read\nline 1: a ) is missing, the ( after for is never closed\ncheck: call syntax_analysis',
    },
    {
      name: 'no code at all',
      now: NOW,
      input: {},
      refusal: 'code_missing',
      says: 'There is no code to score. Give file, submission or code.',
    },
    {
      name: 'nothing written yet',
      now: NOW,
      input: {},
      code: '// to do\n',
      refusal: 'no_code',
      says: 'This is only space or comments. Send it once there is code.',
    },
    {
      name: 'a stub with a promise',
      now: NOW,
      get given() {
        return { problem: greeting() };
      },
      input: { problem: 'greeting' },
      code: 'export function greet(name) {\n  // TODO\n}\n',
      refusal: 'nothing_written',
      says: 'greeting is as it was given: nothing is written yet. Score it after a try.',
    },
  ],
});
