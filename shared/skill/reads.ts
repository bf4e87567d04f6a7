import type { Lesson } from '../lessons/lesson.ts';
import type { Catalogue } from '../problems/catalogue.ts';
import type { Problem } from '../problems/instance.ts';
import type { Analysis } from './analysis.ts';
import type { Document } from './document.ts';
import type { Question } from './question.ts';
import type { Program, RunResult } from './run.ts';

export type Labelled<T> = Readonly<Record<string, T>>;

/** One entry of a skill's `reads`. Functions see the input and the entries before theirs. */
export type Need =
  | {
      readonly from: 'document';
      readonly name: string;
      readonly document: Document;
      readonly key: (given: never) => string;
    }
  | {
      readonly from: 'documents';
      readonly name: string;
      readonly document: Document;
      readonly labels: (given: never) => readonly string[];
      readonly key: (label: string, given: never) => string;
    }
  | {
      readonly from: 'code';
      readonly name: string;
      readonly optional: boolean;
      readonly usual: ((input: never) => readonly string[]) | undefined;
    }
  | { readonly from: 'problem'; readonly name: string; readonly id: (given: never) => string | undefined }
  | { readonly from: 'catalogue'; readonly name: string }
  | { readonly from: 'lesson'; readonly name: string; readonly concept: (given: never) => string | undefined }
  | {
      readonly from: 'run';
      readonly name: string;
      /** Undefined where there is nothing to run. */
      readonly program: (given: never) => Program | undefined;
    }
  | {
      readonly from: 'ask';
      readonly name: string;
      readonly question: Question;
      /** Undefined where there is nothing to ask. */
      readonly input: (given: never) => object | undefined;
    }
  | {
      readonly from: 'analysis';
      readonly name: string;
      readonly analysis: Analysis;
      /** Undefined where there is nothing to analyse. */
      readonly input: (given: never) => object | undefined;
    }
  | { readonly from: 'derive'; readonly name: string; readonly derive: (given: never) => unknown };

/** Learner code by the time `run` sees it: the text, where it came from, and the SHA-256 of the text (hex). */
export interface Source {
  readonly text: string;
  readonly digest: string;
  /** The path, submission id or `code` that the caller named. */
  readonly origin: string;
}

type Input<Given> = Given extends { readonly input: infer I } ? I : never;

type With<Given, Name extends string, Value> = Given & { readonly [K in Name]: Value };

/**
 * What a skill needs, in order. Naming it is the skill's job, fetching it is not.
 * `Given` grows with every entry; `Next` is what `run` may replace.
 */
export class Reads<out Given, out Next = unknown> {
  declare readonly given: Given;
  declare readonly next: Next;
  readonly needs: readonly Need[];

  constructor(needs: readonly Need[] = []) {
    this.needs = needs;
  }

  /** One document; its kind's empty value where nobody has written it yet. */
  document<Name extends string, T>(name: Name, document: Document<T>, key: (given: Given) => string) {
    return this.#and<With<Given, Name, T>, With<Next, Name, T>>({ from: 'document', name, document, key });
  }

