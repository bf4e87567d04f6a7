import { MESSAGES } from '../../code/javascript/errors/catalogue.ts';
import { explained, GROUPS } from '../../code/javascript/errors/corpus/accuracy.ts';
import { CAUSES } from '../../code/javascript/errors/corpus/causes.ts';
import { MISLEADING } from '../../code/javascript/errors/corpus/misleading.ts';
import { FAILING } from '../../code/javascript/errors/corpus/real.ts';
import { share, table } from './table.ts';

export const errorTables = (): readonly string[] => [
  '## Errors explained\n',
  'Reports as people paste them, against what a person says who knows; a dash where none of a group speaks of it.\n',
  table(['reports', 'message', 'line', 'expression', 'reason'], GROUPS.map(row)),
  `The tests also make this machine's Node say each of the ${MESSAGES.length} known messages, and run ${FAILING.length} more failing programs whose expression has to be named, in all but ${FAILING.filter(({ probable }) => probable).length} with certainty.\n`,
  `The same message has many causes: ${CAUSES.length} programs are run by Node's engine and by the sandbox's, ${CAUSES.length - MISLEADING.length} with causes that were written down before, ${MISLEADING.length} written later to mislead. Every cause that is called certain has to be that one, and at least 7 of 10 have to be certain.\n`,
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
