import { iterated } from '../kinds.ts';
import { bare, type Node } from '../places.ts';
import type { Scene, Sight } from '../sight.ts';
import { sortOf } from '../trace/kind-of.ts';
import { nothingFrom } from '../trace/nothing.ts';
import { proved } from '../trace/origin.ts';
import { sourceOf } from '../trace/pattern.ts';

/** What stands before the dot. */
export function seenRead(node: Node, scene: Scene): Sight | undefined {
  if (node.type === 'ObjectPattern') return seenUnpack(node, scene);
  if (node.type !== 'MemberExpression') return undefined;
  const object = bare(node.object);
  return { expression: scene.places.said(object), origin: nothingFrom(object, scene.trail) };
}

export function seenWrite(node: Node, scene: Scene): Sight | undefined {
  const sight = seenRead(node, scene);
  if (node.type !== 'MemberExpression' || !sight) return sight;
  const object = bare(node.object);
  if (object.type !== 'MemberExpression' || sight.origin?.proved === false) return sight;
  return { ...sight, check: `create ${scene.places.said(object)} first` };
}

/** What is taken apart by { }. */
export function seenUnpack(node: Node, scene: Scene): Sight {
  const { said, origin } = sourceOf(node, scene);
  if (said !== undefined) return { expression: said, origin };
  const pattern = scene.places.said(node);
  return { expression: pattern, what: `there is nothing to take ${pattern} out of`, origin };
}

export function seenIterate(node: Node, scene: Scene): Sight | undefined {
  const { places, trail } = scene;
  const value = iterated(node, scene.places);
  if (!value || value.type === 'ArrayPattern') return seenTakenList(node, scene);
  const inner = bare(value);
  const said = places.said(inner);
  const sort = sortOf(inner, trail);
  const origin = nothingFrom(inner, trail);
  if (origin || !sort || sort === 'an array') return { expression: said, origin };
  const { line } = inner.loc.start;
  const check =
    sort === 'an object'
      ? `Object.keys(${said}) or Object.entries(${said})`
      : sort === 'a promise'
        ? `await before ${said}`
        : undefined;
  return { expression: said, origin: proved(line, `${said} is ${sort}, not a list`, check) };
}

/** What is taken apart by [ ] where no = stands beside it. */
function seenTakenList(node: Node, scene: Scene): Sight {
  const { said, origin } = sourceOf(node, scene);
  const pattern = scene.places.said(node);
  return { expression: said ?? pattern, what: `what ${pattern} takes apart is no list`, origin };
}
