import type { Certainty, Finding, Kind } from '@learnflow/shared/code';

const KINDS: readonly Kind[] = ['error', 'suspicious', 'style'];
const CERTAINTIES: readonly Certainty[] = ['certain', 'type_certain', 'heuristic'];

/** Worst first: errors before signs, what is certain before what is likely, then by weight, then by line. */
export const ranked = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted(
    (a, b) =>
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
      b.weight - a.weight ||
      a.line - b.line,
  );
