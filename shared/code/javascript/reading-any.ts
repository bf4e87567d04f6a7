import { dialectOf } from '../language.ts';
import { type Naming, type Reading, reach, readJavaScript } from './reading.ts';
import { judgeTypeScript } from './typescript-judge.ts';

/** What only TypeScript has, so that a text which shows none of it is not tried as TypeScript. */
const TYPES =
  /\binterface\s+\w|\btype\s+\w+(?:<[^=]*>)?\s*=|\benum\s+\w+\s*\{|\b(?:private|public|protected|readonly|declare|abstract|namespace|implements|satisfies)\s|:\s*(?:string|number|boolean|any|unknown|void|never|object|bigint|symbol|[A-Z]\w*)\b|\bas\s+(?:const|[A-Za-z])|\bimport\s+type\b|\w<\w+(?:\[\])?(?:,\s*\w+)*>\s*\(/;

/**
 * The reading of a text in whatever language its name says; without a name JavaScript first, and TypeScript where the
 * text shows types and TypeScript gets further. TypeScript decides about TypeScript. What was read already as
 * JavaScript need not be read again.
 */
export function readAny(text: string, naming: Naming = {}, known?: Reading): Reading {
  const { language, jsx } = dialectOf(naming.path);
  if (language === 'typescript') return readTypeScript(text, jsx ?? false);
  const plain = known ?? readJavaScript(text, naming);
  if (!plain.problem || language === 'javascript' || !TYPES.test(text)) return plain;
  const typed = readTypeScript(text, plain.jsx);
  return reach(typed) > reach(plain) ? typed : plain;
}

/** Whether a text that is no JavaScript is TypeScript without a fault. */
export const readTyped = (text: string): boolean => TYPES.test(text) && !judgeTypeScript(text, false);

function readTypeScript(text: string, jsx: boolean): Reading {
  const problem = judgeTypeScript(text, jsx);
  return { language: 'typescript', jsx, goal: 'module', problem, empty: !problem && text.trim() === '' };
}
