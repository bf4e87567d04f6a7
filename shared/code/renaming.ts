import { defineAnalysis } from '../skill/analysis.ts';

export interface Lending {
  /** The program whose names may change, and the name of its file. */
  readonly sample: string;
  readonly samplePath: string;
  /** What is said about it: Markdown. */
  readonly prose: readonly string[];
  /** The learner's program, which lends the names. */
  readonly text: string;
  readonly path: string;
}

export interface Renaming {
  readonly sample: string;
  /** In the same order. */
  readonly prose: readonly string[];
  /** The learner's name by the sample's; empty where nothing was changed. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * A program told with the learner's own names, where a variable of theirs holds the same kind of value in the same part.
 * No name is lent that the sample, the language or the page knows, and none is changed that a text or a comment says.
 */
export const renamingOf = defineAnalysis<Lending, Renaming>({
  name: 'code.renaming',
  load: async () => (await import('./javascript/renaming/rename.ts')).renamed,
});
