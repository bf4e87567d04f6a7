import type { Analysis } from './analysis.ts';
import type { Document } from './document.ts';
import type { Question } from './question.ts';

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
  | { readonly from: 'code'; readonly name: string; readonly optional: boolean }
  | {
      readonly from: 'ask';
      readonly name: string;
      readonly question: Question;
      readonly input: (given: never) => object;
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
  /** `optional`: a call may give none, and the skill says what it can without. */
  code<Name extends string>(name: Name, how: { optional: true }): Reads<With<Given, Name, Source | undefined>, Next>;
  code<Name extends string>(name: Name, { optional }: { optional: boolean } = { optional: false }) {
    return this.#and<With<Given, Name, Source | undefined>, Next>({ from: 'code', name, optional });
  }

  /** Another server's skill. Undefined where that server cannot be reached: say what is missing, answer the rest. */
  ask<Name extends string, I extends object, O>(name: Name, question: Question<I, O>, input: (given: Given) => I) {
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
