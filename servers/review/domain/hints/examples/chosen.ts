import { CONCEPTS, type ConceptId, isConceptId } from '@learnflow/contracts/concepts';
import { lineOf, type Situation } from '../situation.ts';
import type { WorkedExample } from './example.ts';
import { EXAMPLES } from './index.ts';

/** So many are tried at most. */
const MOST = 3;

/** Examples of what it is about, the nearest first, with what they print. */
export function exampleHints(situation: Situation): readonly { text: string; code: string }[] {
  return conceptsOf(situation)
    .flatMap((concept) => EXAMPLES.filter((one) => one.concept === concept))
    .slice(0, MOST)
    .map((one) => ({ text: textOf(one, situation), code: withOutput(one) }));
}

function conceptsOf({ concept, edit, problem }: Situation): readonly ConceptId[] {
  const practised = problem.concepts.filter(isConceptId);
  return [...new Set([concept, ...practised, ...(edit?.concepts ?? [])])];
}

function textOf({ concept }: WorkedExample, situation: Situation): string {
  const line = lineOf(situation);
  return `${CONCEPTS[concept].title}, in another program. What does it do that ${line === undefined ? 'yours' : `your line ${line}`} does not?`;
}

/** What it prints stands below it, as a comment. */
const withOutput = ({ code, prints }: WorkedExample): string =>
  [code, ...prints.map((line) => `// prints: ${line}`)].join('\n');
