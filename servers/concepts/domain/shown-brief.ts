import { atLines, firstOf } from './say.ts';
import { type Avoided, furthest } from './shown-concepts.ts';

export interface Extracted {
  readonly readable: boolean;
  readonly empty: boolean;
  readonly looks_like: string | null;
  readonly concepts: readonly { readonly concept: string; readonly lines: readonly number[] }[];
  readonly expected: readonly string[];
  readonly avoided: readonly Avoided[];
}

/** More are in the full answer. */
const CONCEPTS = 6;
const LINES = 2;

/** What was asked for first; then the furthest that it shows, for they rest on the others, each with its first line. */
export function toldConcepts(extracted: Extracted): string {
  const { readable, empty, looks_like, concepts, expected } = extracted;
  if (empty) return 'there is no code in it\ncheck: send the program';
  if (looks_like) return `this looks like ${looks_like}, not JavaScript\ncheck: send the program's own text`;
  if (!readable)
    return `the code does not parse; by its words alone it may show ${shownOf(concepts, []) || 'nothing'}\ncheck: call syntax_analysis`;
  if (expected.length === 0) return concepts.length > 0 ? `shows ${shownOf(concepts, [])}` : 'shows no concept';
  const shown = shownOf(concepts, toldOf(extracted));
  return [asked(extracted), ...(shown ? [`shows ${shown}`] : [])].join('\n');
}

function shownOf(concepts: Extracted['concepts'], told: readonly string[]): string {
  const named = furthest(concepts)
    .filter(({ concept }) => !told.includes(concept))
    .slice(-CONCEPTS)
    .toReversed();
  const places = named.map(({ concept, lines: [first] }, place) => `${concept} ${place === 0 ? 'line ' : ''}${first}`);
  if (named.length === 0) return '';
  const rest = concepts.length - named.length - concepts.filter(({ concept }) => told.includes(concept)).length;
  return [...places, ...(rest > 0 ? [`${rest} more basic`] : [])].join(', ');
}

/** What the answer to the question has named already. */
const toldOf = ({ expected, avoided }: Extracted): readonly string[] => [
  ...expected,
  ...avoided.flatMap(({ instead }) => instead ?? []),
];

function asked({ expected, avoided, concepts }: Extracted): string {
  const used = concepts.filter(
    ({ concept }) => expected.includes(concept) && !avoided.some(({ instead }) => instead === concept),
  );
  const uses = used.map(({ concept, lines }) => `${concept} ${atLines(lines, LINES)}`);
  return [avoids(avoided), uses.length > 0 ? `uses ${uses.join(', ')}` : ''].filter((part) => part !== '').join('; ');
}

/** Those that one and the same concept stands for are named together. */
function avoids(avoided: Extracted['avoided']): string {
  const groups = Map.groupBy(avoided, ({ instead }) => instead);
  const said = [...groups].map(([instead, some]) => {
    const names = some.map(({ concept }) => concept).join(', ');
    return instead === null ? names : `${names}, with ${instead} instead (${atLines(some[0]?.lines ?? [], LINES)})`;
  });
  return said.length > 0 ? `avoids ${firstOf(said, CONCEPTS)}` : '';
}
