import { calleeOf, isCall, lastName } from '../kinds.ts';
import { type Fn, isFunction, type Node, type Places } from '../places.ts';
import type { Scene, Sight } from '../sight.ts';
import { type Origin, possible, proved } from '../trace/origin.ts';
import { nameOf } from '../trace/returns.ts';

/** The function that fills the stack, and whether anything in it could stop. */
export function seenRecursion(node: Node, { places, standing }: Scene): Sight | undefined {
  const [one, other, ...more] = standing.again;
  if (one && other && more.length === 0) return eachOther(one, other);
  const fn = isFunction(node) ? node : places.functionAround(node);
  if (!fn) return { expression: places.said(node) };
  const name = nameOf(fn, places) ?? 'this function';
  return { expression: name, origin: selfSetting(fn, places) ?? endless(fn, name, places) };
}

function eachOther(one: string, other: string): Sight {
  return {
    expression: `${one} and ${other}`,
    what: `${one} and ${other} call each other without end`,
    check: 'the case in which one of them must stop',
  };
}

/** `set x(value) { this.x = value }` calls itself. */
function selfSetting(fn: Fn, places: Places): Origin | undefined {
  const owner = places.parent(fn);
  if (
    (owner?.type !== 'MethodDefinition' && owner?.type !== 'Property') ||
    (owner.kind !== 'set' && owner.kind !== 'get')
  )
    return undefined;
  const name = nameOf(fn, places) ?? '';
  const { line } = owner.loc.start;
  return proved(
    line,
    `the ${owner.kind} ${name} of line ${line} uses this.${name}, which calls it again`,
    `keep the value in another field, like #${name}`,
    'classes',
  );
}

function endless(fn: Fn, name: string, places: Places): Origin | undefined {
  const { line } = fn.loc.start;
  const calls = places.nodes.filter(
    (node) => isCall(node) && lastName(calleeOf(node)) === name && places.functionAround(node) === fn,
  );
  if (calls.length === 0) return undefined;
  const stops = places.nodes.some((node) => isChoice(node) && places.functionAround(node) === fn);
  if (!stops)
    return proved(
      line,
      `${name} (line ${line}) has no case in which it stops`,
      `an if in ${name} that returns without calling it`,
      'recursion',
    );
  const [call] = calls;
  const same = call && isCall(call) && call.type === 'CallExpression' && sameArguments(call.arguments, fn);
  if (same)
    return proved(
      line,
      `${name} calls itself with the same values`,
      'each call must come nearer to the end',
      'recursion',
    );
  return possible(
    line,
    `the case in which ${name} (line ${line}) stops is never reached`,
    `the value in the if, and how it changes from call to call`,
    'recursion',
  );
}

const isChoice = (node: Node): boolean =>
  /^(?:IfStatement|ConditionalExpression|LogicalExpression|SwitchStatement|WhileStatement|ForStatement|ForOfStatement)$/.test(
    node.type,
  );

const sameArguments = (given: readonly Node[], fn: Fn): boolean =>
  given.length > 0 &&
  given.length === fn.params.length &&
  given.every((one, i) => {
    const param = fn.params[i];
    return one.type === 'Identifier' && param?.type === 'Identifier' && one.name === param.name;
  });
