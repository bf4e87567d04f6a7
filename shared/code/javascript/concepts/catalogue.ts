import type { ConceptId } from '@learnflow/contracts/concepts';
import type { Detector } from './detector.ts';
import { arrays } from './detectors/arrays.ts';
import { classes } from './detectors/classes.ts';
import { closures } from './detectors/closures.ts';
import { decisions } from './detectors/decisions.ts';
import { errors } from './detectors/errors.ts';
import { functions } from './detectors/functions.ts';
import { later } from './detectors/later.ts';
import { library } from './detectors/library.ts';
import { modules } from './detectors/modules.ts';
import { objects } from './detectors/objects.ts';
import { operators } from './detectors/operators.ts';
import { recursion } from './detectors/recursion.ts';
import { references } from './detectors/references.ts';
import { scope } from './detectors/scope.ts';
import { types } from './detectors/types.ts';
import { values } from './detectors/values.ts';

/** How every concept is seen. The type is the check: a concept without a detector does not compile. */
export const DETECTORS: Readonly<Record<ConceptId, Detector>> = {
  ...values,
  ...operators,
  ...decisions,
  ...functions,
  ...scope,
  ...arrays,
  ...objects,
  ...references,
  ...closures,
  ...recursion,
  ...errors,
  ...classes,
  ...library,
  ...modules,
  ...later,
  ...types,
};
