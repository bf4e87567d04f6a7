import type { ConceptId } from '@learnflow/contracts/concepts';

export const ENGINES = ['v8', 'firefox', 'safari', 'quickjs'] as const;
export type Engine = (typeof ENGINES)[number];

/** What to look for in the code at the place that a message names. */
export type Look =
  | 'read'
  | 'write'
  | 'call'
  | 'callback'
  | 'construct'
  | 'iterate'
  | 'unpack'
  | 'undeclared'
  | 'early'
  | 'constant'
  | 'readonly'
  | 'class-call'
  | 'recursion'
  | 'argument'
  | 'operator'
  | 'this'
  | 'parent-class'
  | 'thrown';

/** One message that JavaScript's engines have, in all their words for it. */
export interface Message {
  readonly id: string;
  /** The class it comes with; another engine may have another. */
  readonly type: string;
  /** Other classes it comes with. */
  readonly alsoTypes?: readonly string[];
  readonly concept: ConceptId;
  /** `code`: the learner's own. `syntax`: it never ran. `setup`: not the code's fault. */
  readonly fault: 'code' | 'syntax' | 'setup';
  /** By engine: a message's fixed words, with {captures} between them. */
  readonly templates: Partial<Readonly<Record<Engine, readonly string[]>>>;
  /** Messages as engines that are not at hand printed them. */
  readonly seen?: Partial<Readonly<Record<Engine, readonly string[]>>>;
  /** Of several, the first that finds something: engines say one thing of many cases. */
  readonly look?: Look | readonly Look[];
  /** Texts name captures and what was found in the code ({expression}); of several, the first whose names are all known. */
  readonly what: readonly string[];
  readonly why: readonly string[];
  readonly check: readonly string[];
  /** Provokes it in V8: a script, or what stands in a file that Node is given. */
  readonly program: string;
  /** Node must be started to provoke it: as what. */
  readonly inNode?: 'cjs' | 'mjs';
}
