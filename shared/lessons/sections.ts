/** A part of a lesson's Markdown: what stands under one heading. */
export interface Section {
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  /** What follows the heading's colon; empty where there is none. */
  readonly about: string;
  readonly body: string;
}

const HEADING = /^## (.+)$/;
const FENCE = /^```/;

/** Cuts a lesson at its second-level headings, but not inside code. */
export function sectionsOf(markdown: string): readonly Section[] {
  const found: { heading: string; about: string; lines: string[] }[] = [{ heading: '', about: '', lines: [] }];
  let inCode = false;
  for (const line of markdown.split('\n')) {
    if (FENCE.test(line)) inCode = !inCode;
    const title = inCode ? undefined : HEADING.exec(line)?.[1];
    if (title === undefined) found.at(-1)?.lines.push(line);
    else {
      const [heading = '', about = ''] = title.split(/:(.*)/, 2);
      found.push({ heading: heading.trim(), about: about.trim(), lines: [] });
    }
  }
  return found.map(({ lines, ...rest }) => ({ ...rest, body: lines.join('\n').trim() }));
}
