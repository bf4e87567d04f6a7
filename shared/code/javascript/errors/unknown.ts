import type { ConceptId } from '@learnflow/contracts/concepts';
import type { Explanation } from './explanation.ts';
import type { Thrown } from './report.ts';
import { isUnreadByTypeScript, refusalIn } from './type-check.ts';

interface Words {
  readonly fault: Explanation['fault'];
  readonly concept: ConceptId | null;
  readonly what: readonly string[];
  readonly why: readonly string[];
  readonly check: readonly string[];
}

/** What a class of errors means, for a message that is not known. */
const CLASSES: Readonly<Record<string, readonly [means: string, check: string, concept: ConceptId]>> = {
  TypeError: [
    'a value is of a kind that this cannot be done with',
    'what the values on this line hold',
    'values-types',
  ],
  ReferenceError: ['a name is used that cannot be reached here', 'the names on this line', 'scope'],
  RangeError: ['a number or length is outside what is allowed', 'the numbers on this line', 'numbers'],
  SyntaxError: ['the text cannot be read as code or data', 'the code with syntax_analysis', 'values-types'],
  URIError: ['an address cannot be encoded or decoded', 'the text of the address', 'strings'],
  EvalError: ['code in a text could not be run', 'the text that is run', 'values-types'],
  InternalError: ['the engine itself gave up', 'loops and recursion without end', 'recursion'],
  AssertionError: ['something that must hold does not', 'the values that are compared', 'errors-exceptions'],
  DOMException: ['the page refused an operation', 'the element, and the name of the operation', 'errors-exceptions'],
  AggregateError: ['several things failed at once', 'the errors listed in it', 'promises'],
};

const SHOWN = 80;

/** Words for a message that is in no catalogue: its class is explained and the rest said to be unknown. */
export function UNKNOWN(thrown: Thrown, isThrown: boolean): Words {
  const { type, message } = thrown;
  const said = quoted(message);
  const [means, check, concept] = CLASSES[type ?? ''] ?? [];
  if (isThrown)
    return words(
      `the code itself throws: ${said}`,
      'a throw of yours was reached',
      'the line that throws and the condition before it',
    );
  if (type === 'TypeScript') return refused(thrown);
  if (isInterrupted(thrown))
    return words(
      'the program did not end in time and was stopped',
      'perhaps a loop or a recursion that never ends',
      'each loop: what ends it, and which line brings that nearer',
      'while-loops',
    );
  if (message === '')
    return words(
      'a stack without its message',
      'the first line of an error says what happened',
      'send the line above the stack as well',
      'debugging-stack-traces',
    );
  if (means === undefined)
    return words(
      `unknown message: ${said}`,
      type === undefined
        ? 'something that is no Error was thrown'
        : `${type} is a class of this program or of a library`,
      'where it is thrown, and the condition before it',
    );
  return words(`unknown message: ${said}`, `${type}: ${means}`, check ?? '', concept);
}

/** What a sandbox says that stops a program from outside. */
export const isInterrupted = ({ type, message }: Pick<Thrown, 'type' | 'message'>): boolean =>
  (type === 'InternalError' && message === 'interrupted') || /^Script execution timed out/.test(message);

function refused(thrown: Thrown): Words {
  const refusal = refusalIn(thrown);
  if (refusal) return words(`TypeScript: ${refusal.what}`, refusal.why, refusal.check, refusal.concept, 'syntax');
  const what = `TypeScript refuses it: ${quoted(thrown.message.replace(/\.$/, ''))}`;
  return isUnreadByTypeScript(thrown)
    ? words(what, 'it cannot be read as code', 'the code with syntax_analysis', 'ts-annotations', 'syntax')
    : words(
        what,
        'the types do not fit together',
        'the types on this line: which of them is right',
        'ts-annotations',
        'syntax',
      );
}

const words = (
  what: string,
  why: string,
  check: string,
  concept: ConceptId | null = 'errors-exceptions',
  fault: Words['fault'] = 'code',
): Words => ({
  fault,
  concept,
  what: [escaped(what)],
  why: [escaped(why)],
  check: [check],
});

/** Braces of a message are not captures. */
const escaped = (text: string): string => text.replace(/\{(\w+)\}/g, '( $1 )');

const quoted = (message: string): string => (message.length <= SHOWN ? message : `${wholeWords(message)}…`);

/** A name in quotes is told whole or not at all, and so is a word. */
function wholeWords(message: string): string {
  const kept = message.slice(0, SHOWN).toWellFormed();
  const isInName = kept.split("'").length % 2 === 0;
  const end = kept.lastIndexOf(isInName ? " '" : ' ');
  return end > LEAST ? `${kept.slice(0, end)} ` : kept.slice(0, -1).toWellFormed();
}

/** What is left of a message when its end is cut must still say something. */
const LEAST = 20;
