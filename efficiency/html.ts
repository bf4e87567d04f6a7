import type { Block } from './block.ts';
import { savingsByExtent, savingsBySkill, sessionCurves } from './plots.ts';
import { STYLE } from './style.ts';
import type { Told } from './told.ts';

/** One page that needs nothing from anywhere: plots first, then the report. */
export function html(blocks: readonly Block[], told: Told): string {
  const [first, ...rest] = blocks;
  const name = first?.kind === 'title' ? first.text : 'Report';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>LearnFlow: ${escaped(name)}</title>
<style>${STYLE}</style>
<main>
<h1>${inline(name)}</h1>
${figure('Saved of each skill, medians of four tasks', savingsBySkill(told))}
${figure('Saving against the size of what has to be read, every task', savingsByExtent(told))}
${told.sessions.map((session) => figure(`${session.title}: tokens paid after each call`, sessionCurves(session, told.definitions))).join('\n')}
${rest.map(blockHtml).join('\n')}
</main>
</html>
`;
}

const figure = (caption: string, svg: string): string =>
  `<figure><figcaption>${escaped(caption)}</figcaption>${svg}</figure>`;

function blockHtml(block: Block): string {
  if (block.kind === 'title') return `<h1>${inline(block.text)}</h1>`;
  if (block.kind === 'heading') return `<h2>${inline(block.text)}</h2>`;
  if (block.kind === 'text') return `<p>${inline(block.text)}</p>`;
  if (block.kind === 'list') return `<ul>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`;
  const row = (cells: readonly (string | number)[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${inline(String(cell))}</${tag}>`).join('')}</tr>`;
  const body = block.rows.map((cells) => row(cells, 'td')).join('');
  return `<div class="wide"><table><thead>${row(block.head, 'th')}</thead><tbody>${body}</tbody></table></div>`;
}

const inline = (text: string): string =>
  escaped(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[^\\*])\*([^*\s][^*]*)\*/g, '$1<em>$2</em>')
    .replaceAll('\\*', '*');

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
