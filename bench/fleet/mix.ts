/** One call of the mix: which skill of which server, and what it is told. */
export interface Drawn {
  readonly server: string;
  readonly skill: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The problem that everybody solves, and a concept that it does not name. */
export const PROBLEM = 'dry-spell';
export const QUIZZED = 'sets-maps';

/** Of a hundred calls so many are of this skill: a lesson as the plans in `efficiency/plans` have it, spread over all skills. */
const MIX: readonly (readonly [server: string, skill: string, share: number])[] = [
  ['progress', 'record_activity', 10],
  ['progress', 'mastery_calculation', 10],
  ['progress', 'progress_aggregation', 4],
  ['progress', 'struggle_detection', 4],
  ['progress', 'next_step', 8],
  ['debug', 'syntax_analysis', 8],
  ['debug', 'error_pattern_detection', 6],
  ['debug', 'error_explanation', 6],
  ['concepts', 'concept_mapping', 4],
  ['concepts', 'concept_extraction', 4],
  ['concepts', 'explanation_generation', 4],
  ['exercise', 'problem_generation', 8],
  ['exercise', 'grade_submission', 12],
  ['exercise', 'difficulty_calibration', 2],
  ['review', 'code_quality_scoring', 6],
  ['review', 'hint_generation', 4],
];

export const SKILLS: readonly string[] = MIX.map(([, skill]) => skill);

export const SERVER_OF: Readonly<Record<string, string>> = Object.fromEntries(
  MIX.map(([server, skill]) => [skill, server]),
);

/** The skill at a place between 0 and 1 of the mix; `n` makes calls differ, so that none passes for a retry. */
export function draw(place: number, n: number): Drawn {
  const total = MIX.reduce((sum, [, , share]) => sum + share, 0);
  let left = place * total;
  const [, skill] = MIX.find(([, , share]) => {
    left -= share;
    return left < 0;
  }) ?? ['progress', 'next_step'];
  return drawn(skill, n);
}

export const drawn = (skill: string, n: number): Drawn => ({
  server: SERVER_OF[skill] ?? '',
  skill,
  body: BODIES[skill]?.(n) ?? {},
});

const WRONG = (n: number) => `export function longestDrySpell(rain) {
  let longest = 0;
  let current = 0;
  for (const millimetres of rain) {
    if (millimetres === 0) {
      current++;
    } else {
      if (current > longest) longest = current;
      current = 0;
    }
  }
  return longest; // try ${n}
}
`;

const BROKEN = (n: number) => `const prices = [3, 4, 5];
let total = 0;
for (let i = 0; i <= prices.length; i++) {
  total += prices[i];
}
console.log('Sum ${n}: ' + totl);
`;

const code = (make: (n: number) => string) => (n: number) => ({ code: make(n) });

const BODIES: Readonly<Record<string, (n: number) => Readonly<Record<string, unknown>>>> = {
  record_activity: (n) => ({ kind: 'quiz', concept: QUIZZED, score: (n % 4) / 4 }),
  mastery_calculation: () => ({ concept: QUIZZED }),
  progress_aggregation: () => ({}),
  struggle_detection: () => ({}),
  next_step: () => ({}),
  syntax_analysis: code((n) => BROKEN(n).replace('let total', 'let totl = 0; let total').replace('}', '')),
  error_pattern_detection: code(BROKEN),
  error_explanation: (n) => ({ error: 'ReferenceError: totl is not defined', code: BROKEN(n) }),
  concept_mapping: () => ({ concept: 'closures' }),
  concept_extraction: code(WRONG),
  explanation_generation: (n) => ({ concept: EXPLAINED[n % EXPLAINED.length] }),
  problem_generation: (n) => ({ concept: EXPLAINED[n % EXPLAINED.length] }),
  grade_submission: (n) => ({ problem: PROBLEM, code: WRONG(n) }),
  difficulty_calibration: () => ({ problem: PROBLEM }),
  code_quality_scoring: code(WRONG),
  hint_generation: (n) => ({ problem: PROBLEM, code: WRONG(n) }),
};

const EXPLAINED = ['for-loops', 'arrays', 'return-values', 'conditionals-if', 'objects', 'closures', 'callbacks'];
