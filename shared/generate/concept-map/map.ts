import { CONCEPT_IDS, CONCEPTS, type ConceptId } from '@learnflow/contracts/concepts';
import { prerequisitesOf } from '@learnflow/contracts/graph';
import { Graph } from '../../graph/index.ts';
import type { GeneratedFile } from '../file.ts';
import { layered, type Spot, type Stretch } from './layered.ts';

/** Lengths in units of the drawing, which are pixels where it is not scaled. */
const FONT = 14;
const LINE = 17;
const PAD = 8;
const BOX = 128;
const COLUMN = 178;
const GAP = 9;
const MARGIN = 14;

/** More letters than fit into a box go on another line. */
const LETTERS = 16;

/** What rests on what, drawn from the graph: whatever is learnt first stands to the left. */
export function conceptMap(): GeneratedFile {
  const graph = new Graph(CONCEPT_IDS.map((id) => [id, prerequisitesOf(id)]));
  const titles = CONCEPT_IDS.map((id) => linesOf(CONCEPTS[id].title));
  const { layers, stretches, height } = layered(graph, (place) => (titles[place]?.length ?? 1) * LINE + 2 * PAD, GAP);
  const boxes = layers.flat().filter(({ isPassage }) => !isPassage);
  const parts = [...stretches.map(line), ...boxes.map((spot) => box(spot, titles[spot.place] ?? []))];
  const width = (layers.length - 1) * COLUMN + BOX;
  return { path: 'servers/concepts/docs/concept-map.svg', text: drawing(width, height, parts) };
}

function linesOf(title: string): readonly string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length === 0 || longer.length > LETTERS) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

function box({ place, layer, y, height }: Spot, lines: readonly string[]): string {
  const id: ConceptId | undefined = CONCEPT_IDS[place];
  const left = layer * COLUMN;
  const texts = lines.map((text, index) => {
    const base = y + (index - (lines.length - 1) / 2) * LINE + FONT * 0.35;
    return `<text x="${left + BOX / 2}" y="${short(base)}">${escaped(text)}</text>`;
  });
  const core = id && CONCEPTS[id].core ? ' class="core"' : '';
  const frame = `<rect x="${left}" y="${short(y - height / 2)}" width="${BOX}" height="${height}" rx="7"/>`;
  return `<g${core}>${frame}${texts.join('')}</g>`;
}

/** From the right of one to the left of the next; a passage is crossed straight. */
function line({ from, to }: Stretch): string {
  const start = from.layer * COLUMN + (from.isPassage ? 0 : BOX);
  const bend = from.layer * COLUMN + BOX;
  const end = to.layer * COLUMN;
  const middle = (bend + end) / 2;
  const across = from.isPassage ? `H${bend}` : '';
  const arrow = to.isPassage ? '' : ' class="end"';
  const [a, b] = [short(from.y), short(to.y)];
  return `<path${arrow} d="M${start} ${a}${across}C${middle} ${a} ${middle} ${b} ${end} ${b}"/>`;
}

const drawing = (
  width: number,
  height: number,
  parts: readonly string[],
): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${Math.ceil(height) + 2 * MARGIN}" role="img" aria-label="What rests on what">
<style>
rect { fill: #fff; stroke: #9aa5af; }
.core rect { fill: #dcebf6; stroke: #245d87; }
text { font: ${FONT}px system-ui, 'DejaVu Sans', sans-serif; fill: #1f2328; text-anchor: middle; }
path { fill: none; stroke: #9aa5af; }
.end { marker-end: url(#end); }
.ground { fill: #fcfcfa; stroke: none; }
</style>
<defs><marker id="end" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><polygon points="0,1 8,4 0,7" fill="#77818b"/></marker></defs>
<rect class="ground" x="${-MARGIN}" y="${-MARGIN}" width="100%" height="100%"/>
${parts.join('\n')}
</svg>
`;

const short = (value: number): string => String(Math.round(value * 10) / 10);

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
