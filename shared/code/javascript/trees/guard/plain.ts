/** A node as it is, whatever way of writing it was chosen: order, quotes, braces, shortcuts and turned comparisons are gone. */
export interface Plain {
  /** A variable's own identity where it may be called anything. */
  readonly variable?: unknown;
  readonly label: string;
  readonly kids: readonly Plain[];
  /** The parts may stand in any order. */
  readonly loose: boolean;
}

/** A part by what it says of itself. */
export const plain = (label: string, kids: readonly Plain[] = [], loose = false): Plain => ({ label, kids, loose });

const OPPOSITES: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '==': '!=',
  '!=': '==',
  '&&': '||',
  '||': '&&',
};

/** What is false where the other is true, without a `!` wherever that can be. */
export function negated(one: Plain): Plain {
  const [left, right] = one.kids;
  if (one.label === '!' && left) return left;
  if (one.label === '<' && left && right) return plain('<=', [right, left]);
  if (one.label === '<=' && left && right) return plain('<', [right, left]);
  const opposite = OPPOSITES[one.label];
  if (opposite === undefined || !left || !right) return plain('!', [one]);
  return one.label === '&&' || one.label === '||'
    ? plain(opposite, [negated(left), negated(right)], true)
    : plain(opposite, one.kids, true);
}
