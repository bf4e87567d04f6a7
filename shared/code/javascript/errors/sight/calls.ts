import { calleeOf, isCall, lastName } from '../kinds.ts';
import { bare, isFunction, memberName, type Node, type Places } from '../places.ts';
import type { Scene, Sight } from '../sight.ts';
import { callOf } from '../trace/arguments.ts';
import { type Sort, sortOf } from '../trace/kind-of.ts';
import { METHODS } from '../trace/methods.ts';
import { meantBy } from '../trace/misspelt.ts';
import { nothingFrom } from '../trace/nothing.ts';
import { type Origin, possible, proved } from '../trace/origin.ts';
import { propertyOrigin } from '../trace/property.ts';

/** What stands before the brackets. */
export function seenCall(node: Node, scene: Scene): Sight | undefined {
  if (!isCall(node)) return undefined;
  const callee = calleeOf(node);
  return (
    splitOff(node, callee, scene) ?? { expression: scene.places.said(callee), origin: calleeOrigin(callee, scene) }
  );
}

/** A line that begins with ( or ` goes on with the line before when that one has no semicolon. */
function splitOff(node: Node, callee: Node, { places }: Scene): Sight | undefined {
  const open = places.after(callee, node.type === 'TaggedTemplateExpression' ? '`' : '(');
  const end = callee.loc.end.line;
  if (open.line <= end) return undefined;
  return {
    expression: places.said(callee),
    what: `line ${open.line} begins with ( and is read as a call of what line ${end} ends with`,
    origin: proved(
      end,
      `line ${end} has no ; at its end`,
      `put a ; at the end of line ${end}`,
      'functions-call-define',
    ),
  };
}

function calleeOrigin(callee: Node, scene: Scene): Origin | undefined {
  if (callee.type === 'Identifier') return nameOrigin(callee, scene);
  if (callee.type === 'MemberExpression') return memberOrigin(callee, scene);
  const sort = sortOf(callee, scene.trail);
  const { line } = callee.loc.start;
  return sort && sort !== 'a function' ? proved(line, `${scene.places.said(callee)} is ${sort}`) : undefined;
}

function nameOrigin(callee: Node, { places, trail }: Scene): Origin | undefined {
  if (callee.type !== 'Identifier') return undefined;
  const variable = places.variable(callee);
  const [def] = variable?.defs ?? [];
  const sort = sortOf(callee, trail);
  const line = def?.name.loc.start.line ?? callee.loc.start.line;
  const hidden = variable && hiddenBy(callee.name, line, callee, places);
  if (hidden !== undefined)
    return proved(
      line,
      `${callee.name} of line ${line} hides the function of line ${hidden}`,
      'give the two different names',
      'scope',
    );
  if (sort && !/^(?:a function|undefined|null)$/.test(sort)) {
    const given =
      def?.type === 'Parameter' && isFunction(def.node) ? callOf(def.node, trail.callers, places) : undefined;
    return given
      ? proved(
          given.line,
          `the call on line ${given.line} passes ${sort} as ${callee.name}`,
          'the order of what is passed',
          'callbacks',
        )
      : proved(line, `${callee.name} is ${sort} (line ${line})`, `whether the ( ) after ${callee.name} is wanted`);
  }
  return nothingFrom(callee, trail);
}

/** The line of a function of that name which an inner variable covers. */
function hiddenBy(name: string, line: number, use: Node, places: Places): number | undefined {
  const hidden = places.nodes.find(
    (node) =>
      node.type === 'FunctionDeclaration' &&
      node.id?.name === name &&
      node.loc.start.line !== line &&
      isAround(places.parent(node), use),
  );
  return hidden?.loc.start.line;
}

const isAround = (block: Node | undefined, node: Node): boolean =>
  block !== undefined && block.range[0] <= node.range[0] && node.range[1] <= block.range[1];

function memberOrigin(callee: Node, { places, trail }: Scene): Origin | undefined {
  if (callee.type !== 'MemberExpression') return undefined;
  const name = memberName(callee);
  const object = bare(callee.object);
  const said = places.said(object);
  const sort = sortOf(object, trail);
  const { line } = callee.loc.start;
  if (name === undefined) return undefined;
  const own = propertyOrigin(callee, trail, nothingFrom);
  if (own && !(sort === 'an array')) return own;
  const methods = sort && METHODS[sort];
  if (!methods) return bySpelling(name, line);
  if (name === 'length' || name === 'size')
    return proved(line, `.${name} is a value, not a function`, `write .${name} without ( )`, 'arrays');
  const says = `${said} is ${sort}, which has no .${name}()`;
  const other = ownerOf(name, sort);
  if (other) return proved(line, says, `${name} belongs to ${other}: what should it be called on?`);
  const meant = meantBy(name, methods);
  return proved(line, says, meant ? `the spelling: ${meant}?` : `which methods ${sort} has`);
}

