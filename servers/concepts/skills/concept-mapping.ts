import { Concept } from '@learnflow/contracts/concept';
import { Learner } from '@learnflow/contracts/documents/learner';
import { conceptsOf } from '@learnflow/shared/code';
import { defineSkill } from '@learnflow/shared/skill';
import { z } from 'zod';
import { Mapping, mapped } from '../domain/mapping.ts';
import { toldMapping } from '../domain/mapping-brief.ts';
import { adaAtLoops, adaBelowClosures, lapTimes, NOW } from '../domain/samples.ts';

const LAPS = 'const fast = [];\nfor (const lap of laps) {\n  if (lap < 60) fast.push(lap);\n}\n';

export const conceptMapping = defineSkill({
  name: 'concept_mapping',
  title: 'What has to be learnt first',
  description: 'What to learn first for a concept, problem or code; else what comes next.',
  effect: 'read',
  about: 'student',
  input: z.object({
    concept: Concept.optional().describe('Where to: the way to it is told. Left out with the others, what comes next.'),
    problem: z.string().optional().describe('Where to: the concepts of this problem.'),
  }),
  output: Mapping,
  refusals: {
    one_target: { kind: 'invalid', say: 'Give one of concept, problem or code: {given} were given.' },
    unreadable: { kind: 'invalid', say: 'The code does not parse. Call syntax_analysis first, or name a concept.' },
  },
  reads: (needs) =>
    needs
      .document('learner', Learner, ({ student }) => student)
      .problem('problem', ({ input }) => input.problem)
      .code('source', { optional: true })
      .analysis('report', conceptsOf, ({ source }) => source && { text: source.text, path: source.origin }),
  run: ({ input, learner, problem, source, report, now, refuse }) => {
    const abouts = [input.concept, input.problem, source?.origin].filter((one) => one !== undefined);
    if (abouts.length > 1) return refuse('one_target', { given: abouts.join(', ') });
    if (report && !report.readable) return refuse('unreadable');
    const concepts = report?.uses.map((use) => use.concept) ?? problem?.concepts ?? [];
    return { result: mapped(abouts[0], input.concept ? [input.concept] : concepts, learner, now) };
  },
  brief: toldMapping,
  budget: { definition: 90, result: 110 },
  examples: [
    {
      name: 'three shaky prerequisites of closures',
      now: NOW,
      get given() {
        return { learner: adaBelowClosures() };
      },
      input: { concept: 'closures' },
      result: {
        about: 'closures',
        view: 'path',
        blank: false,
        targets: ['closures'],
        path: [
          {
            concept: 'parameters-defaults',
            state: 'shaky',
            mastery: 0.3,
            attempts: 1,
            stuck: false,
            last_day: '2026-03-13',
          },
          {
            concept: 'return-values',
            state: 'shaky',
            mastery: 0.343,
            attempts: 3,
            stuck: true,
            last_day: '2026-03-13',
          },
          { concept: 'scope', state: 'shaky', mastery: 0.343, attempts: 3, stuck: false, last_day: '2026-03-13' },
          { concept: 'callbacks', state: 'new', mastery: null, attempts: 0, stuck: false, last_day: null },
          { concept: 'closures', state: 'new', mastery: null, attempts: 0, stuck: false, last_day: null },
        ],
        ready: ['parameters-defaults', 'return-values', 'scope', 'arrays', 'objects'],
        prerequisites: ['scope', 'callbacks'],
        leads_to: [],
      },
      brief:
        'closures: 4 prerequisites first: parameters-defaults shaky, 30% after 1 attempt, last 2026-03-13; return-values shaky, 34% after 3 attempts, stuck, last 2026-03-13; scope shaky, 34% after 3 attempts, last 2026-03-13; callbacks new',
    },
    {
      name: 'what is known already',
      now: NOW,
      get given() {
        return { learner: adaAtLoops() };
      },
      input: { concept: 'while-loops' },
      result: {
        about: 'while-loops',
        view: 'known',
        blank: false,
        targets: ['while-loops'],
        path: [],
        ready: ['for-loops', 'functions-call-define', 'template-strings', 'type-conversion', 'conditionals-ternary'],
        prerequisites: ['increment-decrement', 'conditionals-if'],
        leads_to: ['for-loops'],
      },
      brief:
        'while-loops is known already; ready next: for-loops, functions-call-define, template-strings, type-conversion, conditionals-ternary',
    },
    {
      name: 'a student of whom nothing is recorded',
      now: NOW,
      input: { concept: 'array-loops' },
      result: {
        about: 'array-loops',
        view: 'neighbourhood',
        blank: true,
        targets: ['array-loops'],
        path: [],
        ready: ['values-types'],
        prerequisites: ['for-loops', 'arrays'],
        leads_to: ['array-transformations', 'array-analysis'],
      },
      brief:
        'array-loops rests on for-loops, arrays; leads to array-transformations, array-analysis; nothing recorded of the student',
    },
    {
      name: 'what a program takes',
      now: NOW,
      get given() {
        return { learner: adaAtLoops() };
      },
      input: {},
      code: LAPS,
      result: {
        about: 'code',
        view: 'path',
        blank: false,
        targets: [
          'variables',
          'numbers',
          'comparison-equality',
          'conditionals-if',
          'for-loops',
          'arrays',
          'array-loops',
          'array-mutation-methods',
        ],
        path: [
          { concept: 'functions-call-define', state: 'new', mastery: null, attempts: 0, stuck: false, last_day: null },
          { concept: 'for-loops', state: 'new', mastery: null, attempts: 0, stuck: false, last_day: null },
          { concept: 'arrays', state: 'new', mastery: null, attempts: 0, stuck: false, last_day: null },
          { concept: 'array-loops', state: 'new', mastery: null, attempts: 0, stuck: false, last_day: null },
          { concept: 'array-mutation-methods', state: 'new', mastery: null, attempts: 0, stuck: false, last_day: null },
        ],
        ready: ['functions-call-define', 'type-conversion', 'conditionals-ternary', 'conditionals-switch', 'for-loops'],
        prerequisites: [
          'values-types',
          'operators-arithmetic',
          'strings',
          'booleans',
          'logical-operators',
          'functions-call-define',
          'while-loops',
        ],
        leads_to: [
          'operators-arithmetic',
          'strings',
          'booleans',
          'increment-decrement',
          'type-conversion',
          'logical-operators',
          'conditionals-ternary',
          'conditionals-switch',
          'functions-call-define',
          'scope',
          'while-loops',
          'references-mutability',
          'array-destructuring',
          'array-transformations',
          'array-analysis',
          'recursion',
          'errors-exceptions',
          'sets-maps',
          'ts-unions-narrowing',
        ],
      },
      brief:
        'code takes 5 concepts not known yet: functions-call-define new; for-loops new; arrays new; array-loops new; array-mutation-methods new',
    },
    {
      name: 'what a problem takes',
      now: NOW,
      get given() {
        return { learner: adaBelowClosures(), problem: lapTimes() };
      },
      input: { problem: 'lap-times' },
      result: {
        about: 'lap-times',
        view: 'path',
        blank: false,
        targets: ['array-transformations'],
        path: [
          {
            concept: 'parameters-defaults',
            state: 'shaky',
            mastery: 0.3,
            attempts: 1,
            stuck: false,
            last_day: '2026-03-13',
          },
          {
            concept: 'return-values',
            state: 'shaky',
            mastery: 0.343,
            attempts: 3,
            stuck: true,
            last_day: '2026-03-13',
          },
          { concept: 'arrays', state: 'new', mastery: null, attempts: 0, stuck: false, last_day: null },
          { concept: 'array-loops', state: 'new', mastery: null, attempts: 0, stuck: false, last_day: null },
          { concept: 'callbacks', state: 'new', mastery: null, attempts: 0, stuck: false, last_day: null },
          { concept: 'arrow-functions', state: 'new', mastery: null, attempts: 0, stuck: false, last_day: null },
          { concept: 'array-transformations', state: 'new', mastery: null, attempts: 0, stuck: false, last_day: null },
        ],
        ready: ['parameters-defaults', 'return-values', 'scope', 'arrays', 'objects'],
        prerequisites: ['array-loops', 'arrow-functions'],
        leads_to: [],
      },
      brief:
        'lap-times takes 7 concepts not known yet: parameters-defaults shaky, 30% after 1 attempt, last 2026-03-13; return-values shaky, 34% after 3 attempts, stuck, last 2026-03-13; arrays new; array-loops new; callbacks new; arrow-functions new; and 1 more',
    },
    {
      name: 'what comes next',
      now: NOW,
      get given() {
        return { learner: adaAtLoops() };
      },
      input: {},
      result: {
        about: null,
        view: 'ready',
        blank: false,
        targets: [],
        path: [],
        ready: ['functions-call-define', 'for-loops', 'template-strings', 'type-conversion', 'conditionals-ternary'],
        prerequisites: [],
        leads_to: [],
      },
      brief: 'ready next: functions-call-define, for-loops, template-strings, type-conversion, conditionals-ternary',
    },
    {
      name: 'nothing recorded and nothing asked',
      now: NOW,
      input: {},
      result: {
        about: null,
        view: 'ready',
        blank: true,
        targets: [],
        path: [],
        ready: ['values-types'],
        prerequisites: [],
        leads_to: [],
      },
      brief: 'nothing recorded of the student: ask next_step, or start with values-types',
    },
    {
      name: 'a concept and code at once',
      now: NOW,
      input: { concept: 'closures' },
      code: LAPS,
      refusal: 'one_target',
      says: 'Give one of concept, problem or code: closures, code were given.',
    },
    {
      name: 'code that does not parse',
      now: NOW,
      input: {},
      code: 'for (let i = 0; i < 3; i++ {\n',
      refusal: 'unreadable',
      says: 'The code does not parse. Call syntax_analysis first, or name a concept.',
    },
  ],
});
