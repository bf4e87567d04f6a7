import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isFunction } from '../../patterns/ast.ts';
import type { Placed } from '../placed.ts';
import { LIMITS, type Limit } from './limits.ts';
import type { Measured } from './measure.ts';

/** A measure that is past what is fine. */
interface Excess {
  readonly limit: Limit;
  readonly value: number;
  readonly at: TSESTree.Node;
}

export const excessFacts = (measured: Measured): readonly Placed[] =>
  excessesOf(measured).map((excess) => {
    const { limit, value, at } = excess;
    return {
      rule: limit.rule,
      family: limit.family,
      dimension: 'complexity',
      what: limit.what(value),
      mend: limit.mend,
      measured: value,
      extent: Math.min(shareOf(excess), 1),
      kind: 'style',
      certainty: 'certain',
      concept: null,
      offset: at.range[0],
    };
  });

/** What is too much of a unit; of measures of one family only the one that is furthest past its bounds. */
function excessesOf(measured: Measured): readonly Excess[] {
  const past = LIMITS.flatMap((limit) => {
    const value = measured[limit.measure];
    if (value <= limit.fine || (!limit.top && !isFunction(measured.unit.root))) return [];
    return [{ limit, value, at: placeOf(limit, measured) }];
  });
  const families = Map.groupBy(past, ({ limit: { family } }) => family);
  return [...families.values()].flatMap((some) => some.toSorted((a, b) => shareOf(b) - shareOf(a)).slice(0, 1));
}

/** How far from fine (0) to bad (1) and beyond. */
const shareOf = ({ limit: { fine, bad }, value }: Excess): number => (value - fine) / (bad - fine);

function placeOf({ measure }: Limit, { unit, deepest, longest }: Measured): TSESTree.Node {
  if (measure === 'nesting') return deepest;
  return measure === 'logic' ? (longest ?? unit.root) : unit.root;
}
