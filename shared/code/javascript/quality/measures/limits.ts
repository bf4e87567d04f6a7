import type { FunctionMeasures } from '../../../quality.ts';

type Measure = Exclude<keyof FunctionMeasures, 'name' | 'line' | 'top'>;

/** A measure of a function that is told from some size on. */
export interface Limit {
  readonly measure: Measure;
  readonly rule: string;
  readonly family: string;
  /** Up to here nobody minds. */
  readonly fine: number;
  /** From here on it is bad; beyond that it gets no worse. */
  readonly bad: number;
  /** Whether the code outside all functions is measured too. */
  readonly top: boolean;
  readonly what: (value: number) => string;
  readonly mend: string;
}

/**
 * Stricter than ESLint's defaults (20, -, 4, 3, 10, 10) and near SonarJS's (10, 15, 3, 7, -, 5), for programs of
 * learners are short; statements and logic after Hyperstyle's bounds. Ways, cognitive complexity and nesting of one
 * function are one trouble, told once.
 */
export const LIMITS: readonly Limit[] = [
  {
    measure: 'cognitive',
    rule: 'cognitive-complexity',
    family: 'flow',
    fine: 10,
    bad: 30,
    top: true,
    what: (value) => `hard to follow, cognitive complexity ${value}`,
    mend: 'split it',
  },
  {
    measure: 'nesting',
    rule: 'deep-nesting',
    family: 'flow',
    fine: 3,
    bad: 6,
    top: true,
    what: (value) => `${value} blocks inside one another`,
    mend: 'leave early, or split it',
  },
  {
    measure: 'cyclomatic',
    rule: 'many-ways',
    family: 'flow',
    fine: 10,
    bad: 24,
    top: true,
    what: (value) => `${value} ways through it`,
    mend: 'a table of cases, or smaller functions',
  },
  {
    measure: 'statements',
    rule: 'long-function',
    family: 'length',
    fine: 20,
    bad: 50,
    top: false,
    what: (value) => `${value} statements in one function`,
    mend: 'a function a step',
  },
  {
    measure: 'parameters',
    rule: 'many-parameters',
    family: 'parameters',
    fine: 4,
    bad: 8,
    top: false,
    what: (value) => `${value} parameters`,
    mend: 'one object for what belongs together',
  },
  {
    measure: 'callbacks',
    rule: 'nested-callbacks',
    family: 'callbacks',
    fine: 3,
    bad: 6,
    top: false,
    what: (value) => `${value} callbacks inside one another`,
    mend: 'name them, or await',
  },
  {
    measure: 'logic',
    rule: 'long-condition',
    family: 'logic',
    fine: 3,
    bad: 8,
    top: true,
    what: (value) => `${value} operators of logic at once`,
    mend: 'name its parts',
  },
];