  /** Many documents of one kind by label, fetched together: a class of 1,000 costs one read. */
  documents<Name extends string, T>(
    name: Name,
    document: Document<T>,
    labels: (given: Given) => readonly string[],
    key: (label: string, given: Given) => string,
  ) {
    return this.#and<With<Given, Name, Labelled<T>>, With<Next, Name, Labelled<T>>>({
      from: 'documents',
      name,
      document,
      labels,
      key,
    });
  }

  /** The learner's code: adds `file`, `submission` and `code` to the input, of which a call gives one. */
  code<Name extends string>(name: Name): Reads<With<Given, Name, Source>, Next>;
  /**
   * `optional`: a call may give none, and the skill says what it can without. `usual`: the files that are meant where a
   * caller on the learner's own machine names none; of which there may be one.
   */
  code<Name extends string>(
    name: Name,
    how: { optional: true; usual?: (input: Input<Given>) => readonly string[] },
  ): Reads<With<Given, Name, Source | undefined>, Next>;
  code<Name extends string>(
    name: Name,
    { optional, usual }: { optional: boolean; usual?: (input: Input<Given>) => readonly string[] } = {
      optional: false,
    },
  ) {
    return this.#and<With<Given, Name, Source | undefined>, Next>({ from: 'code', name, optional, usual });
  }

  /** A problem of the bank by its id. The road refuses an id that means none, with those that are near. */
  problem<Name extends string>(name: Name, id: (given: Given) => string): Reads<With<Given, Name, Problem>, Next>;
  problem<Name extends string>(
    name: Name,
    id: (given: Given) => string | undefined,
  ): Reads<With<Given, Name, Problem | undefined>, Next>;
  problem<Name extends string>(name: Name, id: (given: Given) => string | undefined) {
    return this.#and<With<Given, Name, Problem | undefined>, Next>({ from: 'problem', name, id });
  }

  /** What problems there are to choose from. */
  catalogue<Name extends string>(name: Name) {
    return this.#and<With<Given, Name, Catalogue>, Next>({ from: 'catalogue', name });
  }

  /** The lesson on a concept. The road refuses a concept that there is none on. */
  lesson<Name extends string>(name: Name, concept: (given: Given) => string): Reads<With<Given, Name, Lesson>, Next>;
  lesson<Name extends string>(
    name: Name,
    concept: (given: Given) => string | undefined,
  ): Reads<With<Given, Name, Lesson | undefined>, Next>;
  lesson<Name extends string>(name: Name, concept: (given: Given) => string | undefined) {
    return this.#and<With<Given, Name, Lesson | undefined>, Next>({ from: 'lesson', name, concept });
  }

  /** A program of the entries before, run in the sandbox in the student's turn. */
  run<Name extends string>(name: Name, program: (given: Given) => Program): Reads<With<Given, Name, RunResult>, Next>;
  /** Where there is nothing to run, nothing is started. */
  run<Name extends string>(
    name: Name,
    program: (given: Given) => Program | undefined,
  ): Reads<With<Given, Name, RunResult | undefined>, Next>;
  run<Name extends string>(name: Name, program: (given: Given) => Program | undefined) {
    return this.#and<With<Given, Name, RunResult | undefined>, Next>({ from: 'run', name, program });
  }

  /** Another server's skill. Undefined where that server cannot be reached: say what is missing, answer the rest. */
  ask<Name extends string, I extends object, O>(
    name: Name,
    question: Question<I, O>,
    input: (given: Given) => I | undefined,
  ) {
    return this.#and<With<Given, Name, O | undefined>, Next>({ from: 'ask', name, question, input });
  }

  /** What a parser or the like says of the entries before: loaded when first needed, perhaps in another thread. */
  analysis<Name extends string, I extends object, O>(
    name: Name,
    analysis: Analysis<I, O>,
    input: (given: Given) => I,
  ): Reads<With<Given, Name, O>, Next>;
  /** Where there is nothing to analyse, what would do it is not even loaded. */
  analysis<Name extends string, I extends object, O>(
    name: Name,
    analysis: Analysis<I, O>,
    input: (given: Given) => I | undefined,
  ): Reads<With<Given, Name, O | undefined>, Next>;
  analysis<Name extends string, I extends object, O>(
    name: Name,
    analysis: Analysis<I, O>,
    input: (given: Given) => I | undefined,
  ) {
    return this.#and<With<Given, Name, O | undefined>, Next>({
      from: 'analysis',
      name,
      analysis: analysis as Analysis,
      input,
    });
  }

  /** A pure value from the entries before. */
  derive<Name extends string, T>(name: Name, derive: (given: Given) => T) {
    return this.#and<With<Given, Name, T>, Next>({ from: 'derive', name, derive });
  }

  #and<G, N>(need: Need): Reads<G, N> {
    return new Reads<G, N>([...this.needs, need]);
  }
}
