import type { Scene } from './scene.ts';
import { closerOf } from './scene.ts';
import type { Token } from './token.ts';

/** A bracket that the layout closes before any bracket does. */
export interface Gap {
  /** Index of the bracket that is never closed. */
  readonly opener: number;
  /** Index of the first token that lies outside by its indentation. */
  readonly until: number;
}

interface Open {
  readonly index: number;
  /** How deep its line is indented. */
  readonly depth: number;
  /** How deep what it holds is indented; undefined where that starts on its own line. */
  readonly inner: number | undefined;
}

const LABELS = new Set(['case', 'default']);
const CONTINUING = new Set([')', ']', '.', ',', '?', ':', '&&', '||', '+', '?.']);
const CLOSERS = new Set([')', ']', '}']);

/**
 * Brackets whose content the layout ends: a line as far out as their own, or further, that does not close them. A block
 * whose first line is not indented says nothing, except that it may be empty where others are indented: such gaps come
 * last.
 */
export const gaps = (scene: Scene): Gap[] =>
  isIndented(scene) ? [...gapsIn(scene, false), ...gapsIn(scene, true)] : gapsIn(scene, false);

function gapsIn(scene: Scene, indented: boolean): Gap[] {
  const { tokens } = scene;
  const found: Gap[] = [];
  const open: Open[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.first) {
      const depth = scene.indent(token.line);
      for (let top = open.at(-1); top && isOver(scene, top, token, depth, indented); top = open.at(-1)) {
        found.push({ opener: top.index, until: index });
        open.pop();
      }
    }
    if (token.kind !== 'mark') continue;
    const opener = tokens[open.at(-1)?.index ?? -1];
    if (CLOSERS.has(token.text) && opener && closerOf(opener) === token.text) open.pop();
    if (closerOf(token)) {
      const after = tokens[index + 1];
      const inner = after?.first && !CLOSERS.has(after.text) ? scene.indent(after.line) : undefined;
      open.push({ index, depth: scene.indent(token.line), inner });
    }
  }
  return found;
}

function isOver(
  scene: Scene,
  { index, depth: head, inner }: Open,
  token: Token,
  depth: number,
  indented: boolean,
): boolean {
  const opener = scene.tokens[index];
  if (!opener || token.line === opener.line) return false;
  // What stands no further in than its head is an empty block, or in code that is never indented any block.
  if (inner !== undefined && inner <= head && !indented) return false;
  const closing = closerOf(opener) === token.text;
  if (closing) return depth < head;
  const ofSwitch = scene.tokens.slice(scene.lineStart(index), index).some(({ text }) => text === 'switch');
  if (LABELS.has(token.text) && ofSwitch) return false;
  if (CLOSERS.has(token.text)) return depth <= head;
  return depth <= head && !CONTINUING.has(token.text);
}

const MOST_BLOCKS = 0.6;

/** Whether most blocks of a program are indented, so that it means something where one is not. */
function isIndented(scene: Scene): boolean {
  const { tokens } = scene;
  const blocks = tokens.flatMap(({ text }, index) => (text === '{' && tokens[index + 1]?.first ? [index] : []));
  const deeper = blocks.filter((block) => {
    const inner = tokens[block + 1];
    return inner && scene.indent(inner.line) > scene.indent(tokens[block]?.line ?? 1);
  });
  return deeper.length > 1 && deeper.length >= blocks.length * MOST_BLOCKS;
}
