import type { Fault } from '../../fault.ts';
import { dialectOf } from '../../language.ts';
import { Lines } from '../../lines.ts';
import type { Problem } from '../judge.ts';
import { type Naming, type Reading, readJavaScript } from '../reading.ts';
import { readAny } from '../reading-any.ts';
import { judgeTypeScript } from '../typescript-judge.ts';
import { faultsOf } from './find.ts';

/** The faults of a text that is not valid as what it was read. */
export function faultsIn(text: string, naming: Naming, { language, jsx }: Reading): readonly Fault[] {
  if (language === 'typescript') return faultsOf(text, (draft) => judgeTypeScript(draft, jsx));
  const inJavaScriptFile = dialectOf(naming.path).language === 'javascript';
  if (inJavaScriptFile && !readAny(text).problem) return [typesInJavaScript(text, naming)];
  return faultsOf(text, (draft): Problem | undefined => readJavaScript(draft, { ...naming, quick: true }).problem);
}

/** A file whose name promises JavaScript and whose text is TypeScript without a fault. */
function typesInJavaScript(text: string, naming: Naming): Fault {
  const place = new Lines(text).placeOf(readJavaScript(text, naming).problem?.offset ?? 0);
  return {
    code: 'typescript_in_javascript',
    certainty: 'certain',
    ...place,
    what: 'types are written here, and this file is JavaScript',
    why: 'The program is valid TypeScript, but a file that ends in .js is read without types.',
    check: 'let the name of the file end in .ts, or take the types away',
  };
}
