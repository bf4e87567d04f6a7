import type { ConceptId } from '@learnflow/contracts/concepts';
import type { Cause } from '@learnflow/shared/code';

/** Code that shows a concept at work in something else than any exercise. Executed by a test. */
export interface WorkedExample {
  readonly concept: ConceptId;
  /** The slip that it shows; null where it shows the concept alone. */
  readonly cause: Cause | null;
  readonly code: string;
  /** What it prints, line by line. */
  readonly prints: readonly string[];
}

/** A block of lines that all begin where the first one does. */
export const example = (concept: ConceptId, text: string, ...prints: readonly string[]): WorkedExample =>
  worked({ concept, cause: null }, text, prints);

/** The same for what goes wrong with a concept. */
export const slip = (cause: Cause, concept: ConceptId, text: string, ...prints: readonly string[]): WorkedExample =>
  worked({ concept, cause }, text, prints);

function worked(
  about: Pick<WorkedExample, 'concept' | 'cause'>,
  text: string,
  prints: readonly string[],
): WorkedExample {
  const lines = text.replace(/^\n|\s+$/g, '').split('\n');
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return { ...about, code: lines.map((line) => line.slice(indent)).join('\n'), prints };
}
