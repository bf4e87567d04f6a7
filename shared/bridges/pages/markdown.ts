import { type Html, html, type Piece } from './html.ts';

/**
 * Our own Markdown as markup: headings, paragraphs, lists, tables, fenced code; inside a line code, links, strong and
 * emphasised words. Whatever else it is given stays text.
 */
export const fromMarkdown = (text: string): Html => html`${blocksOf(text).map(block)}`;

type Block = readonly string[];

/** Groups of lines between empty ones; a fence is one group whatever is in it. */
function blocksOf(text: string): readonly Block[] {
  const blocks: string[][] = [];
  let open: string[] | undefined;
  let inFence = false;
  for (const line of text.split('\n')) {
    const isFence = line.startsWith('```');
    if (!inFence && (line.trim() === '' || isFence || /^#{1,4} /.test(line))) open = undefined;
    if (line.trim() === '' && !inFence) continue;
    if (open) open.push(line);
    else {
      open = [line];
      blocks.push(open);
    }
    if (isFence) inFence = !inFence;
    if (!inFence && (isFence || /^#{1,4} /.test(line))) open = undefined;
  }
  return blocks;
}

function block(lines: Block): Html {
  const [first = ''] = lines;
  if (first.startsWith('```'))
    return fenced(
      first.slice(3).trim(),
      lines.slice(1).filter((line) => line !== '```'),
    );
  const [, marks = '', title = ''] = /^(#{1,4}) (.*)$/.exec(first) ?? [];
  if (marks) return HEADINGS[marks.length]?.(inline(title)) ?? html``;
  if (first.startsWith('|') && lines.length > 2) return table(lines);
  if (lines.every((line) => /^(?:- | {2})/.test(line))) return list(lines);
  return html`<p>${inline(lines.join('\n'))}</p>`;
}

const HEADINGS: Readonly<Record<number, (title: Piece) => Html>> = {
  1: (title) => html`<h1>${title}</h1>`,
  2: (title) => html`<h2>${title}</h2>`,
  3: (title) => html`<h3>${title}</h3>`,
  4: (title) => html`<h4>${title}</h4>`,
};

const fenced = (language: string, lines: Block): Html =>
  html`<pre${language === 'output' && html` class="said"`}><code>${lines.join('\n')}</code></pre>`;

function list(lines: Block): Html {
  const items = lines.join('\n').split(/^- /m).slice(1);
  return html`<ul>${items.map((item) => html`<li>${inline(item.trim())}</li>`)}</ul>`;
}

function table([head = '', , ...rows]: Block): Html {
  return html`<table><thead><tr>${cells(head).map((cell) => html`<th scope="col">${inline(cell)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${cells(row).map((cell) => html`<td>${inline(cell)}</td>`)}</tr>`)}</tbody></table>`;
}

const cells = (row: string): readonly string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const MARKED = /(`[^`]+`|\[[^\]]+\]\([^()\s]+\)|\*\*[^*]+\*\*|\*[^*\s][^*]*\*)/;

const inline = (text: string): Piece =>
  text.split(MARKED).map((part, index) => (index % 2 === 0 ? part : marked(part)));

function marked(part: string): Piece {
  if (part.startsWith('`')) return html`<code>${part.slice(1, -1)}</code>`;
  if (part.startsWith('**')) return html`<strong>${inline(part.slice(2, -2))}</strong>`;
  if (part.startsWith('*')) return html`<em>${inline(part.slice(1, -1))}</em>`;
  const [, label = '', href = ''] = /^\[(.+)\]\((.+)\)$/.exec(part) ?? [];
  // Into this site or to a page of the web, and never to a script.
  return /^(?:https?:\/)?\/[^/]|^\/$/.test(href) ? html`<a href="${href}">${inline(label)}</a>` : part;
}
