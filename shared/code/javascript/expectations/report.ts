import type { Asked } from '../../expectations.ts';
import { withParents } from '../patterns/ast.ts';
import { parseProgram } from '../program.ts';
import type { Unmet } from './expectation.ts';
import { expectationsOf } from './expectations-of.ts';

export function unmetReport({ text, path, expectations }: Asked): readonly Unmet[] {
  const { tree } = parseProgram(text, { path });
  return tree ? expectationsOf(withParents(tree), expectations) : [];
}
