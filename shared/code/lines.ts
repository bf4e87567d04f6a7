/** 1-based, the column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

/** A text by lines, as JavaScript counts them. */
export class Lines {
  readonly text: string;
  /** Where each line starts. */
  readonly starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    const starts = [0];
    for (const { index, 0: end } of text.matchAll(LINE_END)) starts.push(index + end.length);
    this.starts = starts;
  }

  get count(): number {
    return this.starts.length;
  }

  /** The text of a 1-based line without its end; empty outside the text. */
  line(number: number): string {
    const start = this.starts[number - 1];
    if (start === undefined) return '';
    return this.text.slice(start, this.starts[number]).replace(/[\n\r\u2028\u2029]+$/, '');
  }

  /** Where an offset lies; past the end it is the end. */
  placeOf(offset: number): Place {
    const within = Math.min(Math.max(offset, 0), this.text.length);
    const line = this.#lineOf(within);
    return { line, column: within - (this.starts[line - 1] ?? 0) + 1 };
  }

  offsetOf({ line, column }: Place): number {
    return (this.starts[line - 1] ?? this.text.length) + column - 1;
  }

  #lineOf(offset: number): number {
    let [low, high] = [0, this.starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}
