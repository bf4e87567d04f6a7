import type { Look } from '../../patterns/look.ts';
import type { Placed } from '../placed.ts';
import type { Copy } from './copy.ts';
import { functionCopies } from './functions.ts';
import { runCopies } from './runs.ts';
import { shapesOf } from './shapes.ts';
import { repeatedTexts } from './texts.ts';

/** From so many statements on a copy, and so many times on a text, is as bad as it gets. */
const WORST_COPY = 12;
const WORST_TEXT = 8;

const PLAIN = { dimension: 'duplication', kind: 'style', certainty: 'certain' } as const;

/** What stands in a program more than once. */
export function copyFacts(look: Look): readonly Placed[] {
  const shapes = shapesOf(look.tree);
  const functions = functionCopies(look, shapes);
  const runs = runCopies(
    look,
    shapes,
    functions.map(({ at }) => at),
  );
  return [
    ...functions.map((copy) =>
      copied('same-function', copy, `same function as on line ${lineOf(copy)}`, 'one will do'),
    ),
    ...runs.map((copy) =>
      copied('same-statements', copy, `${copy.statements} statements as on line ${lineOf(copy)}`, 'one function'),
    ),
    ...repeatedTexts(look.tree).map(
      ({ at, times }): Placed => ({
        ...PLAIN,
        rule: 'same-text',
        family: 'same-text',
        what: `${look.show(at)} ${times} times`,
        mend: 'a const',
        measured: times,
        extent: Math.min(times / WORST_TEXT, 1),
        concept: 'variables',
        offset: at.range[0],
      }),
    ),
  ];
}

const copied = (rule: string, { at, statements }: Copy, what: string, mend: string): Placed => ({
  ...PLAIN,
  rule,
  family: 'copy',
  what,
  mend,
  measured: statements,
  extent: Math.min(statements / WORST_COPY, 1),
  concept: 'functions-call-define',
  offset: at.range[0],
});

const lineOf = ({ original }: Copy): number => original.loc.start.line;
