import { CONCEPTS, isConceptId } from '@learnflow/contracts/concepts';
import type { ConceptReport, HintText } from '@learnflow/shared/code';
import { hash, type Problem } from '@learnflow/shared/problems';
import { RULE_BY_CONCEPT } from './rules/by-concept.ts';
import { FIRST_QUESTION, isQuiz, SECOND_LOOK } from './rules/of-quiz.ts';

/** Beyond it only the answer is left. */
export const QUIZ_TOP = { level: 2, why: 'a quiz has one answer, and no more can be said before it' };

/** What can be said about a quiz without its answer: from its kind, its program's lines and its concept. */
export function quizHint(
  level: number,
  { kind, concepts, problem }: Problem,
  report: ConceptReport | undefined,
): HintText | undefined {
  if (!isQuiz(kind)) return undefined;
  const main = concepts.find(isConceptId) ?? 'variables';
  const title = CONCEPTS[main].title;
  const lines = report?.uses.find(({ concept }) => concept === main)?.lines ?? [];
  const place =
    lines.length === 0
      ? `It is about ${title.toLowerCase()}`
      : `Look for ${title.toLowerCase()} on ${linesText(lines)}`;
  const texts = [FIRST_QUESTION[kind], `${place}. ${SECOND_LOOK[kind]}`, `${title}: ${RULE_BY_CONCEPT[main]}`];
  const text = texts[level];
  return text === undefined ? undefined : { level, id: `${level}-${hash(`${problem} ${text}`).toString(36)}`, text };
}

const MOST_LINES = 3;

function linesText(lines: readonly number[]): string {
  const some = lines.slice(0, MOST_LINES);
  return `${some.length === 1 ? 'line' : 'lines'} ${some.join(', ')}`;
}
