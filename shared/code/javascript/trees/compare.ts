import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Program } from '../program.ts';
import { Alignment, type Edit } from './align.ts';
import { type Bindings, bindingsOf, exportedNames } from './bindings.ts';
import { type Term, Terms, unnamed } from './term.ts';

/** A learner's program beside one that is right. */
export interface Comparison {
  /** The cost of the cheapest way, in nodes; 0 for programs that differ in nothing but names and spelling. */
  readonly distance: number;
  /** Nodes of both together: what the distance would be if they had nothing in common. */
  readonly size: number;
  readonly edits: readonly Edit[];
  /** The learner's name for a variable of the right program. */
  readonly learnersName: (name: TSESTree.Identifier) => string | undefined;
}

/** Undefined where one of the two cannot be read. */
export function compare(own: Program, right: Program): Comparison | undefined {
  if (!own.tree || !right.tree) return undefined;
  const [ownNames, rightNames] = [bindingsOf(own), bindingsOf(right)];
  const meant = matched(own.tree, right.tree, ownNames, rightNames);
  const terms = new Terms();
  const fixed = exportedNames(right.tree);
  const from = terms.of(
    own.tree,
    named(
      ownNames,
      (variable) => meant.get(variable) ?? (fixed.has(variable.name) ? variable.name : ` own ${variable.name}`),
    ),
  );
  const to = terms.of(right.tree, named(rightNames, idOf));
  const { cost, edits } = new Alignment().way(from, to);
  const back = new Map([...meant].map(([variable, id]) => [id, variable.name]));
  return {
    distance: cost,
    size: from.size + to.size,
    edits: edits(),
    learnersName: (name) => {
      const variable = rightNames.get(name);
      return variable && back.get(idOf(variable));
    },
  };
}

const idOf = (variable: Variable): string => ` right ${variable.$id}`;

const named = (bindings: Bindings, say: (variable: Variable) => string) => (name: TSESTree.Identifier) => {
  const variable = bindings.get(name);
  return variable ? say(variable) : name.name;
};

/** Which of the learner's variables stands for which of the others: those that most often stand in the same place. */
function matched(
  own: TSESTree.Program,
  right: TSESTree.Program,
  ownNames: Bindings,
  rightNames: Bindings,
): ReadonlyMap<Variable, string> {
  const terms = new Terms();
  const [from, to] = [terms.of(own, unnamed(ownNames)), terms.of(right, unnamed(rightNames))];
  const votes = sameNames(ownNames, rightNames);
  for (const [a, b] of new Alignment().pairs(from, to))
    count(votes, variableOf(a, ownNames), variableOf(b, rightNames));
  const meant = new Map<Variable, string>();
  const taken = new Set<Variable>();
  for (const { own: a, right: b } of [...votes.values()].toSorted((one, other) => other.times - one.times)) {
    if (meant.has(a) || taken.has(b)) continue;
    meant.set(a, idOf(b));
    taken.add(b);
  }
  return meant;
}

interface Vote {
  readonly own: Variable;
  readonly right: Variable;
  times: number;
}

/** The same name, or the place where a variable is declared, says more than any one use. */
const SAME_NAME = 3;
const SAME_DECLARATION = 2;

function sameNames(own: Bindings, right: Bindings): Map<string, Vote> {
  const byName = Map.groupBy(new Set(right.values()), ({ name }) => name);
  const votes = [...new Set(own.values())].flatMap((variable) =>
    (byName.get(variable.name) ?? []).map((other): Vote => ({ own: variable, right: other, times: SAME_NAME })),
  );
  return new Map(votes.map((vote) => [keyOf(vote.own, vote.right), vote]));
}

function count(votes: Map<string, Vote>, own: Found | undefined, right: Found | undefined): void {
  if (!own || !right) return;
  const key = keyOf(own.variable, right.variable);
  const vote = votes.get(key) ?? { own: own.variable, right: right.variable, times: 0 };
  vote.times += own.declares && right.declares ? SAME_DECLARATION : 1;
  votes.set(key, vote);
}

const keyOf = (own: Variable, right: Variable): string => `${own.$id} ${right.$id}`;

interface Found {
  readonly variable: Variable;
  readonly declares: boolean;
}

function variableOf({ node }: Term, bindings: Bindings): Found | undefined {
  if (node.type !== 'Identifier') return undefined;
  const variable = bindings.get(node);
  return variable && { variable, declares: variable.identifiers.includes(node) };
}
