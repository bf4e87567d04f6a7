import { dialectOf, type Goal, type Language } from '../language.ts';
import { judge, type Problem, TOO_DEEP } from './judge.ts';

/** What a text is read as, and where that stops; valid without a problem. */
export interface Reading {
  readonly language: Language;
  readonly jsx: boolean;
  readonly goal: Goal;
  readonly problem: Problem | undefined;
  /** Valid, and nothing but space and comments. */
  readonly empty: boolean;
}

export interface Naming {
  /** The file's path, whose ending says what language it is. */
  readonly path?: string;
  /** Read as this and nothing else; otherwise a module where it can be one, and a script elsewhere. */
  readonly goal?: Goal;
  /** Not read as a script where the module stopped at something that no script takes either: half the work. */
  readonly quick?: boolean;
}

/** Something that looks like a tag, where JavaScript would compare. */
const TAG = /<(?:[A-Za-z][\w.-]*(?:\s[^<>]*)?\/?>|\/[A-Za-z]|>)/;

const EITHER: readonly Goal[] = ['module', 'script'];

/**
 * acorn's reading of a text as JavaScript, with JSX where the name allows it and the text shows it. Of several ways to
 * read it the one that is valid counts, else the one that gets furthest. It says nothing of TypeScript.
 */
export function readJavaScript(text: string, { path, goal, quick = false }: Naming = {}): Reading {
  const { jsx, goal: named } = dialectOf(path);
  const said = goal ?? named;
  const goals = said ? [said] : EITHER;
  const plain = jsx === true ? undefined : furthest(text, goals, { jsx: false, quick });
  if (plain && !plain.problem) return plain;
  const tagged = jsx !== false && (jsx || TAG.test(text)) ? furthest(text, goals, { jsx: true, quick }) : undefined;
  if (!plain || !tagged) return plain ?? tagged ?? furthest(text, goals, { jsx: false, quick });
  return reach(tagged) > reach(plain) ? tagged : plain;
}

interface Manner {
  readonly jsx: boolean;
  readonly quick: boolean;
}

function furthest(text: string, [goal = 'module', ...others]: readonly Goal[], manner: Manner): Reading {
  const reading = readAs(text, goal, manner.jsx);
  const { problem } = reading;
  if (!problem || others.length === 0 || isSame(problem, goal, manner)) return reading;
  const other = furthest(text, others, manner);
  return reach(other) > reach(reading) ? other : reading;
}

/** Whether a script would stop there too, or only later because it knows less: in it await is a name like any other. */
const isSame = ({ message }: Problem, goal: Goal, { quick }: Manner): boolean =>
  goal === 'module' &&
  (message.includes("'await'") ||
    message === TOO_DEEP ||
    (quick && /^Un(?:expected token|expected character|terminated)/.test(message)));

function readAs(text: string, goal: Goal, jsx: boolean): Reading {
  const judged = judge(text, goal, jsx);
  const read = { language: 'javascript', jsx, goal } as const;
  return 'problem' in judged
    ? { ...read, problem: judged.problem, empty: false }
    : { ...read, problem: undefined, empty: judged.tree.body.length === 0 };
}

/** How far a reading gets. */
export const reach = ({ problem }: Pick<Reading, 'problem'>): number => problem?.offset ?? Number.POSITIVE_INFINITY;
