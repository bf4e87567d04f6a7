import { MESSAGES } from '../../code/javascript/errors/catalogue.ts';
import { explained, GROUPS } from '../../code/javascript/errors/corpus/accuracy.ts';
import { FAILING } from '../../code/javascript/errors/corpus/real.ts';
import { share, table } from './table.ts';

export const errorTables = (): readonly string[] => [
  '## Errors explained\n',
  'Reports as people paste them, against what a person says who knows; a dash where none of a group speaks of it.\n',
  table(['reports', 'message', 'line', 'expression', 'reason'], GROUPS.map(row)),
  `The tests also make this machine's Node say each of the ${MESSAGES.length} known messages, and run ${FAILING.length} more failing programs whose expression has to be named with certainty.\n`,
];

function row([group, samples]: (typeof GROUPS)[number]): readonly string[] {
  const answers = samples.map((sample) => [sample.says, explained(sample)] as const);
  const saying = (part: 'line' | 'expression' | 'why') => answers.filter(([says]) => says[part] !== undefined);
  return [
    group,
    share(answers, ([says, told]) => (told?.message ?? null) === says.message),
    share(saying('line'), ([says, told]) => (told?.where?.line ?? null) === says.line),
    share(saying('expression'), ([says, told]) => told?.expression === says.expression),
    share(saying('why'), ([says, told]) => told?.why?.includes(says.why ?? '') === true),
  ];
}
