/** Code of a lesson: it runs on its own and prints something. */
export interface Sample {
  readonly language: 'js' | 'ts';
  /** Without an empty line at the end, as `output`. */
  readonly code: string;
  /** What it prints. */
  readonly output: string;
  /** Concepts that it uses though the learner has not met them yet, and why. */
  readonly beyond: readonly { readonly concept: string; readonly because: string }[];
}

/** A sample and what is said before and after it. Markdown. */
export interface Shown extends Sample {
  readonly before: string;
  readonly after: string;
}

/** Something learners believe, and the program that shows it false. */
export interface Misconception extends Sample {
  /** Unique in its lesson: lower-case words joined by hyphens. */
  readonly id: string;
  /** The debug server's pattern that shows it in a learner's code. */
  readonly pattern: string | null;
  /** In the learner's own words. */
  readonly belief: string;
  readonly truth: string;
}

/** A page of somebody else's that says more. */
export interface Page {
  readonly source: string;
  readonly name: string;
}

/** What there is to say of a concept, to whoever meets it, mixes it up, or has forgotten it. */
export interface Lesson {
  readonly concept: string;
  /** The concept in one sentence. */
  readonly point: string;
  readonly model: string;
  readonly example: Shown;
  /** A second example, beside what the concept is taken for. */
  readonly contrast: Shown & { readonly with: string };
  /** The commonest first. */
  readonly misconceptions: readonly Misconception[];
  readonly reminder: string;
  readonly ask: string;
  /** A problem of the bank. */
  readonly check: string;
  readonly pages: readonly Page[];
}

/** Every sample of a lesson, with the name of its section. */
export const samplesOf = ({ example, contrast, misconceptions }: Lesson): readonly (readonly [string, Sample])[] => [
  ['Example', example],
  ['Contrast', contrast],
  ...misconceptions.map((one) => [`Misconception: ${one.id}`, one] as const),
];
