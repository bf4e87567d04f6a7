import type { Explanation } from '../explanation.ts';
import { BROWSERS } from './browsers.ts';
import { explain } from './explain.ts';
import { NODE } from './node.ts';
import { ODD } from './odd.ts';
import type { Sample } from './sample.ts';
import { SANDBOX } from './sandbox.ts';
import { TESTS } from './tests.ts';

/** Reports by where they come from. */
export const GROUPS: readonly (readonly [group: string, samples: readonly Sample[]])[] = [
  ['Node', NODE],
  ['browsers', BROWSERS],
  ['sandbox', SANDBOX],
  ['tests', TESTS],
  ['odd', ODD],
];

export const explained = ({ error, code, path }: Sample): Explanation | null =>
  explain({ error, ...(code !== undefined && { code }), ...(path !== undefined && { path }) });
