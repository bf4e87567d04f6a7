import type { Fault, Frame, RunResult } from '../../../skill/run.ts';

/** How a run in the sandbox ended, as an engine would print it; null where nothing was thrown and it came to its end. */
export function reportOfRun({ verdict, fault }: RunResult): string | null {
  const stopped = STOPPED[verdict];
  if (stopped !== undefined) return [stopped, ...stackOf(fault?.frames ?? [])].join('\n');
  return fault ? [`${titleOf(fault)}`, ...stackOf(fault.frames)].join('\n') : null;
}

/** A run that was ended from outside, in the words that the engine has for it. */
const STOPPED: Readonly<Partial<Record<RunResult['verdict'], string>>> = {
  timeout: 'InternalError: interrupted',
  out_of_memory: 'InternalError: out of memory',
};

const titleOf = ({ name, message }: Fault): string =>
  name === 'Thrown' ? `Uncaught ${message}` : `${name}: ${message}`;

/** Frames of the sandbox's engine, also where there are none: they say in whose words the message is. */
const stackOf = (frames: readonly Frame[]): readonly string[] =>
  frames.length === 0
    ? ['    at <eval> (native)']
    : frames.map(({ name, file, line, column }) => `    at ${name || '<eval>'} (${file}:${line}:${column})`);

/** What a program asks of the place it runs in, and a sandbox has not: by the name it was missed under. */
export function missedIn({ fault }: RunResult): string | null {
  if (!fault) return null;
  const { name, message } = fault;
  const module = /^there is no (?:package|file) '(.{1,60}?)'/.exec(message)?.[1];
  if (module !== undefined) return module;
  const missing = name === 'ReferenceError' ? /^'?([\w$]{1,60})'? is not defined$/.exec(message)?.[1] : undefined;
  return missing !== undefined && OUTSIDE.has(missing) ? missing : null;
}

/** Names that browsers and Node bring along and the language does not. */
const OUTSIDE: ReadonlySet<string> = new Set(
  (
    'document window self top parent navigator location history screen localStorage sessionStorage indexedDB alert confirm ' +
    'prompt fetch Request Response Headers FormData XMLHttpRequest WebSocket Worker Image Audio Event CustomEvent ' +
    'HTMLElement Element Node NodeList customElements requestAnimationFrame cancelAnimationFrame getComputedStyle matchMedia ' +
    'URL URLSearchParams Blob File FileReader AbortController crypto performance require module exports process Buffer ' +
    'global __dirname __filename setImmediate TextEncoder TextDecoder Deno Bun React ReactDOM jQuery $'
  ).split(' '),
);

/**
 * Whether a message that was printed elsewhere is that of this run: the same class, and the same names in it, in whatever
 * words two engines have for it.
 */
export function isSameFault(error: string, { fault }: RunResult): boolean {
  if (!fault) return false;
  const [, type, message] = /^(?:Uncaught )?([A-Z]\w{0,60}(?:Error|Exception)): (.{1,300})$/m.exec(error) ?? [];
  if (type !== fault.name || message === undefined) return false;
  const [mine, theirs] = [namesIn(fault.message), namesIn(message)];
  return mine.length > 0 ? mine.every((name) => theirs.includes(name)) : message === fault.message;
}

/** What a message names: in quotes, as what is not defined or not a function, as undefined or null. */
const namesIn = (message: string): readonly string[] =>
  [...message.matchAll(/'([^']{1,60})'|\b([\w$]{1,60}) is not\b|\b(undefined|null)\b/g)].flatMap(
    ([, quoted, first, nothing]) => quoted ?? first ?? nothing ?? [],
  );
