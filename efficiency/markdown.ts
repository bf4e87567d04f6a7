import type { Block } from './block.ts';

export const markdown = (blocks: readonly Block[]): string => `${blocks.map(blockText).join('\n\n')}\n`;

function blockText(block: Block): string {
  if (block.kind === 'title') return `# ${block.text}`;
  if (block.kind === 'heading') return `## ${block.text}`;
  if (block.kind === 'text') return block.text;
  if (block.kind === 'list') return block.items.map((item) => `- ${item}`).join('\n');
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const rule = block.head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [line(block.head), line(rule), ...block.rows.map(line)].join('\n');
}
