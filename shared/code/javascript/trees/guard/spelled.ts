import { negated, type Plain } from './plain.ts';

/** A subtree written so that equal texts mean the same code under other names. */
export interface Spelled {
  readonly text: string;
  /** Of the code it stands for, whichever way round a condition is asked. */
  readonly either: string;
  readonly size: number;
}

/** Every subtree of at least so many nodes, the tree itself included. */
export function spelledIn(tree: Plain, least: number): readonly Spelled[] {
  const found: Spelled[] = [];
  gather(tree, least, found);
  return found;
}

function gather(one: Plain, least: number, found: Spelled[]): number {
  const size = one.kids.reduce((sum, kid) => sum + gather(kid, least, found), 1);
  if (size >= least) {
    const text = spelled(one);
    const turned = indifferent(one);
    found.push({ text, either: turned === one ? text : spelled(turned), size });
  }
  return size;
}

/** Variables are called by the order in which they first stand. */
export function spelled(tree: Plain): string {
  const numbers = new Map<unknown, number>();
  const write = (one: Plain): string => {
    const name = one.variable === undefined ? one.label : `#${numbered(numbers, one.variable)}`;
    return one.kids.length === 0 ? name : `${name}(${ordered(one, numbers).map(write).join()})`;
  };
  return write(tree);
}

const numbered = (numbers: Map<unknown, number>, variable: unknown): number => {
  const known = numbers.get(variable) ?? numbers.size + 1;
  numbers.set(variable, known);
  return known;
};

type Numbers = ReadonlyMap<unknown, number>;

/** Parts that may stand in any order stand by what they are, and where they are alike by which variable was met first. */
const ordered = ({ kids, loose }: Plain, numbers: Numbers = new Map()): readonly Plain[] => {
  const place = ({ variable }: Plain) => numbers.get(variable) ?? numbers.size;
  return loose ? kids.toSorted((a, b) => compared(nameless(a), nameless(b)) || place(a) - place(b)) : kids;
};

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const namelessKnown = new WeakMap<Plain, string>();

function nameless(one: Plain): string {
  const known = namelessKnown.get(one);
  if (known !== undefined) return known;
  const text = `${one.variable === undefined ? one.label : '#'}(${ordered(one).map(nameless).join()})`;
  namelessKnown.set(one, text);
  return text;
}

const BRANCHES: ReadonlySet<string> = new Set(['IfStatement', 'ConditionalExpression']);
const turnedKnown = new WeakMap<Plain, Plain>();

/** A condition and its opposite come to the same; so do the branches of a decision that is turned round. */
function indifferent(one: Plain): Plain {
  const known = turnedKnown.get(one);
  if (known) return known;
  const turned = turnedOf(one);
  turnedKnown.set(one, turned);
  return turned;
}

function turnedOf(one: Plain): Plain {
  const kids = one.kids.map(indifferent);
  const same = kids.every((kid, index) => kid === one.kids[index]) ? one : { ...one, kids };
  if (BRANCHES.has(one.label)) return { ...same, label: 'choice', loose: true };
  if (!ASKS.has(one.label)) return same;
  const opposite = negated(same);
  return spelled(same) <= spelled(opposite) ? same : opposite;
}

const ASKS: ReadonlySet<string> = new Set(['<', '<=', '===', '!==', '==', '!=', '&&', '||', '!']);
