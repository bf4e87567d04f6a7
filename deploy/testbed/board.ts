/** What is shown while parts come and go: on a terminal a line each, rewritten in place; elsewhere a line once it is done. */
export interface Board {
  /** `done` marks the last word about a part. */
  readonly show: (name: string, text: string, done: boolean) => void;
  readonly close: () => void;
}

const NAME_WIDTH = 18;
const REDRAWN_EACH_MS = 250;

export function boardOn(stream: NodeJS.WriteStream): Board {
  const line = (name: string, text: string) => `${name.padEnd(NAME_WIDTH)}${text}\n`;
  if (!stream.isTTY) {
    return { show: (name, text, done) => void (done && stream.write(line(name, text))), close: () => undefined };
  }
  const rows = new Map<string, { text: string; since: number; done: boolean }>();
  let drawn = 0;
  let timer: NodeJS.Timeout | undefined;
  const draw = () => {
    const now = Date.now();
    const seconds = (since: number) => `${Math.round((now - since) / 1000)} s`;
    const lines = [...rows].map(([name, { text, since, done }]) =>
      line(name, done ? text : `${text} ${seconds(since)}`),
    );
    stream.write(`${drawn > 0 ? `\x1b[${drawn}A` : ''}\x1b[J${lines.join('')}`);
    drawn = lines.length;
  };
  const close = () => {
    clearInterval(timer);
    timer = undefined;
    // What is said next stands below, and is not drawn over.
    rows.clear();
    drawn = 0;
  };
  return {
    show(name, text, done) {
      rows.set(name, { text, since: rows.get(name)?.since ?? Date.now(), done });
      draw();
      if ([...rows.values()].every((row) => row.done)) close();
      else timer ??= setInterval(draw, REDRAWN_EACH_MS);
    },
    close,
  };
}
