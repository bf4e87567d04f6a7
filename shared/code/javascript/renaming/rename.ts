import type { Lending, Renaming } from '../../renaming.ts';
import { NodesByType } from '../concepts/tree.ts';
import { type Program, parseProgram } from '../program.ts';
import { type Holder, holdersIn } from './holders.ts';

/** What stands for itself: an `i` is everybody's. */
const TELLING = /^[a-z][a-zA-Z0-9]{2,15}$/;
/** Names of the language or of a browser's page that a variable had better not have, though it might. */
const TAKEN = new Set(
  'undefined arguments eval let static yield await async get set implements interface package private protected public window document location top self name status event length parent history screen console type'.split(
    ' ',
  ),
);

export function renamed({ sample, samplePath, prose, text, path }: Lending): Renaming {
  const program = parseProgram(sample, { path: samplePath }, { light: true });
  const learner = parseProgram(text, { path }, { light: true });
  const names = pairs(program, prose, lendersIn(learner));
  if (names.size === 0) return { sample, prose, names: {} };
  return {
    sample: withNames(sample, names),
    prose: prose.map((one) => one.replace(/`[^`]*`/g, (code) => withNames(code, names))),
    names: Object.fromEntries(names),
  };
}

/** None of a program that lies too deep to tell whose a name is. */
function lendersIn(learner: Program): readonly Holder[] {
  try {
    return holdersIn(learner);
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** The learner's names by the sample's, each used once; none at all where one of its names finds no match. */
function pairs(program: Program, prose: readonly string[], lenders: readonly Holder[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const words = new Set([program.text, ...prose].flatMap(wordsIn));
  const mayLend = (name: string): boolean =>
    TELLING.test(name) && !TAKEN.has(name) && !words.has(name) && ![...found.values()].includes(name);
  if (tellsStory(program)) return found;
  for (const holder of holdersIn(program).filter(({ name }) => TELLING.test(name))) {
    for (const lender of lenders) {
      if (lender.kind !== holder.kind || lender.part !== holder.part || !mayLend(lender.name)) continue;
      const elements = elementNames(holder, lender, mayLend);
      if (!elements) continue;
      found.set(holder.name, lender.name);
      for (const [from, to] of elements) found.set(from, to);
      break;
    }
  }
  // A story told half in other names is neither story.
  const own = declaredNames(program).filter((name) => TELLING.test(name));
  const isFree = freeNames(program, prose);
  return own.every((name) => found.has(name) && isFree(name)) ? found : new Map();
}

/** A text that the sample says or compares with is about its own names: `gold` goes with `points`. */
function tellsStory({ tree, text }: Program): boolean {
  if (!tree) return true;
  const nodes = new NodesByType(tree);
  const texts = [...nodes.of('Literal'), ...nodes.of('TemplateLiteral')].filter(
    (node) => node.type === 'TemplateLiteral' || typeof node.value === 'string',
  );
  return texts.some(({ parent, range }) => {
    const holder = parent.type === 'ArrayExpression' ? parent.parent : parent;
    return holder?.type !== 'VariableDeclarator' && /[a-z]{3}/i.test(text.slice(...range));
  });
}

const declaredNames = ({ scopes }: Program): readonly string[] =>
  scopes?.scopes
    .flatMap((scope) => scope.variables)
    .filter(({ defs }) => defs.length > 0)
    .map(({ name }) => name) ?? [];

/** A list's elements go with the list: `price` is one of `prices`. Undefined where no fitting name is known. */
function elementNames(
  { elements }: Holder,
  lender: Holder,
  mayLend: (name: string) => boolean,
): ReadonlyMap<string, string> | undefined {
  const [element, ...others] = elements;
  if (element === undefined) return new Map();
  const singular = /[^s]s$/.test(lender.name) ? [lender.name.slice(0, -1)] : [];
  const name = [...lender.elements, ...singular].find(mayLend);
  return name === undefined || others.length > 0 ? undefined : new Map([[element, name]]);
}

const WORD = /[A-Za-z_$][\w$]*/g;

const wordsIn = (text: string): readonly string[] => [...text.matchAll(WORD)].map(([word]) => word);

/**
 * Whether every place where the name stands, in the program and in what is said of it, is the variable itself: no text,
 * no comment, no property, and in a sentence only as code.
 */
function freeNames({ text, tree, scopes }: Program, prose: readonly string[]): (name: string) => boolean {
  if (!tree || !scopes) return () => false;
  const fixed = new Set(
    new NodesByType(tree)
      .of('Property')
      .flatMap(({ shorthand, key }) => (shorthand && key.type === 'Identifier' ? [key.name] : [])),
  );
  const isExported = /^\s*export\b/m.test(text);
  const variables = scopes.scopes.flatMap((scope) => scope.variables).filter(({ defs }) => defs.length > 0);
  return (name) => {
    const own = variables.filter((variable) => variable.name === name);
    const places = own.flatMap(({ identifiers, references }) => [
      ...identifiers.map(({ range }) => range[0]),
      ...references.map(({ identifier }) => identifier.range[0]),
    ]);
    const said = prose.map((one) => one.replace(/`[^`]*`/g, '')).join(' ');
    return (
      !isExported &&
      !fixed.has(name) &&
      new Set(places).size === wordsIn(text).filter((word) => word === name).length &&
      !wordsIn(said).includes(name)
    );
  };
}

const withNames = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replace(WORD, (word) => names.get(word) ?? word);
