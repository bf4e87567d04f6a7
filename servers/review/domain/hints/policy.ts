import { Class } from '@learnflow/contracts/documents/class';

/** How far the hints of a student may go: their teacher's choice. */
export type HintPolicy = Pick<Class, 'maxHintLevel' | 'openNextStep'>;

/** From a student no way leads to their class yet, so that every student has what a class begins with. */
export const policyOf = (): HintPolicy => {
  const { maxHintLevel, openNextStep } = Class.empty;
  return { maxHintLevel, openNextStep };
};
