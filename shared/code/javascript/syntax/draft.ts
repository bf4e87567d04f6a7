/** Takes `remove` characters away at an offset and puts `insert` there. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

export const insert = (at: number, text: string): Edit => ({ at, remove: 0, insert: text });
export const drop = ({ start, end }: Span): Edit => ({ at: start, remove: end - start, insert: '' });
export const replace = ({ start, end }: Span, text: string): Edit => ({ at: start, remove: end - start, insert: text });

/** A program with some of its faults mended, which still knows where everything stood before. */
export class Draft {
  readonly text: string;
  readonly #edits: readonly Edit[];

  constructor(text: string, edits: readonly Edit[] = []) {
    this.text = text;
    this.#edits = edits;
  }

  /** Edits are given in this draft's offsets. */
  with(edits: readonly Edit[]): Draft {
    const inOrder = edits.toSorted((a, b) => a.at - b.at);
    const parts: string[] = [];
    let from = 0;
    for (const { at, remove, insert: added } of inOrder) {
      parts.push(this.text.slice(from, at), added);
      from = at + remove;
    }
    return new Draft(parts.join('') + this.text.slice(from), [...this.#edits, ...inOrder.toReversed()]);
  }

  /** Where an offset of this draft lies in the learner's own text. */
  original(offset: number): number {
    let at = offset;
    for (const edit of this.#edits.toReversed()) {
      const added = edit.insert.length;
      if (at >= edit.at + added) at += edit.remove - added;
      else if (at > edit.at) at = edit.at;
    }
    return at;
  }
}
