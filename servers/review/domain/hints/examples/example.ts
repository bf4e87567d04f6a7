import type { ConceptId } from '@learnflow/contracts/concepts';

/** Code that shows a concept at work in something else than any exercise. Executed by a test. */
export interface WorkedExample {
  readonly concept: ConceptId;
  readonly code: string;
  /** What it prints, line by line. */
  readonly prints: readonly string[];
}

/** A block of lines that all begin where the first one does. */
export function example(concept: ConceptId, text: string, ...prints: readonly string[]): WorkedExample {
  const lines = text.replace(/^\n|\s+$/g, '').split('\n');
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return { concept, code: lines.map((line) => line.slice(indent)).join('\n'), prints };
}
