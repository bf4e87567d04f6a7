import { lastName } from '../kinds.ts';
import { bare, type Node, type Places } from '../places.ts';
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
  const assignment = places.parent(node);
  if (assignment && isMeantAsQuestion(assignment, node, places))
    return {
      expression: node.name,
      what: `${node.name} gets a new value inside a condition, and it is a const`,
      origin: proved(
        node.loc.start.line,
        'one = sets a value, === asks whether two are equal',
        `=== if ${node.name} is to be compared; else let on line ${line}`,
        'comparison-equality',
      ),
    };
  const check = loop ? `write let ${node.name} in the for` : `let on line ${line} if it must change`;
  return {
    expression: node.name,
    what: `${node.name} is a const and gets a new value`,
    origin: proved(line, `line ${line} makes it a const`, check),
  };
}

const STEPS: ReadonlySet<string> = new Set(['AssignmentExpression', 'LogicalExpression', 'UnaryExpression']);

/** `if (age = 18)`. The next match or line is often fetched in a condition, and then nothing is to be compared. */
function isMeantAsQuestion(assignment: Node, target: Node, places: Places): boolean {
  if (assignment.type !== 'AssignmentExpression' || assignment.operator !== '=' || assignment.left !== target)
    return false;
  if (FETCHED.has(assignment.right.type)) return false;
  let asked: Node = assignment;
  for (const outer of places.around(assignment)) {
    if ('test' in outer && outer.test === asked) return outer.type !== 'SwitchCase';
    if (!STEPS.has(outer.type)) return false;
    asked = outer;
  }
  return false;
}

const FETCHED: ReadonlySet<string> = new Set(['CallExpression', 'AwaitExpression', 'YieldExpression']);

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
