import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { within, withParents } from '../../../patterns/ast.ts';
import { parseProgram } from '../../../program.ts';
import { bindingsOf } from '../../bindings.ts';
import { plainOf } from '../canonical.ts';
import { digest } from '../digest.ts';
import { fragmentTree, programTree } from '../fragments.ts';
import { type Commons, solutionPieces } from '../secrets.ts';
import { spelledIn } from '../spelled.ts';
import { DISGUISES, type Fragment } from './disguises.ts';
import type { Positive, Tried } from './exercise.ts';

/** Nodes: a smaller piece is a phrase of the language and not of the solution. */
const SMALLEST = 7;
const STATEMENT = /Statement$|Declaration$/;
const EXPRESSION = /^(?:Binary|Logical|Call|Conditional|Array|Object|New|Assignment)Expression$/;
const MOST_A_SOLUTION = 4;
const COMMON = 5;

/** Of each solution its largest pieces that nobody has seen and that are not common, in every disguise. */
export function positivesOf(tried: Tried, commons: Commons): readonly Positive[] {
  return fragmentsOf(tried, commons).flatMap((fragment) =>
    Object.entries(DISGUISES).flatMap(([disguise, make]) => {
      const made = make(fragment);
      return made ? [{ exercise: tried.id, disguise, ...made }] : [];
    }),
  );
}

function fragmentsOf({ solution, seen }: Tried, commons: Commons): readonly Fragment[] {
  const program = parseProgram(solution, { path: 'solution.ts' });
  if (!program.tree) return [];
  const tree = withParents(program.tree);
  const bindings = bindingsOf(program);
  const known = new Set(
    seen.flatMap((code) => trees(code)).flatMap((one) => spelledIn(one, 1).map(({ text }) => text)),
  );
  const found = [...within(tree)].flatMap((node): (Fragment & { size: number })[] => {
    if (!isPiece(node)) return [];
    const [whole] = spelledIn(plainOf(node, bindings), SMALLEST).toSorted((a, b) => b.size - a.size);
    if (!whole || known.has(whole.text) || (commons.get(digest(whole.text)) ?? 0) > COMMON) return [];
    return [{ text: solution.slice(...node.range), node, bindings, program: solution, size: whole.size }];
  });
  return found.toSorted((a, b) => a.size - b.size).slice(0, MOST_A_SOLUTION);
}

const isPiece = (node: TSESTree.Node): boolean =>
  (STATEMENT.test(node.type) && !/^(?:Block|Export|Import|TS)/.test(node.type)) || EXPRESSION.test(node.type);

function trees(code: string) {
  const tree = programTree(code) ?? fragmentTree(code);
  return tree ? [tree] : [];
}

/** In how many of these solutions each piece stands, by its digest. */
export function commonsOf(
  solutions: readonly string[],
  thresholds: Parameters<typeof solutionPieces>[1],
  least: number,
): Commons {
  const counts = new Map<string, number>();
  for (const solution of solutions) {
    const { subtrees, runs } = solutionPieces(solution, thresholds);
    for (const piece of new Set([...subtrees.map(({ text }) => text), ...runs].map(digest)))
      counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  return new Map([...counts].filter(([, count]) => count >= least).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
