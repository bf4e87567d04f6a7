import type { Term } from './term.ts';

/** One step from the one tree to the other. */
export type Edit =
  /** The node stays, and what it says of itself changes: an operator, a value, a name. */
  | { readonly kind: 'change'; readonly from: Term; readonly to: Term }
  | { readonly kind: 'replace'; readonly from: Term; readonly to: Term }
  /** `from` goes on existing inside of `to`, and the other way round. */
  | { readonly kind: 'wrap'; readonly from: Term; readonly to: Term }
  | { readonly kind: 'unwrap'; readonly from: Term; readonly to: Term }
  /** The parts stay, in another order. */
  | { readonly kind: 'order'; readonly from: Term; readonly to: Term }
  | { readonly kind: 'remove'; readonly from: Term; readonly within: Term; readonly other: Term }
  /** Behind `after`, or first of all where that is undefined. */
  | {
      readonly kind: 'add';
      readonly to: Term;
      readonly within: Term;
      readonly other: Term;
      readonly after: Term | undefined;
    };

const CHANGE = 1;
const ORDER = 2;
/** What is taken out or put in at a depth beyond this has not been wrapped, it is something else. */
const DEPTH = 3;

interface Way {
  readonly cost: number;
  readonly edits: () => readonly Edit[];
}

/**
 * The cheapest way from one tree to another by steps a learner would take: change a node, put in or take out a whole
 * subtree, put something around a subtree or take it off again, exchange neighbours. Whole subtrees come and go as in
 * Selkow's distance, so that every pair of nodes is compared at most once, and equal ones are not compared at all.
 */
export class Alignment {
  readonly #known = new Map<Term, Map<Term, Way>>();

  way(from: Term, to: Term): Way {
    if (from.form === to.form) return NOTHING;
    const row = this.#known.get(from) ?? new Map<Term, Way>();
    this.#known.set(from, row);
    const known = row.get(to);
    if (known) return known;
    const found = this.#cheapest(from, to);
    row.set(to, found);
    return found;
  }

  /** Pairs of nodes that stand for each other, the equal ones included. */
  *pairs(from: Term, to: Term): Generator<readonly [Term, Term]> {
    if (from.form === to.form) yield* same(from, to);
    else if (areKin(from, to)) {
      yield [from, to];
      for (const [a, b] of this.#row(from.kids, to.kids).pairs) yield* this.pairs(a, b);
    } else {
      const inner = insideOf(from, to)?.[1];
      const outer = insideOf(to, from)?.[1];
      if (inner) yield* this.pairs(from, inner);
      else if (outer) yield* this.pairs(outer, to);
    }
  }

  #cheapest(from: Term, to: Term): Way {
    const ways = [this.#replaced(from, to), this.#kept(from, to), this.#wrapped(from, to), this.#unwrapped(from, to)];
    return (
      ways.reduce((best, way) => (way && way.cost < (best?.cost ?? Number.POSITIVE_INFINITY) ? way : best)) ?? NOTHING
    );
  }

  #replaced(from: Term, to: Term): Way {
    return { cost: from.size + to.size, edits: () => [{ kind: 'replace', from, to }] };
  }

