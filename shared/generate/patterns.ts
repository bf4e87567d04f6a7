import { CONCEPTS } from '../../contracts/concepts.ts';
import { CATALOGUE } from '../code/javascript/patterns/catalogue.ts';
import { findingsIn } from '../code/javascript/patterns/find.ts';
import type { Certainty, Find, Pattern } from '../code/javascript/patterns/pattern.ts';
import { parseProgram } from '../code/javascript/program.ts';
import type { GeneratedFile } from './file.ts';

const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  certain: 'It follows from the code alone; no correct program is known to have it.',
  type_certain: 'It follows from types that TypeScript knows.',
  heuristic: 'A sign that may mislead; it is never called an error.',
};

/** Every mistake that the house knows, from the declarations whose examples the tests run. */
export function patternCatalogue(): GeneratedFile {
  const parts = (Object.keys(CERTAINTIES) as Certainty[]).map((certainty) => {
    const patterns = CATALOGUE.filter((pattern) => pattern.certainty === certainty);
    return [
      `## ${certainty} (${patterns.length})\n`,
      `${CERTAINTIES[certainty]}\n`,
      table(patterns),
      ...patterns.map(entry),
    ].join('\n');
  });
  const intro = `# Learners' mistakes\n\n${CATALOGUE.length} patterns. Every example below is run by the tests: the pattern is seen in the wrong one and not in the right one, and the call gives what it says.\n`;
  return { path: 'docs/patterns.md', text: [intro, ...parts].join('\n') };
}

const table = (patterns: readonly Pattern[]): string =>
  [
    '| pattern | kind | concept | seen by |',
    '|---|---|---|---|',
    ...patterns.map(
      ({ id, kind, concept, find }) => `| [${id}](#${id}) | ${kind} | ${CONCEPTS[concept].title} | ${seenBy(find)} |`,
    ),
    '',
  ].join('\n');

function seenBy(find: Find): string {
  if (find.by === 'eslint') return `ESLint ${find.rule}`;
  if (find.by === 'diagnostic') return `TypeScript ${find.codes.join(', ')}`;
  return find.by === 'types' ? "TypeScript's types" : 'its own look at the tree';
}

/** What the learner would read of the wrong example. */
function saidOf({ id, wrong }: Pattern): string {
  const found = findingsIn(parseProgram(wrong)).find(({ pattern }) => pattern === id);
  if (!found) throw new Error(`${id} is not seen in its own example`);
  return `> line ${found.line}: ${found.say}  \n> check: ${found.check}\n`;
}

function entry(pattern: Pattern): string {
  const { id, progmiscon, wrong, right, harm } = pattern;
  const shown =
    'none' in harm
      ? `No harm to show: ${harm.none}.`
      : `\`${harm.call}\` should give \`${harm.expected}\` and gives \`${harm.actual}\`.`;
  return [
    `### ${id}\n`,
    `\`\`\`js\n${wrong}\n\`\`\`\n`,
    saidOf(pattern),
    `${shown}${progmiscon ? ` Misconception: ${progmiscon}.` : ''}\n`,
    `\`\`\`js\n${right}\n\`\`\`\n`,
  ].join('\n');
}
