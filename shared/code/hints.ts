import type { ConceptId } from '@learnflow/contracts/concepts';
import { defineAnalysis } from '../skill/analysis.ts';
import type { Cause } from './javascript/trees/causes.ts';
import type { Sought } from './patterns.ts';

export type { Cause } from './javascript/trees/causes.ts';

/** A part of a program to look at. Lines count from 1. */
export interface Region {
  /** `the for loop`, a name in backticks. */
  readonly what: string;
  readonly from: number;
  readonly to: number;
}

/** A piece of a text, by offsets, and what stands there instead. */
export interface Patch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A step from a learner's program to one that is right. Lines count from 1, in the learner's text. */
export interface NextEdit {
  readonly kind: 'change' | 'replace' | 'wrap' | 'unwrap' | 'order' | 'add' | 'remove';
  readonly cause: Cause;
  readonly line: number;
  /** What of the learner's code it is about; where something is to be added, what it stands behind or in. */
  readonly part: string;
  /** What kind of thing comes, with its article; null where nothing does. */
  readonly comes: string | null;
  /** `in the condition of the if`; may be empty. */
  readonly where: string;
  /** What it is about, the nearest first. */
  readonly concepts: readonly ConceptId[];
  readonly region: Region;
  /** What is to be written, in the learner's names: never told below level 5. */
  readonly written: string | null;
  readonly gone: string | null;
  /** The statement that the edit leads to, or the head of one that holds others; null where one only goes. */
  readonly statement: string | null;
  /** How many edits there are in all. */
  readonly edits: number;
  /** The learner's text after it; null where no one piece of it changes. */
  readonly patch: Patch | null;
}

export interface HintReport {
  readonly readable: boolean;
  readonly empty: boolean;
  /** The names that the program exports. */
  readonly exports: readonly string[];
  /** Of the nearest right program; null where none was given or could be read. */
  readonly nearest: {
    /** By index of those that were given. */
    readonly solution: number;
    /** 0 where the two differ in nothing but names and spelling. */
    readonly distance: number;
    /** 0..1: how much of both programs is the same. */
    readonly likeness: number;
    /** In the order of the text, no more than eight. */
    readonly edits: readonly NextEdit[];
    /** The statements at the top of the learner's file that have to do with what is asked for. */
    readonly parts: readonly Region[];
    /** What cuts away all else. */
    readonly cuts: readonly Patch[];
  } | null;
}

/** A learner's program, and programs that are right. */
export interface Compared extends Sought {
  /** What the first of them exports is what is asked for. */
  readonly solutions: readonly string[];
}

/** How far a program is from the nearest right one, and the one edit that comes next. Loads a parser when first used. */
export const hintsOf = defineAnalysis<Compared, HintReport>({
  name: 'code.hints',
  load: async () => (await import('./javascript/trees/report.ts')).hintReport,
});

/** A hint before it is given. */
export interface HintText {
  readonly id: string;
  /** 0..5. */
  readonly level: number;
  readonly text: string;
  /** Code set apart from the text. */
  readonly code?: string;
}

/** Everything that says whether a hint gives too much away. */
export interface Guarded {
  readonly hints: readonly HintText[];
  readonly solution: string;
  /** The learner's own code, what they were given to start from, and the code in the statement. */
  readonly seen: readonly string[];
  /** What the learner was told of the test that fails. */
  readonly shown: string;
  /** The tests. */
  readonly spec: string;
  /** Of the exercise, the main one first. */
  readonly concepts: readonly string[];
  /** The edit that comes next. */
  readonly edit: { readonly gone: string; readonly written: string } | null;
}

/** What a hint gives away, and by which rule. */
export interface Leak {
  readonly rule: 'subtree' | 'run' | 'value' | 'block' | 'literal' | 'statements';
  readonly what: string;
}

/** Stands in front of every hint: for each of them null, or what of the solution it gives away. */
export const guardOf = defineAnalysis<Guarded, readonly (Leak | null)[]>({
  name: 'code.guard',
  load: async () => {
    const { guard } = await import('./javascript/trees/guard/guard.ts');
    return (asked) => guard(asked);
  },
});
