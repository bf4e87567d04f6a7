import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { within } from '../patterns/ast.ts';
import type { Program } from '../program.ts';
import { Alignment, type Edit } from './align.ts';
import { type Bindings, bindingsOf, topNamesOf } from './bindings.ts';
import type { Cause } from './causes.ts';
import { inText } from './in-text.ts';
import { type Asked, reachedIn } from './reach.ts';
import { simplified } from './simplified.ts';
import { type Term, Terms, unnamed } from './term.ts';

/** A learner's program beside one that is right. */
export interface Comparison {
  /** The cost of the cheapest way, in nodes; 0 for programs that differ in nothing but names and spelling. */
  readonly distance: number;
  /** Nodes of both together: what the distance would be if they had nothing in common. */
  readonly size: number;
  readonly edits: readonly (Edit & { readonly cause?: Cause })[];
  /** The part of the learner's program that was looked at. */
  readonly whole: TSESTree.Program;
  /** The learner's name for a variable of the right program. */
  readonly learnersName: (name: TSESTree.Identifier) => string | undefined;
}

/**
 * Undefined where one of the two cannot be read. Of both only what has to do with the names that are asked for is
 * looked at. Where the two are written in different ways, both are compared in fewer words too,
 * and the shorter way counts.
 */
export function compare(own: Program, right: Program, asked: Asked): Comparison | undefined {
  const [mine, theirs] = [versionOf(own, asked), versionOf(right, asked)];
  if (!mine || !theirs) return undefined;
  const { exported } = asked;
  const plain = compared(mine, theirs, exported);
  if (plain.edits.length <= 1 && plain.distance * 2 < plain.size) return plain;
  const [brief, other] = [simplified(mine.tree, mine.names), simplified(theirs.tree, theirs.names)];
  const short = compared({ ...mine, tree: brief.tree }, { ...theirs, tree: other.tree }, exported);
  if (short.distance >= plain.distance) return plain;
  return {
    ...short,
    edits: inText(short.edits, [plain.from, brief.origin], [plain.to, other.origin]),
    whole: plain.whole,
  };
}

interface Version {
  readonly tree: TSESTree.Program;
  readonly names: Bindings;
}

const versionOf = (program: Program, asked: Asked): Version | undefined =>
  program.tree && { tree: reachedIn(program.tree, topNamesOf(program), asked), names: bindingsOf(program) };

function compared(own: Version, right: Version, fixed: ReadonlySet<string>): Comparison & { from: Term; to: Term } {
  const meant = matched(own.tree, right.tree, own.names, right.names);
  const terms = new Terms();
  const from = terms.of(
    own.tree,
    named(
      own.names,
      (variable) => meant.get(variable) ?? (fixed.has(variable.name) ? variable.name : ` own ${variable.name}`),
    ),
  );
  const to = terms.of(right.tree, named(right.names, idOf));
  const { cost, edits } = new Alignment().way(from, to);
  const back = new Map([...meant].map(([variable, id]) => [id, variable.name]));
  return {
    from,
    to,
    whole: own.tree,
    distance: cost,
    size: from.size + to.size,
    edits: edits(),
    learnersName: (name) => {
      const variable = right.names.get(name);
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
  const votes = sameNames(variablesIn(own, ownNames), variablesIn(right, rightNames));
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

const variablesIn = (tree: TSESTree.Program, names: Bindings): ReadonlySet<Variable> =>
  new Set([...within(tree)].flatMap((node) => names.get(node) ?? []));

function sameNames(own: ReadonlySet<Variable>, right: ReadonlySet<Variable>): Map<string, Vote> {
  const byName = Map.groupBy(right, ({ name }) => name);
  const votes = [...own].flatMap((variable) =>
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
