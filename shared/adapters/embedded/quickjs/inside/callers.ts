import type { Program } from './program.ts';

/** Only the judge may see the stack as objects: through them a function could get hold of its callers. */
const prepare = Object.getOwnPropertyDescriptor(Error, 'prepareStackTrace')?.set;
const limit = Object.getOwnPropertyDescriptor(Error, 'stackTraceLimit')?.set;

/** Deep enough to see past a spec's own functions. */
const FRAMES = 50;

interface Site {
  getFileName(): string | null;
}

/** From here on assignments to the two are accepted and mean nothing. */
export function hideCallers(): void {
  limit?.call(Error, FRAMES);
  for (const name of ['prepareStackTrace', 'stackTraceLimit'])
    Object.defineProperty(Error, name, { get: () => undefined, set: () => {}, configurable: false });
}

/** Whether the spec is calling, and nothing but the spec: no learner code and no evaluated text stands on the stack. */
export function specIsCalling({ specs }: Pick<Program, 'specs'>): boolean {
  const files = filesOnStack();
  return files.some((file) => specs.has(file)) && files.every((file) => specs.has(file) || isOurs(file));
}

/** Engine functions have no file. */
const isOurs = (file: string): boolean => file === '' || file.startsWith('learnflow:');

function filesOnStack(): readonly string[] {
  let files: readonly string[] = [];
  prepare?.call(Error, (_: unknown, sites: readonly Site[]) => {
    files = sites.map((site) => site.getFileName() ?? '');
    return '';
  });
  try {
    new Error().stack;
  } finally {
    prepare?.call(Error, undefined);
  }
  return files;
}
