import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isFunction } from '../../patterns/ast.ts';
import { callbacksDeep } from './callbacks.ts';
import { cognitiveOf, isPartOfAnother } from './cognitive.ts';
import { cyclomaticOf } from './cyclomatic.ts';
import { ownNodes, type Unit } from './functions.ts';
import { logicIn } from './logic.ts';
import { nestingOf } from './nesting.ts';
import { statementsIn } from './statements.ts';

/** What is measured of a unit, and where the worst of it lies. */
export interface Measured {
  readonly unit: Unit;
  readonly statements: number;
  readonly parameters: number;
  readonly cyclomatic: number;
  readonly cognitive: number;
  readonly nesting: number;
  readonly callbacks: number;
  readonly logic: number;
  readonly deepest: TSESTree.Node;
  readonly longest: TSESTree.Node | undefined;
}

export function measured(unit: Unit): Measured {
  const { root } = unit;
  const nodes = [...ownNodes(unit)];
  const { depth, at } = nestingOf(unit);
  const logic = logicIn(nodes);
  const own = isFunction(root);
  return {
    unit,
    // The function itself is a statement where it stands, not inside itself.
    statements: statementsIn(nodes) - (root.type === 'FunctionDeclaration' ? 1 : 0),
    parameters: own ? root.params.length : 0,
    cyclomatic: cyclomaticOf(nodes),
    cognitive: own && isPartOfAnother(root) ? 0 : cognitiveOf(unit),
    nesting: depth,
    callbacks: callbacksDeep(root),
    logic: logic.operators,
    deepest: at,
    longest: logic.at,
  };
}
