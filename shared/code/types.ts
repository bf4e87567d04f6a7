import { defineAnalysis } from '../skill/analysis.ts';

/** Files that belong together, by path; only the errors of those that are `asked` for are told. */
export interface TypeQuestion {
  readonly files: Readonly<Record<string, string>>;
  readonly asked: readonly string[];
}

/** Something that TypeScript refuses. Line and column count from 1. */
export interface TypeFault {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** TypeScript's number for it, without `TS`. */
  readonly code: number;
  readonly message: string;
}

/** What the strict type checker says of TypeScript files, in the order of the text. Loads TypeScript when first used. */
export const typesOf = defineAnalysis<TypeQuestion, readonly TypeFault[]>({
  name: 'code.types',
  mayNotEnd: () => true,
  load: async () => (await import('./javascript/types/check.ts')).checkTypes,
});
