import type { Analysis } from '../skill/analysis.ts';
import { certaintiesOf } from './certainties.ts';
import { conceptsOf } from './concepts.ts';
import { errorOf } from './errors.ts';
import { unmetIn } from './expectations.ts';
import { glimpsesOf } from './glimpses.ts';
import { guardOf, hintsOf } from './hints.ts';
import { patternsOf } from './patterns.ts';
import { qualityOf } from './quality.ts';
import { renamingOf } from './renaming.ts';
import { shapeOf } from './shape.ts';
import { syntaxOf } from './syntax.ts';
import { typesOf } from './types.ts';

/** Every analysis there is of code. To name them loads none of them. */
export const ANALYSES = [
  certaintiesOf,
  conceptsOf,
  errorOf,
  glimpsesOf,
  guardOf,
  hintsOf,
  patternsOf,
  qualityOf,
  renamingOf,
  shapeOf,
  syntaxOf,
  typesOf,
  unmetIn,
] as readonly Analysis[];
