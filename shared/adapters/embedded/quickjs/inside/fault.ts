import { program } from './program.ts';

export interface Frame {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Fault {
  readonly name: string;
  readonly message: string;
  readonly frames: readonly Frame[];
}

const MESSAGE_LENGTH = 300;
const FRAME_COUNT = 6;

/** Describes anything thrown. What was thrown may be hostile: each look at it may throw or lie, never more. */
export function faultOf(thrown: unknown): Fault {
  if (typeof thrown !== 'object' || thrown === null)
    return { name: 'Thrown', message: cut(`${typeof thrown} ${guarded(() => String(thrown))}`), frames: [] };
  return {
    name: cut(textAt(thrown, 'name') ?? 'Thrown', 60),
    message: cut(textAt(thrown, 'message') ?? 'an object that is no Error'),
    frames: framesOf(textAt(thrown, 'stack') ?? ''),
  };
}

export const cut = (text: string, length = MESSAGE_LENGTH): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

/** The engine's own words for a heap that is full. */
export const isOutOfMemory = ({ name, message }: Fault): boolean =>
  name === 'InternalError' && message === 'out of memory';

export function guarded<T>(look: () => T): T | string {
  try {
    return look();
  } catch {
    return '(unreadable)';
  }
}

function textAt(thrown: object, key: string): string | undefined {
  const found = guarded(() => Reflect.get(thrown, key));
  return typeof found === 'string' ? found : undefined;
}

/** Lines of the engine's stack, as `    at name (file:line:column)` or `    at file:line:column`. */
function framesOf(stack: string): readonly Frame[] {
  const frames: Frame[] = [];
  for (const text of stack.slice(0, 8_000).split('\n')) {
    const [, name = '', file = '', line, column] = /^ +at (?:(.*) \()?(.+?):(\d+)(?::(\d+))?\)?$/.exec(text) ?? [];
    if (!program.current.files.has(file)) continue;
    frames.push({ name: cut(name, 60), file, line: Number(line), column: Number(column ?? 1) });
    if (frames.length === FRAME_COUNT) break;
  }
  return frames;
}
