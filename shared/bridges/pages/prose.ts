import { type Html, html, type Piece } from './html.ts';

/** Names of skills that have a section to go to. */
export type Known = ReadonlySet<string>;

/** `code` in backticks, a refusal's {fact}, and the name of a skill. */
const MARKED = /(`[^`]+`|\{\w+\}|\b[a-z]+(?:_[a-z]+)+\b)/;

/** A sentence of a declaration as a reader wants it: code set as code, and skills to be followed. */
export const prose = (sentence: string, known: Known): Html => html`${sentence.split(MARKED).map(marked(known))}`;

const marked =
  (known: Known) =>
  (part: string, index: number): Piece => {
    // A split by one group leaves what matched it at the odd places.
    if (index % 2 === 0) return part;
    if (part.startsWith('{')) return html`<var>${part}</var>`;
    const name = part.replaceAll('`', '');
    return known.has(name)
      ? html`<a href="/docs#${anchorOf(name)}"><code>${name}</code></a>`
      : html`<code>${name}</code>`;
  };

/** The id of a skill's section. */
export const anchorOf = (skill: string): string => skill.replaceAll('_', '-');
