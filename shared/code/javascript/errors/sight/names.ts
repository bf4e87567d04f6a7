import { MODULE_LINES, OLD_WORDS } from '../module-words.ts';
import type { Node, Places } from '../places.ts';
import type { Scene, Sight } from '../sight.ts';
import { meantBy } from '../trace/misspelt.ts';
import { type Origin, possible, proved } from '../trace/origin.ts';

const BUILT_IN = [
  'console',
  'Math',
  'Number',
  'String',
  'Array',
  'Object',
  'JSON',
  'Date',
  'Promise',
  'Map',
  'Set',
  'parseInt',
  'parseFloat',
  'isNaN',
  'undefined',
  'setTimeout',
  'setInterval',
  'true',
  'false',
  'null',
  'NaN',
  'Infinity',
  'Boolean',
  'RegExp',
  'Error',
];

/** Words of other languages. */
const FOREIGN: Readonly<Record<string, string>> = {
  print: 'in JavaScript printing is console.log',
  None: 'in JavaScript it is null',
  True: 'in JavaScript it is true',
  False: 'in JavaScript it is false',
  len: 'in JavaScript it is .length',
  elif: 'in JavaScript it is else if',
  nil: 'in JavaScript it is null',
  System: 'in JavaScript printing is console.log',
  self: 'in JavaScript it is this',
  range: 'JavaScript has no range; use for (let i = 0; …)',
  str: 'in JavaScript it is String(…)',
  int: 'in JavaScript it is Number(…)',
};

/** A name that nothing declares here. */
export function seenUndeclared(node: Node, { places }: Scene): Sight | undefined {
  if (node.type !== 'Identifier') return undefined;
  const { name } = node;
  return {
    expression: name,
    origin:
      foreign(name, node) ??
      inModule(name, places) ??
      outOfScope(name, node, places) ??
      misspelt(name, node, places) ??
      shorthand(node, places),
  };
}

const foreign = (name: string, node: Node): Origin | undefined =>
  Object.hasOwn(FOREIGN, name)
    ? proved(node.loc.start.line, FOREIGN[name] ?? '', 'the spelling in JavaScript')
    : undefined;

/** What makes the file a module, where it uses a word that modules have not. */
function inModule(name: string, places: Places): Origin | undefined {
  if (!OLD_WORDS.includes(name)) return undefined;
  const made =
    places.nodes.find((node) => MODULE_LINES.has(node.type)) ?? places.nodes.find((node) => isAtTop(node, places));
  if (!made) return undefined;
  const { line } = made.loc.start;
  const word = /^(?:Import|Export|Await)/.exec(made.type)?.[0].toLowerCase() ?? 'for await';
  return proved(
    line,
    `the ${word} on line ${line} makes the file a module`,
    INSTEAD[name] ?? 'write export instead',
    'modules',
  );
}

const isAtTop = (node: Node, places: Places): boolean =>
  (node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node.await)) && !places.functionAround(node);

const INSTEAD: Readonly<Record<string, string>> = {
  require: 'write import in place of require',
  __dirname: 'in a module it is import.meta.dirname',
  __filename: 'in a module it is import.meta.filename',
};

/** The name exists, but inside a block or function that this line is not in. */
function outOfScope(name: string, node: Node, places: Places): Origin | undefined {
  const declared = places.declarations().find((one) => one.name === name);
  if (!declared) return undefined;
  const { line } = declared.loc.start;
  const block = [...places.around(declared)].find(
    (outer) => outer.range[0] > node.range[0] || outer.range[1] <= node.range[0],
  );
  if (!block) return undefined;
  const owner = [...places.around(declared)].find(
    (outer) =>
      /^(?:Function|Arrow)/.test(outer.type) && (outer.range[1] <= node.range[0] || outer.range[0] > node.range[0]),
  );
  const where = owner ? 'function' : 'block';
  return proved(
    line,
    `${name} of line ${line} lives only inside its ${where}`,
    `declare ${name} before the ${where}, or return it`,
    'scope',
  );
}

function misspelt(name: string, node: Node, places: Places): Origin | undefined {
  const known = [...new Set(places.declarations().map((one) => one.name))];
  const own = meantBy(name, known);
  const { line } = node.loc.start;
  if (own) {
    const row = places.declarations().find((one) => one.name === own)?.loc.start.line ?? line;
    return proved(row, `the nearest name is ${own} (line ${row})`, `the spelling: ${own}?`, 'variables');
  }
  const built = meantBy(name, BUILT_IN);
  return built ? proved(line, `the nearest name is ${built}`, `the spelling: ${built}?`) : undefined;
}

/** `greet(Ada)` where the text "Ada" was meant. */
function shorthand(node: Node, places: Places): Origin | undefined {
  const parent = places.parent(node);
  if (parent?.type !== 'CallExpression' || parent.callee === node) return undefined;
  const { line } = node.loc.start;
  return possible(line, 'without quotes it is read as a name', `put quotes round it if you mean the text`, 'strings');
}

/** A name used above the line that makes it. */
export function seenEarly(node: Node, { places }: Scene): Sight | undefined {
  if (node.type !== 'Identifier') return undefined;
  const declared = places.variable(node)?.defs[0]?.name;
  if (!declared) return { expression: node.name };
  const [used, made] = [node.loc.start.line, declared.loc.start.line];
  const own = [...places.around(node)].some((outer) => outer.type === 'VariableDeclarator' && outer.id === declared);
  if (own)
    return {
      expression: node.name,
      origin: proved(
        made,
        `line ${made} uses ${node.name} in its own first value`,
        'use another name on one side',
        'hoisting-tdz',
      ),
    };
  const says = used === made ? `it is made later on line ${made}` : `it is made on line ${made}`;
  return {
    expression: node.name,
    origin: proved(
      made,
      says,
      used < made
        ? `move line ${made} above line ${used}`
        : `call the function on line ${used} only after line ${made}`,
    ),
  };
}
