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
const LINES = 3;

export function toldConcepts(extracted: Extracted): string {
  const { readable, empty, looks_like, concepts, expected } = extracted;
  if (empty) return 'there is no code in it\ncheck: send the program';
  if (looks_like) return `this looks like ${looks_like}, not JavaScript\ncheck: send the program's own text`;
  const seen = shownOf(concepts);
  if (!readable)
    return `the code does not parse; by its words alone it may show ${seen || 'nothing to tell'}\ncheck: call syntax_analysis`;
  const lines = [expected.length > 0 ? asked(extracted) : '', seen ? `shows ${seen}` : 'shows no concept'];
  return lines.filter((line) => line !== '').join('\n');
}

/** The furthest ones with their lines; what they rest on is counted. */
function shownOf(concepts: Extracted['concepts']): string {
  const top = furthest(concepts).toReversed();
  const named = top.slice(0, CONCEPTS).map(({ concept, lines }) => `${concept} ${atLines(lines, LINES)}`);
  const rest = concepts.length - named.length;
  return [...named, ...(rest > 0 ? [`and ${rest} more basic`] : [])].join('; ');
}

function asked({ expected, avoided, concepts }: Extracted): string {
  if (avoided.length === 0) {
    const found = concepts.filter(({ concept }) => expected.includes(concept));
    return `uses what was expected: ${found.map(({ concept, lines }) => `${concept} ${atLines(lines, LINES)}`).join('; ')}`;
  }
  const said = avoided.map(({ concept, instead, lines }) =>
    instead ? `${concept}, with ${instead} instead (${atLines(lines, LINES)})` : concept,
  );
  return `avoids ${firstOf(said, CONCEPTS)}`;
}
