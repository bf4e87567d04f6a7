import { CATALOGUE } from '../../code/javascript/patterns/catalogue.ts';
import { ELSEWHERE } from '../../code/javascript/patterns/corpus/elsewhere.ts';
import { triedVariants } from '../../code/javascript/patterns/corpus/variants.ts';
import { findingsIn } from '../../code/javascript/patterns/find.ts';
import type { Certainty, Pattern } from '../../code/javascript/patterns/pattern.ts';
import { parseProgram } from '../../code/javascript/program.ts';
import { share, table } from './table.ts';

export function patternTables(): readonly string[] {
  const tried = triedVariants();
  const row = (certainty: Certainty) => {
    const patterns = CATALOGUE.filter((pattern) => pattern.certainty === certainty);
    const ids = new Set(patterns.map(({ id }) => id));
    return [
      certainty,
      patterns.length,
      share(patterns, ({ id, wrong }) => isSeen(id, wrong)),
      share(
        tried.filter(({ pattern }) => ids.has(pattern)),
        ({ seen }) => seen,
      ),
      share(
        ELSEWHERE.filter(([id]) => ids.has(id)),
        ([id, code]) => isSeen(id, code),
      ),
    ];
  };
  const correct = CATALOGUE.flatMap(correctIn);
  return [
    '## Patterns\n',
    'Goals: every wrong example seen, at least 95 in a hundred of its variants (renamed, reformatted, nested, other loop forms), and no certain pattern in a correct program.\n',
    table(
      ['certainty', 'patterns', 'wrong examples seen', 'variants seen', 'same mistakes as others make them'],
      (['certain', 'type_certain', 'heuristic'] as const).map(row),
    ),
    `False alarms of certain patterns in ${correct.length} right examples and lookalikes: ${correct.filter(isAlarmed).length}. The tests find none either in the sources of 22 npm packages and of this repository.\n`,
  ];
}

const isSeen = (id: string, code: string): boolean =>
  findingsIn(parseProgram(code)).some(({ pattern }) => pattern === id);

const correctIn = ({ right, lookalikes = [] }: Pattern): readonly string[] => [right, ...lookalikes];

const isAlarmed = (code: string): boolean =>
  findingsIn(parseProgram(code)).some(({ certainty }) => certainty === 'certain');
