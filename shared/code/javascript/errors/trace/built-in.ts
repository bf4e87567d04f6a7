import { calleeOf, isCall, receiver } from '../kinds.ts';
import { bare, memberName, type Node } from '../places.ts';
import type { Follow } from './choices.ts';
import { contentsOf } from './contents.ts';
import { sortOf } from './kind-of.ts';
import { giving, type Origin, possible, proved } from './origin.ts';
import { unasking } from './predicate.ts';
import { deeper, resolve, type Trail } from './resolve.ts';
import { isAlways, resultOf } from './results.ts';
import { declaresMethod, isSolid } from './solid.ts';

/** Why a method that the language or the page brings along gave nothing. */
export function builtInOrigin(call: Node, trail: Trail, follow: Follow): Origin | undefined {
  if (!isCall(call)) return undefined;
  const callee = calleeOf(call);
  const method = callee.type === 'MemberExpression' ? memberName(callee) : undefined;
  const result = method === undefined || isOwn(callee, trail) ? undefined : resultOf(method);
  if (!result || method === undefined) return undefined;
  const { line } = call.loc.start;
  const never = unasking(method, call, trail.places);
  if (never) {
    const make = isBuiltIn(callee, method, trail) ? proved : possible;
    return giving(
      'undefined',
      make(line, `${method} on line ${line} finds nothing: ${never.why}`, never.check, result.concept),
    );
  }
  const put = putIn(method, trail).flatMap((value) => (isSolid(value, trail) ? [] : [value]));
  // What was put in as nothing comes out as nothing.
  const [first] = put.flatMap((value) => follow(value, { ...deeper(trail), callers: [] }) ?? []);
  if (first) return { ...first, proved: false };
  const sure = isAlways(result) || (isBuiltIn(callee, method, trail) && !mayHoldNothing(callee, trail));
  const says = isAlways(result) ? `always gives ${result.gives}` : `gives ${result.gives} ${result.when}`;
  const make = sure ? proved : possible;
  return giving(result.gives, make(line, `${method} on line ${line} ${says}`, result.check, result.concept));
}

/** An object of the program's own class has its own methods, whatever a built-in of that name does. */
const isOwn = (callee: Node, trail: Trail): boolean => {
  const object = receiver(callee);
  const made = object && resolve(object, deeper(trail));
  return made?.type === 'NewExpression' && trail.places.variable(bare(made.callee)) !== undefined;
};

/** Whether what is found, or taken out, may itself be nothing. */
function mayHoldNothing(callee: Node, trail: Trail): boolean {
  const list = receiver(callee);
  const contents = list && contentsOf(list, deeper(trail));
  return contents?.values.some((value) => value === null || !isSolid(value, deeper(trail))) === true;
}

/** What the methods are known to be called on, so that no other of the same name is meant. */
const SORTS: ReadonlySet<string> = new Set(['an array', 'a string', 'a Map', 'a Set', 'a regular expression']);

/** Whether a method is surely the one of the language or the page. */
function isBuiltIn(callee: Node, method: string, trail: Trail): boolean {
  const object = receiver(callee);
  if (!object) return false;
  const sort = sortOf(object, deeper(trail));
  if (sort !== undefined && SORTS.has(sort)) return true;
  return !declaresMethod(method, trail) && !isFromOutside(object, trail);
}

/** The page's own names are known; what is imported, or handed in by nobody knows whom, may be anything. */
function isFromOutside(object: Node, trail: Trail): boolean {
  const node = bare(object);
  if (node.type === 'MemberExpression' || node.type === 'CallExpression')
    return isFromOutside(node.type === 'MemberExpression' ? node.object : node.callee, trail);
  if (node.type !== 'Identifier') return node.type !== 'ThisExpression';
  const [def] = trail.places.variable(node)?.defs ?? [];
  return def ? def.type === 'ImportBinding' : !PAGE.has(node.name);
}

const PAGE: ReadonlySet<string> = new Set(['document', 'window', 'localStorage', 'sessionStorage', 'console']);

const PUTTING: Readonly<Record<string, RegExp>> = {
  get: /^set$/,
  pop: /^(?:push|unshift)$/,
  shift: /^(?:push|unshift)$/,
  at: /^(?:push|unshift)$/,
};

/** What lines of the program put into collections that a method takes from. */
function putIn(method: string, { places }: Trail): readonly Node[] {
  const putting = PUTTING[method];
  if (!putting) return [];
  return places.nodes.flatMap((node) => {
    if (node.type !== 'CallExpression') return [];
    const callee = bare(node.callee);
    if (callee.type !== 'MemberExpression' || !putting.test(memberName(callee) ?? '')) return [];
    return method === 'get' ? node.arguments.slice(1, 2) : node.arguments;
  });
}
