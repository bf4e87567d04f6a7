import { type ConceptId, isConceptId } from '@learnflow/contracts/concepts';
import type { Fault, Finding, NextEdit } from '@learnflow/shared/code';
import { fileOf, type Problem } from '@learnflow/shared/problems';
import type { Trouble } from './trouble.ts';

/** All that a hint is made of. */
export interface Situation {
  readonly problem: Problem;
  readonly trouble: Trouble;
  /** What the parser says, where the code cannot be read. */
  readonly fault: Fault | undefined;
  /** The first step to the nearest right program; undefined where there is none to compare with. */
  readonly edit: NextEdit | undefined;
  /** A known mistake that stands where the step is to be made. */
  readonly finding: Finding | undefined;
  /** What it is about. */
  readonly concept: ConceptId;
}

interface Sources {
  readonly problem: Problem;
  readonly trouble: Trouble;
  readonly fault: Fault | undefined;
  readonly edit: NextEdit | undefined;
  readonly findings: readonly Finding[];
}

export function situationOf({ problem, trouble, fault, edit, findings }: Sources): Situation {
  const finding = bearing(findings, edit, trouble);
  return { problem, trouble, fault, edit, finding, concept: conceptOf(problem, edit, finding) };
}

/** A learner makes the step on the line of the mistake, or on the next. */
const NEAR = 1;

/** An error that is sure, at the place of the step or of the failure; where no step is known, the first there is. */
function bearing(findings: readonly Finding[], edit: NextEdit | undefined, { line }: Trouble): Finding | undefined {
  const lines = [edit?.line, line].flatMap((at) => at ?? []);
  return findings
    .filter(({ kind, certainty }) => kind === 'error' && certainty !== 'heuristic')
    .filter((one) => lines.length === 0 || lines.some((at) => Math.abs(one.line - at) <= NEAR))
    .toSorted((a, b) => b.weight - a.weight)
    .at(0);
}

/** What the exercise practises, where the step is about it; else what the step is about. */
function conceptOf({ concepts }: Problem, edit: NextEdit | undefined, finding: Finding | undefined): ConceptId {
  const practised = concepts.filter(isConceptId);
  if (finding) return finding.concept;
  const around = edit?.concepts ?? [];
  return practised.find((one) => around.includes(one)) ?? around[0] ?? practised[0] ?? 'functions-call-define';
}

/** Where to look: the line of the step, or what the run and the parser say. */
export const lineOf = ({ edit, trouble, fault, finding }: Situation): number | undefined =>
  fault?.line ?? trouble.line ?? edit?.line ?? finding?.line;

/** The line as a caller may have it: the first two levels tell no more than the run and the parser do. */
export const lineTold = (level: number, situation: Situation): number | undefined =>
  level > 1
    ? lineOf(situation)
    : level === 1
      ? (situation.fault?.line ?? situation.trouble.line ?? undefined)
      : undefined;

const EXPORTED = /^export (?:default )?(?:async )?(?:function\*?|class|const|let) +(\w+)/gm;

/** What the tests ask for, by name. */
export const askedNames = (problem: Problem): readonly string[] =>
  [...fileOf(problem, 'solution').text.matchAll(EXPORTED)].flatMap(([, name]) => name ?? []);
