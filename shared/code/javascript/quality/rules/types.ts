import { matter, type QualityRule } from './rule.ts';

/** What gives away the help that types are for. */
export const TYPES: readonly QualityRule[] = [
  matter({
    id: 'any-type',
    dimension: 'idiom',
    concept: 'ts-annotations',
    what: 'any turns all checks off',
    mend: 'the type that it is, or unknown',
    find: { by: 'tree', on: { TSAnyKeyword: (at) => ({ at }) } },
    wrong: 'export const f = (a: any) => a;',
    right: 'export const f = (a: string) => a;',
  }),
  matter({
    id: 'nothing-denied',
    dimension: 'idiom',
    concept: 'ts-strict-null',
    what: '! claims that it is there',
    mend: 'ask whether it is',
    find: { by: 'tree', on: { TSNonNullExpression: (at) => ({ at }) } },
    wrong: 'export const f = (a: string | null) => a!.length;',
    right: 'export const f = (a: string | null) => a?.length;',
  }),
];
