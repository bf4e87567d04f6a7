import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isFunction, isLoop, within } from '../patterns/ast.ts';
import { changesOfParameters } from './changes.ts';
import type { Expectation, Unmet } from './expectation.ts';
import { recursiveFunction } from './recursion.ts';
import { usesOf } from './uses.ts';

/** What of an exercise's expectations a program does not meet, in the order they are given. The tree needs its parents. */
export const expectationsOf = (tree: TSESTree.Program, expectations: readonly Expectation[]): readonly Unmet[] =>
  expectations.flatMap((expectation) => {
    const unmet = unmetIn(tree, expectation);
    return unmet ? [{ expectation, line: unmet.at.loc.start.line, what: unmet.what }] : [];
  });

interface Found {
  readonly at: TSESTree.Node;
  readonly what: string;
}

function unmetIn(tree: TSESTree.Program, expectation: Expectation): Found | undefined {
  if (typeof expectation === 'string') return WORDS[expectation](tree);
  if ('uses' in expectation) {
    const { uses } = expectation;
    return usesOf(tree, uses) ? undefined : { at: placeFor(tree), what: `${uses} should be used` };
  }
  const at = usesOf(tree, expectation.avoids);
  return at && { at, what: `${expectation.avoids} should not be used` };
}

const WORDS: Readonly<Record<Extract<Expectation, string>, (tree: TSESTree.Program) => Found | undefined>> = {
  recursion: (tree) =>
    recursiveFunction(tree) ? undefined : { at: placeFor(tree), what: 'a function should call itself' },
  loop: (tree) => (firstLoop(tree) ? undefined : { at: placeFor(tree), what: 'a loop should do the work' }),
  'no-loop': (tree) => {
    const at = firstLoop(tree);
    return at && { at, what: 'no loop should be needed' };
  },
  'no-mutation': (tree) => {
    const [change] = changesOfParameters(tree);
    return change && { at: change.at, what: `${change.name}, which is the caller's, is changed` };
  },
};

const firstLoop = (tree: TSESTree.Program): TSESTree.Node | undefined => [...within(tree)].find(isLoop);

const placeFor = (tree: TSESTree.Program): TSESTree.Node => [...within(tree)].find(isFunction) ?? tree.body[0] ?? tree;