  #kept(from: Term, to: Term): Way | undefined {
    const sameParts = sameForms(from.kids, to.kids);
    if (!areKin(from, to))
      return sameParts && from.kids.length > 0
        ? { cost: CHANGE, edits: () => [{ kind: 'change', from, to }] }
        : undefined;
    const changed: readonly Edit[] = from.label === to.label ? [] : [{ kind: 'change', from, to }];
    if (sameParts) return { cost: CHANGE, edits: () => changed };
    if (reordered(from.kids, to.kids))
      return { cost: ORDER + changed.length, edits: () => [...changed, { kind: 'order', from, to }] };
    const { cost, edits } = this.#row(from.kids, to.kids, from, to);
    return { cost: cost + changed.length * CHANGE, edits: () => [...changed, ...edits()] };
  }

  #wrapped(from: Term, to: Term): Way | undefined {
    const inner = insideOf(from, to)?.[1];
    if (!inner) return undefined;
    const rest = this.way(from, inner);
    return { cost: to.size - inner.size + rest.cost, edits: () => [{ kind: 'wrap', from, to }, ...rest.edits()] };
  }

  #unwrapped(from: Term, to: Term): Way | undefined {
    const inner = insideOf(to, from)?.[1];
    if (!inner) return undefined;
    const rest = this.way(inner, to);
    return { cost: from.size - inner.size + rest.cost, edits: () => [{ kind: 'unwrap', from, to }, ...rest.edits()] };
  }

  /** Two lists of neighbours: what stays, comes and goes. */
  #row(from: readonly Term[], to: readonly Term[], within?: Term, other?: Term) {
    const width = to.length + 1;
    const costs = new Float64Array((from.length + 1) * width);
    const at = (i: number, j: number): number => costs[i * width + j] ?? 0;
    for (let i = 1; i <= from.length; i++) costs[i * width] = at(i - 1, 0) + (from[i - 1]?.size ?? 0);
    for (let j = 1; j <= to.length; j++) costs[j] = at(0, j - 1) + (to[j - 1]?.size ?? 0);
    for (let i = 1; i <= from.length; i++)
      for (let j = 1; j <= to.length; j++) {
        const [a, b] = [from[i - 1], to[j - 1]];
        if (!a || !b) continue;
        costs[i * width + j] = Math.min(
          at(i - 1, j) + a.size,
          at(i, j - 1) + b.size,
          at(i - 1, j - 1) + this.#between(a, b),
        );
      }
    const edits = (): readonly Edit[] => this.#trace(from, to, at, within, other).edits;
    const alignment = this;
    return {
      cost: at(from.length, to.length),
      edits,
      get pairs() {
        return alignment.#trace(from, to, at, within, other).pairs;
      },
    };
  }

  /** The two branches of an if are not each other, nor is a start of a loop its step. */
  #between(a: Term, b: Term): number {
    const isElsewhere = a.slot !== b.slot && a.up?.node.type === b.up?.node.type;
    return isElsewhere ? Number.POSITIVE_INFINITY : this.way(a, b).cost;
  }

  #trace(
    from: readonly Term[],
    to: readonly Term[],
    at: (i: number, j: number) => number,
    within: Term | undefined,
    other: Term | undefined,
  ): { edits: Edit[]; pairs: (readonly [Term, Term])[] } {
    const steps: (readonly Edit[])[] = [];
    const pairs: (readonly [Term, Term])[] = [];
    let [i, j] = [from.length, to.length];
    while (i > 0 || j > 0) {
      const [a, b] = [from[i - 1], to[j - 1]];
      const change = a && b ? this.#between(a, b) : 0;
      // Of two ways that cost the same the one that takes a whole part out is easier to follow than one that rebuilds two.
      if (a && b && change > 0 && change < a.size + b.size && at(i, j) === at(i - 1, j) + a.size) {
        if (within && other) steps.push([{ kind: 'remove', from: a, within, other }]);
        i -= 1;
      } else if (a && b && at(i, j) === at(i - 1, j - 1) + change) {
        steps.push(this.way(a, b).edits());
        pairs.push([a, b]);
        [i, j] = [i - 1, j - 1];
      } else if (b && at(i, j) === at(i, j - 1) + b.size) {
        if (within && other) steps.push([{ kind: 'add', to: b, within, other, after: from[i - 1] }]);
        j -= 1;
      } else {
        if (a && within && other) steps.push([{ kind: 'remove', from: a, within, other }]);
        i -= 1;
      }
    }
    return { edits: steps.reverse().flat(), pairs: pairs.reverse() };
  }
}

/** Types of nodes that are built alike, so that a learner turns one into the other by a word. */
const FAMILIES: readonly (readonly string[])[] = [
  ['IfStatement', 'WhileStatement'],
  ['ForOfStatement', 'ForInStatement'],
  ['ExpressionStatement', 'ReturnStatement', 'ThrowStatement'],
  ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'],
  ['CallExpression', 'NewExpression'],
];

const areKin = ({ node: { type } }: Term, { node: other }: Term): boolean =>
  type === other.type || FAMILIES.some((family) => family.includes(type) && family.includes(other.type));

const NOTHING: Way = { cost: 0, edits: () => [] };

const sameForms = (from: readonly Term[], to: readonly Term[]): boolean =>
  from.length === to.length && from.every(({ form }, index) => form === to[index]?.form);

function reordered(from: readonly Term[], to: readonly Term[]): boolean {
  if (from.length !== to.length || from.length < 2) return false;
  const sorted = (terms: readonly Term[]) => terms.map(({ form }) => form).toSorted((a, b) => a - b);
  const others = sorted(to);
  return sorted(from).every((form, index) => form === others[index]);
}

/** A term inside another one, not far below its top: the same as the first, or one of its kind. */
function insideOf(term: Term, outer: Term): readonly [Term, Term] | undefined {
  let kin: Term | undefined;
  const look = (one: Term, depth: number): Term | undefined => {
    for (const kid of one.kids) {
      if (kid.form === term.form) return kid;
      if (depth === 1 && kid.node.type === term.node.type && term.size > 1) kin ??= kid;
      const found = depth < DEPTH ? look(kid, depth + 1) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  const found = look(outer, 1) ?? kin;
  return found && [term, found];
}

function* same(from: Term, to: Term): Generator<readonly [Term, Term]> {
  yield [from, to];
  for (const [index, kid] of from.kids.entries()) {
    const other = to.kids[index];
    if (other) yield* same(kid, other);
  }
}
