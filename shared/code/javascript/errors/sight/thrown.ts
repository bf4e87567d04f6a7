import type { Node, Places } from '../places.ts';
import type { Scene, Sight } from '../sight.ts';
import { type Origin, proved } from '../trace/origin.ts';

/** The program's own throw, and the condition that led to it. */
export function seenThrown(node: Node, { places }: Scene): Sight | undefined {
  if (node.type !== 'ThrowStatement') return undefined;
  return { expression: places.said(node), origin: conditionOf(node, places) };
}

function conditionOf(node: Node, places: Places): Origin | undefined {
  let inner = node;
  for (const outer of places.around(node)) {
    if (/Function/.test(outer.type)) return undefined;
    if (outer.type === 'IfStatement') {
      const held = outer.consequent === inner;
      const { line } = outer.loc.start;
      const test = places.said(outer.test);
      return proved(
        line,
        `${test} on line ${line} was ${held ? 'true' : 'false'}`,
        `the values in ${test}`,
        'errors-exceptions',
      );
    }
    inner = outer;
  }
  return undefined;
}
