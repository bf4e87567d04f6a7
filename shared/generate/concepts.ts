import { CONCEPTS, type ConceptId } from '../../contracts/concepts.ts';
import { TEACHING_ORDER } from '../../contracts/graph.ts';
import { DETECTORS } from '../code/javascript/concepts/catalogue.ts';
import { blind } from '../code/javascript/concepts/corpus/blind/index.ts';
import { own } from '../code/javascript/concepts/corpus/index.ts';
import {
  NONE,
  precisionOf,
  recallOf,
  type Tally,
  talliesOf,
  totalOf,
} from '../code/javascript/concepts/corpus/measure.ts';
import type { GeneratedFile } from './file.ts';

/** As it was measured once, before anybody who wrote the detectors had read a program of that half. */
const AT_FIRST_SIGHT: Tally = { seen: 877, missed: 8, spared: 1188, wrong: 2 };

/** What counts as showing a concept, and how often the tagger and readers agree. */
export function conceptPage(): GeneratedFile {
  const tallies = talliesOf([...own, ...blind]);
  const text = [introduction(), halves(), counted(tallies), looksAlike()].join('\n');
  return { path: 'docs/concept-tagger.md', text };
}

const introduction = (): string => `# Which concepts a program shows

The tagger looks at a program's tree and at what its names stand for; it runs nothing, and takes nothing from how a name is
spelt. What it says is measured on ${own.length + blind.length} small programs with ${labels()} labels: what a reader sees in
the program, and what only looks like it. ${blind.length} of them were labelled by a reader who had not seen the detectors.
`;

const labels = (): number => [...own, ...blind].reduce((sum, { shows, not }) => sum + shows.length + not.length, 0);

const halves = (): string =>
  [
    '| programs | shown and seen | shown and missed | not shown | not shown, yet seen | recall | precision |',
    '|---|---|---|---|---|---|---|',
    half('written beside the detectors', totalOf(talliesOf(own).values())),
    half('written without sight of them', totalOf(talliesOf(blind).values())),
    half('the same, when they were first measured', AT_FIRST_SIGHT),
    '',
  ].join('\n');

const half = (name: string, tally: Tally): string => {
  const { seen, missed, spared, wrong } = tally;
  return row(name, seen, missed, spared + wrong, wrong, share(recallOf(tally)), share(precisionOf(tally)));
};

const counted = (tallies: ReadonlyMap<ConceptId, Tally>): string =>
  [
    '## What counts\n',
    'A program shows the concept when it …\n',
    '| concept | what counts | programs that show it | that do not | recall | precision |',
    '|---|---|---|---|---|---|',
    ...TEACHING_ORDER.map((concept) => {
      const tally = tallies.get(concept) ?? NONE;
      const { seen, missed, spared, wrong } = tally;
      const { shows } = DETECTORS[concept];
      return row(
        title(concept),
        shows,
        seen + missed,
        spared + wrong,
        share(recallOf(tally)),
        share(precisionOf(tally)),
      );
    }),
    '',
  ].join('\n');

const looksAlike = (): string =>
  [
    '## What does not count\n',
    '| concept | what looks alike |',
    '|---|---|',
    ...TEACHING_ORDER.map((concept) => row(title(concept), DETECTORS[concept].but)),
    '',
  ].join('\n');

const title = (concept: ConceptId): string => `${CONCEPTS[concept].title} (${concept})`;

const share = (value: number): string => value.toFixed(3);

const row = (...cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
