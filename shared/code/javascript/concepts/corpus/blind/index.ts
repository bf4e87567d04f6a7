import type { Sample } from '../sample.ts';
import { callbacksAndRecursionBlind } from './callbacks-and-recursion.ts';
import { closuresAndSharingBlind } from './closures-and-sharing.ts';
import { collectionsAndDatesBlind } from './collections-and-dates.ts';
import { decisionsBlind } from './decisions.ts';
import { failuresBlind } from './failures.ts';
import { firstStepsBlind } from './first-steps.ts';
import { functionsBlind } from './functions.ts';
import { laterBlind } from './later.ts';
import { listsBlind } from './lists.ts';
import { modulesBlind } from './modules.ts';
import { recordsBlind } from './records.ts';
import { repetitionBlind } from './repetition.ts';
import { scopingBlind } from './scoping.ts';
import { shapesBlind } from './shapes.ts';
import { textAndNumbersBlind } from './text-and-numbers.ts';
import { textPatternsAndJsonBlind } from './text-patterns-and-json.ts';
import { thisBlind } from './this.ts';
import { typedBasicsBlind } from './typed-basics.ts';
import { typedUnionsAndGenericsBlind } from './typed-unions-and-generics.ts';
import { unpackingBlind } from './unpacking.ts';

/** Labelled by a reader who had not seen the rules that are measured on it. */
export const blind: readonly Sample[] = [
  ...firstStepsBlind,
  ...textAndNumbersBlind,
  ...decisionsBlind,
  ...repetitionBlind,
  ...functionsBlind,
  ...callbacksAndRecursionBlind,
  ...scopingBlind,
  ...closuresAndSharingBlind,
  ...listsBlind,
  ...recordsBlind,
  ...unpackingBlind,
  ...shapesBlind,
  ...thisBlind,
  ...collectionsAndDatesBlind,
  ...textPatternsAndJsonBlind,
  ...failuresBlind,
  ...modulesBlind,
  ...laterBlind,
  ...typedBasicsBlind,
  ...typedUnionsAndGenericsBlind,
];
