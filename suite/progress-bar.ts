import { SingleBar } from 'cli-progress';

/** What a long piece of work says while it goes on. */
export interface Progress {
  /** One more is done; a line about it, if there is something to say. */
  done(line?: string): void;
  end(): void;
}

/** On a terminal a bar, and the lines below it once it is full; elsewhere each line as it comes. */
export function progressOf(total: number, of: string): Progress {
  const write = (line: string) => process.stdout.write(`${line}\n`);
  if (!process.stderr.isTTY) return { done: (line) => void (line !== undefined && write(line)), end: () => undefined };
  const bar = new SingleBar({ format: `{bar} {value} of {total} ${of}`, clearOnComplete: true });
  const held: string[] = [];
  bar.start(total, 0);
  return {
    done(line) {
      if (line !== undefined) held.push(line);
      bar.increment();
    },
    end() {
      bar.stop();
      for (const line of held) write(line);
    },
  };
}
