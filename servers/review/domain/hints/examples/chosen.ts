import { CONCEPTS, type ConceptId, isConceptId } from '@learnflow/contracts/concepts';
import { lineOf, type Situation } from '../situation.ts';
import type { WorkedExample } from './example.ts';
import { EXAMPLES } from './index.ts';

/** So many are tried at most. */
const MOST = 3;

/** Examples of the slip that was made, then of what it is about, the nearest first, with what they print. */
export function exampleHints(situation: Situation): readonly { text: string; code: string }[] {
  const slips = EXAMPLES.filter(({ cause }) => cause !== null && cause === situation.cause);
  const others = conceptsOf(situation).flatMap((concept) =>
    EXAMPLES.filter((one) => one.concept === concept && one.cause === null),
  );
  return [...slips, ...others].slice(0, MOST).map((one) => ({ text: textOf(one, situation), code: withOutput(one) }));
}

function conceptsOf({ concept, edit, problem }: Situation): readonly ConceptId[] {
  const practised = problem.concepts.filter(isConceptId);
  return [...new Set([concept, ...practised, ...(edit?.concepts ?? [])])];
}

function textOf({ concept, cause }: WorkedExample, situation: Situation): string {
  const line = lineOf(situation);
  const yours = line === undefined ? 'yours' : `your line ${line}`;
  const asks =
    cause === null
      ? `What does it do that ${yours} does not?`
      : `Which of its results is like that of ${yours}, and why?`;
  return `${CONCEPTS[concept].title}, in another program. ${asks}`;
}

/** What it prints stands below it, as a comment. */
const withOutput = ({ code, prints }: WorkedExample): string =>
  [code, ...prints.map((line) => `// prints: ${line}`)].join('\n');