/** Not knowing what it is called on, a name that no built-in has but almost has. */
function bySpelling(name: string, line: number): Origin | undefined {
  const all = Object.values(METHODS).flat();
  if (name === 'length')
    return proved(line, '.length is a value, not a function', 'write .length without ( )', 'arrays');
  if (all.includes(name)) return undefined;
  const meant = meantBy(name, all);
  return meant ? possible(line, `no built-in is called ${name}, but ${meant}`, `the spelling: ${meant}?`) : undefined;
}

const ownerOf = (name: string, sort: Sort): string | undefined =>
  Object.entries(METHODS).find(([other, methods]) => other !== sort && methods.includes(name))?.[0];

/** The value that a built-in was given to call. */
export function seenCallback(node: Node, { places, trail, standing, captures }: Scene): Sight | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const [first] = node.arguments;
  const name = (standing.called ?? '').split('.').at(-1) ?? '';
  const { line } = node.loc.start;
  if (!first)
    return {
      expression: places.said(node),
      what: `${name} is called without a function`,
      origin: proved(line, `${name} needs a function to call`, `pass a function to ${name}`, 'callbacks'),
    };
  const value = bare(first);
  const said = places.said(value);
  const what = `${name} was given ${said}, which is no function`;
  if (value.type === 'CallExpression')
    return { expression: said, what, origin: nothingFrom(value, trail) ?? called(value, places), concept: 'callbacks' };
  const sort = sortOf(value, trail);
  const origin =
    nothingFrom(value, trail) ??
    (sort ? proved(line, `${said} is ${sort}`, `pass a function to ${name}`, 'callbacks') : undefined);
  return {
    expression: said,
    what: captures.said === 'undefined' && !sort ? `${name} was given ${said}, which is undefined` : what,
    origin,
    concept: 'callbacks',
  };
}

/** `map(double(2))` hands over the result, not the function. */
function called(value: Node, places: Places): Origin | undefined {
  if (!isCall(value)) return undefined;
  const name = places.said(calleeOf(value));
  const { line } = value.loc.start;
  return proved(
    line,
    `${places.said(value)} is called at once, and its result is handed over`,
    `write ${name} without ( ), or () => ${places.said(value)}`,
    'callbacks',
  );
}

export function seenConstruct(node: Node, { places, trail }: Scene): Sight | undefined {
  if (node.type !== 'NewExpression') return undefined;
  const callee = bare(node.callee);
  const said = places.said(callee);
  const sort = sortOf(callee, trail);
  const { line } = callee.loc.start;
  const origin =
    sort === 'a function'
      ? proved(
          line,
          `${said} is an arrow function, a method or async, which new cannot use`,
          `make ${said} a class`,
          'classes',
        )
      : sort && sort !== 'a class'
        ? proved(line, `${said} is ${sort}`)
        : nothingFrom(callee, trail);
  return { expression: said, origin };
}

export function seenClassCall(node: Node, { places }: Scene): Sight | undefined {
  if (!isCall(node)) return undefined;
  const said = places.said(calleeOf(node));
  return { expression: said, check: `write new ${said}(…)` };
}

/** The first value handed to a built-in. */
export function seenArgument(node: Node, { places, trail }: Scene): Sight | undefined {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return undefined;
  const [first] = node.arguments;
  if (!first) return { expression: places.said(node) };
  const value = bare(first);
  const said = places.said(value);
  return { expression: said, origin: nothingFrom(value, trail) ?? parsedAlready(node, value, said, trail) };
}

function parsedAlready(node: Node, value: Node, said: string, trail: Scene['trail']): Origin | undefined {
  const sort = sortOf(value, trail);
  if (lastName('callee' in node ? node.callee : node) !== 'parse' || !sort || !/object|array/.test(sort))
    return undefined;
  const { line } = value.loc.start;
  return proved(line, `${said} is ${sort} already, not a text`, `use ${said} as it is`, 'json');
}
