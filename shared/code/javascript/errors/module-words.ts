import type { Program } from '../program.ts';
import type { Told } from './explain.ts';
import type { Message } from './message.ts';

/** Words of the older kind of module; the newer kind, which import and export make, has none of them. */
export const OLD_WORDS = ['require', 'module', 'exports', '__dirname', '__filename'];

export const MODULE_LINES: ReadonlySet<string> = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportDefaultDeclaration',
  'ExportAllDeclaration',
]);

const MISSING = /^(\w+) is not defined/;
const AMBIGUOUS = /^Cannot determine intended module format because both '?(\w+)/;
const FROM_OUTSIDE = /"type": "module"/;

/** A file that has the words of both kinds is the learner's own to mend; else the project is at fault. */
export function inModule(told: Told | undefined, program: Program | undefined): Told | undefined {
  const { known, thrown } = told ?? {};
  if (!told || !known || !thrown || known.message.fault !== 'setup' || known.message.type !== 'ReferenceError')
    return told;
  const name = (MISSING.exec(thrown.message) ?? AMBIGUOUS.exec(thrown.message))?.[1] ?? '';
  if (!OLD_WORDS.includes(name)) return told;
  const isOwn = AMBIGUOUS.test(thrown.message) || (program ? makesModule(program) : isMadeByItself(told));
  return isOwn ? { ...told, known: { ...known, captures: { name }, message: mixed(known.message) } } : told;
}

const mixed = (message: Message): Message => ({
  ...message,
  fault: 'code',
  look: 'undeclared',
  what: ['{name} is used in a module, which has no {name}'],
  why: ['an import, an export or an await outside functions makes a file a module'],
  check: ['write import in place of require, export in place of module.exports'],
});

const makesModule = ({ tree }: Program): boolean => tree?.body.some(({ type }) => MODULE_LINES.has(type)) === true;

/** Node names the package.json that makes a .js file a module; where it names none, the file's own words did. */
function isMadeByItself({ known, thrown }: Told): boolean {
  if (known?.message.id !== 'require-in-module' || thrown.more.some((line) => FROM_OUTSIDE.test(line))) return false;
  return /\.js$/.test(thrown.frames[0]?.at?.file ?? '');
}
