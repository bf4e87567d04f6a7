import { CONCEPTS, type ConceptId, isConceptId } from '@learnflow/contracts/concepts';
import { dependentsOf, prerequisitesOf } from '@learnflow/contracts/graph';
import type { Lesson, Sample } from '@learnflow/shared/lessons';

/** A lesson as a page to read from beginning to end. Markdown. */
export function lessonPage(lesson: Lesson): string {
  const { concept, point, model, example, contrast, misconceptions, reminder, ask, check, pages } = lesson;
  return `${[
    `# ${titleOf(concept)}`,
    `**${point}**`,
    isConceptId(concept) ? around(concept) : '',
    '## The picture',
    model,
    '## An example',
    ...shown(example),
    `## Not the same: ${titleOf(contrast.with)}`,
    ...shown(contrast),
    `More on ${link(contrast.with)}.`,
    ...misconceptions.flatMap((one) => [
      `## “${bare(one.belief)}”`,
      'Is that so? See for yourself:',
      ...sample(one),
      one.truth,
    ]),
    '## In short',
    reminder,
    '## Ask yourself',
    ask,
    `Then try [a problem](/exercise/problems/${check}).`,
    '## Read more',
    pages.map(({ source, name }) => `- ${source}: ${name}`).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

export const link = (concept: string): string => `[${titleOf(concept)}](/concepts/${concept})`;

export const titleOf = (concept: string): string => (isConceptId(concept) ? CONCEPTS[concept].title : concept);

function around(concept: ConceptId): string {
  const below = prerequisitesOf(concept).map(link).join(', ');
  const above = dependentsOf(concept).map(link).join(', ');
  const parts = [below && `Rests on ${below}.`, above && `Leads to ${above}.`, '[All concepts](/concepts).'];
  return parts.filter((part) => part !== '').join(' ');
}

const shown = (one: Sample & { readonly before: string; readonly after: string }): string[] => [
  one.before,
  ...sample(one),
  one.after,
];

const sample = ({ language, code, output }: Sample): string[] => [
  `\`\`\`${language}\n${code}\n\`\`\``,
  `It prints:\n\n\`\`\`output\n${output}\n\`\`\``,
];

/** Without the full stop, as a heading. */
const bare = (sentence: string): string => sentence.replace(/\.$/, '');
