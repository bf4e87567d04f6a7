/** A report as people paste it, and what a person who knows would answer. */
export interface Sample {
  readonly name: string;
  readonly error: string;
  /** The learner's program; the stack is of it. */
  readonly code?: string;
  readonly path?: string;
  readonly says: {
    /** The catalogue's id; null for a message that is none of it. */
    readonly message: string | null;
    readonly type?: string;
    readonly fault?: 'code' | 'syntax' | 'setup' | 'test';
    readonly file?: string;
    /** null where the text names no place and the code shows none; left out where the parser decides. */
    readonly line?: number | null;
    readonly expression?: string;
    /** What the reason must speak of. */
    readonly why?: string;
    readonly certain?: boolean;
    readonly disagrees?: boolean;
    readonly wrapped?: string;
    readonly expected?: string;
    readonly received?: string;
    readonly test?: string;
  };
}
