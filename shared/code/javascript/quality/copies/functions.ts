import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { type FunctionNode, isFunction, within } from '../../patterns/ast.ts';
import type { Look } from '../../patterns/look.ts';
import { statementsIn } from '../measures/statements.ts';
import type { Copy } from './copy.ts';
import type { Shapes } from './shapes.ts';
import { spelling } from './spelling.ts';

/** A body of fewer nodes is too plain to be shared. SonarJS asks for three lines. */
const WORTH_SHARING = 24;
const FEWEST_STATEMENTS = 2;

/** Functions that do the same in the same way, whatever they call their variables: all but the first of each kind. */
export function functionCopies(look: Look, { of, size }: Shapes): readonly Copy[] {
  const functions = [...within(look.tree)].filter(
    (node): node is FunctionNode => isFunction(node) && (size.get(node) ?? 0) >= WORTH_SHARING,
  );
  const alike = [...Map.groupBy(functions, formOf(of)).values()].filter((some) => some.length > 1);
  return alike.flatMap((some) =>
    [...Map.groupBy(some, (func) => spelling([...func.params, func.body ?? func], look, 'with')).values()].flatMap(
      copied,
    ),
  );
}

const formOf = (of: Shapes['of']) => (func: FunctionNode) =>
  [...func.params, func.body].map((node) => node && of.get(node)).join();

function copied(same: readonly FunctionNode[]): readonly Copy[] {
  const [original, ...others] = same;
  const statements = original?.body ? statementsIn(within(original.body)) : 0;
  if (!original || statements < FEWEST_STATEMENTS) return [];
  return others.map((at: TSESTree.Node) => ({ at, original, statements }));
}
