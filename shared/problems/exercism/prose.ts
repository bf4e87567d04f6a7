const LONGEST_TASK = 160;
const SHORTEST_TASK = 10;

/** What the learner reads: the parts without their first headings, which the title stands for. */
export const statementOf = (parts: readonly (string | undefined)[]): string =>
  parts
    .map((part) => (part ?? '').replace(/^\s*#[^\n#][^\n]*\n/, '').trim())
    .filter((part) => part !== '')
    .join('\n\n');

/** The first sentence of the instructions as plain text, or of the blurb, or the title. */
export function taskOf(instructions: string, blurb: string | null | undefined, title: string): string {
  const found = [firstSentence(instructions), firstSentence(blurb ?? ''), `Solve "${title}".`];
  const task = found.find((one) => one.length >= SHORTEST_TASK) ?? '';
  return task.length > LONGEST_TASK ? `${task.slice(0, LONGEST_TASK - 1).trimEnd()}…` : task;
}

function firstSentence(markdown: string): string {
  const paragraph = markdown
    .replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1/gm, '')
    .split(/\n\s*\n/)
    .map(plain)
    .find((text) => text !== '');
  return /^.*?[.!?](?=\s|$)/.exec(paragraph ?? '')?.[0] ?? paragraph ?? '';
}

/** Without headings, links, emphasis and the marks of code. */
const plain = (markdown: string): string =>
  markdown
    .split('\n')
    .filter((line) => !/^\s*(?:#|\||>|<!--|\[[^\]]*\]:)/.test(line))
    .join(' ')
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])?/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
