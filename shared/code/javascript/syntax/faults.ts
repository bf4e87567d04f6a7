import type { Fault } from '../../fault.ts';
import { dialectOf } from '../../language.ts';
import { Lines } from '../../lines.ts';
import type { Problem } from '../judge.ts';
import { type Naming, type Reading, readJavaScript } from '../reading.ts';
import { readTyped } from '../reading-any.ts';
import { judgeTypeScript } from '../typescript-judge.ts';
import { faultsOf } from './find.ts';

/** The faults of a text that is not valid as what it was read. */
export function faultsIn(text: string, naming: Naming, { language, jsx, problem }: Reading): readonly Fault[] {
  if (!problem) return [];
  if (language === 'typescript') return faultsOf(text, (draft) => judgeTypeScript(draft, jsx), problem, OF_TYPESCRIPT);
  const named = dialectOf(naming.path).language === 'javascript';
  if (named && readTyped(text)) return [typesInJavaScript(text, problem)];
  return faultsOf(text, (draft) => readJavaScript(draft, { ...naming, quick: true }).problem, problem);
}

/** Times as long as acorn's verdict at least: TypeScript parses more slowly, and acorn still looks at what remains. */
const OF_TYPESCRIPT = 4;

/** A file whose name promises JavaScript and whose text is TypeScript without a fault. */
function typesInJavaScript(text: string, { offset }: Problem): Fault {
  return {
    code: 'typescript_in_javascript',
    certainty: 'certain',
    ...new Lines(text).placeOf(offset),
    what: 'types are written here, and this file is JavaScript',
    why: 'The program is valid TypeScript, but a file that ends in .js is read without types.',
    check: 'let the name of the file end in .ts, or take the types away',
  };
}
