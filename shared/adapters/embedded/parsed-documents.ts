import type { Address } from '../../ports/state-store.ts';

/** Bytes, roughly: a class of a thousand and some. */
const ROOM = 10_000_000;
/** Bytes, roughly, that an entry takes without its text. */
const ENTRY = 200;

/** A document read before; text and value from its second reading on, for most are read once. */
interface Kept {
  readonly length: number;
  readonly text?: string;
  readonly value?: unknown;
}

/**
 * Values of documents that are read again and again. Parsing costs several times what reading does, and a document
 * whose text is the same to the letter has the same value: nothing kept here can be out of date. An object that is
 * handed out more than once is frozen, by which whoever gets it knows.
 */
export class ParsedDocuments {
  readonly #kept = new Map<string, Kept>();
  readonly #room: number;
  #taken = 0;

  constructor(room = ROOM) {
    this.#room = room;
  }

  /** Throws SyntaxError on text that is no JSON. */
  valueOf({ kind, key }: Address, text: string): unknown {
    const id = `${kind} ${key}`;
    const known = this.#kept.get(id);
    if (known?.text === text) return known.value;
    const value: unknown = JSON.parse(text);
    const { length } = text;
    // As long as it was: most likely the same, and worth keeping.
    if (known?.length === length) this.#keep(id, { length, text, value: Object.freeze(value) });
    else this.#keep(id, { length });
    return value;
  }

  forgetAll(): void {
    this.#kept.clear();
    this.#taken = 0;
  }

  #keep(id: string, kept: Kept): void {
    this.#forget(id);
    this.#kept.set(id, kept);
    this.#taken += sizeOf(kept);
    for (const oldest of this.#kept.keys()) {
      if (this.#taken <= this.#room) return;
      this.#forget(oldest);
    }
  }

  #forget(id: string): void {
    const kept = this.#kept.get(id);
    if (!kept) return;
    this.#taken -= sizeOf(kept);
    this.#kept.delete(id);
  }
}

const sizeOf = ({ text = '' }: Kept): number => ENTRY + text.length;
