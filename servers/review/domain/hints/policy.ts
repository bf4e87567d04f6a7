import { Class } from '@learnflow/contracts/documents/class';

/** How far the hints of a student may go: their teacher's choice. */
export type HintPolicy = Pick<Class, 'maxHintLevel' | 'openNextStep'>;

/** Of who is in several classes the strictest holds; who is in none has what a class begins with. */
export function policyOf(classes: readonly HintPolicy[]): HintPolicy {
  const [first = Class.empty, ...others] = classes;
  return others.reduce<HintPolicy>(stricter, { maxHintLevel: first.maxHintLevel, openNextStep: first.openNextStep });
}

const stricter = (a: HintPolicy, b: HintPolicy): HintPolicy => ({
  maxHintLevel: Math.min(a.maxHintLevel, b.maxHintLevel),
  openNextStep: a.openNextStep && b.openNextStep,
});
