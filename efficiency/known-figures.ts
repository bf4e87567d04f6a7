/** Percent that an earlier description of these skills claimed, without saying what was counted. */
export const CLAIMED: Readonly<Record<string, number>> = {
  mastery_calculation: 92,
  syntax_analysis: 94,
  problem_generation: 90,
  explanation_generation: 88,
  code_quality_scoring: 86,
  hint_generation: 89,
};

/** Tokens (o200k_base) of the definition of one tool on average, counted in November 2026. */
export const OTHER_SERVERS: readonly (readonly [name: string, tokens: number])[] = [
  ['chrome-devtools, slim', 78],
  ['everything (the example server of MCP)', 131],
  ['playwright', 177],
  ['filesystem', 202],
  ['chrome-devtools', 205],
  ['github', 307],
];
