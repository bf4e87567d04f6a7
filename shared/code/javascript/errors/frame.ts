import { type Location, locationIn } from './location.ts';

/** One line of a stack. */
export interface Frame {
  /** As the engine names it, without `async` and `new`; undefined at the top of a file and in nameless functions. */
  readonly name: string | undefined;
  /** Undefined for the engine's own functions. */
  readonly at: Location | undefined;
  readonly style: 'v8' | 'moz' | 'quickjs' | 'console';
}

const NAMELESS = new Set([
  '',
  '<anonymous>',
  'anonymous',
  'Object.<anonymous>',
  '<eval>',
  'global code',
  'module code',
  'eval code',
]);

/** A line of a stack in any of the engines' forms; undefined where the line is none. */
export const frameIn = (line: string): Frame | undefined =>
  atFrame(line) ?? arrowFrame(line) ?? mozFrame(line) ?? consoleFrame(line);

/** Node, Chrome, Edge, Bun, Deno and QuickJS: `at name (where)` or `at where`. */
function atFrame(line: string): Frame | undefined {
  const start = /^\s*at (?=\S)/.exec(line);
  if (!start) return undefined;
  const said = line
    .slice(start[0].length)
    .replace(/(?: \{|,)$/, '')
    .trimEnd();
  const open = opening(said);
  if (open === undefined) {
    const place = said.replace(/^async /, '');
    const at = locationIn(place);
    return at || isNative(place) ? { name: undefined, at, style: 'v8' } : undefined;
  }
  const where = said.slice(open + 1, -1);
  const at = locationIn(where);
  if (!at && !isNative(where)) return undefined;
  const style = where === 'native' || said.startsWith('<eval>') ? 'quickjs' : 'v8';
  return { name: named(said.slice(0, open)), at, style };
}

/** Where the last bracketed part starts; a path may hold brackets of its own, so they are counted from the end. */
function opening(said: string): number | undefined {
  if (!said.endsWith(')')) return undefined;
  let depth = 0;
  for (let index = said.length - 1; index > 0; index--) {
    if (said[index] === ')') depth++;
    if (said[index] === '(' && --depth === 0) return said[index - 1] === ' ' ? index : undefined;
  }
  return undefined;
}

/** Vitest: `❯ name file:3:5`. */
function arrowFrame(line: string): Frame | undefined {
  const said = /^\s*❯ (.+)$/.exec(line)?.[1]?.trim();
  if (!said) return undefined;
  const space = said.lastIndexOf(' ');
  const at = locationIn(said.slice(space + 1));
  return at && { name: named(said.slice(0, Math.max(space, 0))), at, style: 'v8' };
}

/** Firefox and Safari: `name@where`. */
function mozFrame(line: string): Frame | undefined {
  const said = line.trim();
  const sign = said.indexOf('@');
  if (said === '[native code]') return { name: undefined, at: undefined, style: 'moz' };
  if (sign === -1 || /[\s'"]/.test(said.slice(0, sign).replace(/^(?:async\*|(?:global|module|eval) code)/, '')))
    return undefined;
  const where = said.slice(sign + 1);
  const at = locationIn(where);
  if (!at && where !== '[native code]') return undefined;
  const name = said.slice(0, sign).replace(/^async\*/, '');
  return { name: named(innermost(name)), at, style: 'moz' };
}

/** Firefox names a function by its way there: `setup/button.onclick<`, `load/</<`. */
const innermost = (name: string): string => name.split('/').findLast((part) => !/^<*$/.test(part)) ?? '';

/** As browsers' consoles copy a stack: `name http://host/app.js:3:5`, `name — app.js:3`. */
function consoleFrame(line: string): Frame | undefined {
  const [, name = '', where = ''] =
    /^\s*(\S{1,200}) — (\S+)$/.exec(line) ?? /^\s+(\S{1,200}) ((?:https?|file):\S+)$/.exec(line) ?? [];
  const at = where && locationIn(where);
  return at ? { name: named(name), at, style: 'console' } : undefined;
}

const isNative = (where: string): boolean => /^(?:native|<anonymous>|\[native code\]|index \d+)$/.test(where);

function named(said: string): string | undefined {
  const name = said
    .trim()
    .replace(/^async /, '')
    .replace(/^new /, '')
    .replace(/ \[as [^\]]{0,100}\]$/, '')
    .replace(/<$/, '');
  return NAMELESS.has(name) ? undefined : name;
}
