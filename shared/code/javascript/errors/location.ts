/** Where something happened, 1-based. */
export interface Location {
  /** As the engine gave it, without the query of an address. */
  readonly file: string;
  readonly line: number;
  readonly column: number | undefined;
}

const LARGEST = 10_000_000;

/** `file:line:column`, `file:line`, or what an eval frame has inside; undefined for the engine's own code. */
export function locationIn(said: string): Location | undefined {
  const where = said.trim();
  if (where.startsWith('eval at ')) return evaluated(where);
  const evalLine = where.indexOf(' line ');
  if (evalLine > 0 && where.includes('> ')) return numbered(where.slice(0, evalLine), where.slice(evalLine + 6));
  const match = /^(.*?):(\d{1,8})(?::(\d{1,8}))?$/.exec(where);
  if (!match) return undefined;
  const [, file = '', line = '', column] = match;
  return located(file, Number(line), column === undefined ? undefined : Number(column));
}

/** `eval at f (app.js:3:5), <anonymous>:1:1`: the place in the file that called eval. */
function evaluated(where: string): Location | undefined {
  const inner = where.lastIndexOf('(');
  const end = where.indexOf(')', inner);
  if (inner === -1 || end === -1) return undefined;
  return locationIn(where.slice(inner + 1, end));
}

/** Firefox: `app.js line 3 > eval:1:1`. */
const numbered = (file: string, rest: string): Location | undefined =>
  located(file, Number.parseInt(rest, 10), undefined);

function located(file: string, line: number, column: number | undefined): Location | undefined {
  const path = file.replace(/^async /, '');
  if (!(line >= 1 && line < LARGEST) || !isFile(path)) return undefined;
  const bare = path.replace(/\?.*$/, '');
  return { file: bare, line, column: column !== undefined && column >= 1 ? column : undefined };
}

/** A word before a number is no file (`Error: line:3`), nor is a time of day. */
function isFile(path: string): boolean {
  if (path === '' || path === 'native' || path.length > 500) return false;
  if (/^(?:<\w+>|\[?eval\]?\d*|\[stdin\]|REPL\d*|evalmachine\.<anonymous>|debugger eval code)$/.test(path)) return true;
  if (/^[a-z-]+:\S/i.test(path)) return true;
  return /[/\\]/.test(path) || /\.\w{1,12}(?:\?.*)?$/.test(path);
}

/** The last part of a path, of any system or address. */
export const baseName = (path: string): string => path.replace(/\?.*$/, '').split(/[/\\]/).at(-1) ?? path;
