import { lastName } from '../kinds.ts';
import { bare, type Node } from '../places.ts';
import type { Scene, Sight } from '../sight.ts';
import { type Origin, proved } from '../trace/origin.ts';
import { deeper, resolve } from '../trace/resolve.ts';

/** A const that gets a second value. */
export function seenAssignment(node: Node, { places }: Scene): Sight | undefined {
  if (node.type !== 'Identifier') return undefined;
  const declared = places.variable(node)?.defs[0]?.name;
  if (!declared) return { expression: node.name };
  const { line } = declared.loc.start;
  const loop = places.parent(places.parent(places.parent(declared) ?? declared) ?? declared)?.type === 'ForStatement';
  const check = loop ? `write let ${node.name} in the for` : `let on line ${line} if it must change`;
  return {
    expression: node.name,
    what: `${node.name} is a const and gets a new value`,
    origin: proved(line, `line ${line} makes it a const`, check),
  };
}

/** The object that refuses to change. */
export function seenChange(node: Node, { places, trail }: Scene): Sight | undefined {
  const target = node.type === 'CallExpression' ? bare(node.callee) : node;
  if (target.type !== 'MemberExpression') return undefined;
  const object = bare(target.object);
  const made = resolve(object, deeper(trail));
  const said = places.said(node.type === 'CallExpression' ? object : target);
  return { expression: said, origin: made && frozen(made) };
}

function frozen(made: Node): Origin | undefined {
  const { line } = made.loc.start;
  const method = made.type === 'CallExpression' ? lastName(made.callee) : undefined;
  if (method === 'freeze' || method === 'seal' || method === 'preventExtensions')
    return proved(
      line,
      `Object.${method} on line ${line} closed it`,
      'make a changed copy: { ...old, … } or [...old, …]',
    );
  if (made.type === 'Literal' && typeof made.value === 'string')
    return proved(line, 'a string never changes', 'make a new string', 'strings');
  return undefined;
}
