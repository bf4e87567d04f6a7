import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Edit } from './align.ts';
import { causeOf } from './cause.ts';
import type { Cause } from './causes.ts';
import type { Term } from './term.ts';

/** A tree as it is written, and for each node of a shorter one the node that it was made of. */
type Text = readonly [tree: Term, origin: (node: TSESTree.Node) => TSESTree.Node];

/** Edits between two programs in fewer words, as edits of what is written, each with the slip that it mends. */
export function inText(edits: readonly Edit[], own: Text, right: Text): readonly (Edit & { cause: Cause })[] {
  const [from, to] = [written(own), written(right)];
  return edits.map((edit) => {
    const cause = causeOf(edit);
    if (edit.kind === 'add')
      return {
        cause,
        ...edit,
        to: to(edit.to),
        within: from(edit.within),
        other: to(edit.other),
        after: edit.after && from(edit.after),
      };
    if (edit.kind === 'remove')
      return { ...edit, cause, from: from(edit.from), within: from(edit.within), other: to(edit.other) };
    const [a, b] = [from(edit.from), to(edit.to)];
    const isOther = a.node.type !== edit.from.node.type || b.node.type !== edit.to.node.type;
    return { cause, kind: isOther ? 'replace' : edit.kind, from: a, to: b };
  });
}

function written([tree, origin]: Text): (term: Term) => Term {
  const known = new Map([...below(tree)].map((term) => [term.node, term]));
  return (term) => known.get(origin(term.node)) ?? term;
}

function* below(term: Term): Generator<Term> {
  yield term;
  for (const kid of term.kids) yield* below(kid);
}
