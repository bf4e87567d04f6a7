import { type ConceptId, isConceptId } from '@learnflow/contracts/concepts';
import type { Cause, Fault, Finding, NextEdit, Region } from '@learnflow/shared/code';
import { fileOf, type Problem } from '@learnflow/shared/problems';
import type { Trouble } from './trouble.ts';

/** All that a hint is made of. */
export interface Situation {
  readonly problem: Problem;
  readonly trouble: Trouble;
  /** What the parser says, where the code cannot be read. */
  readonly fault: Fault | undefined;
  /** The step that the trouble is about; undefined where none is known to be. */
  readonly edit: NextEdit | undefined;
  /** The first step to a right program that is built in another way; undefined where an edit is known. */
  readonly detour: NextEdit | undefined;
  /** What kind of slip it is, as far as that can be told. */
  readonly cause: Cause | undefined;
  /** The function that is asked for, in the learner's code; undefined where it is not there. */
  readonly home: Region | undefined;
  /** The learner's file holds other things besides. */
  readonly isCrowded: boolean;
  /** A known mistake that stands where the step is to be made. */
  readonly finding: Finding | undefined;
  /** What it is about. */
  readonly concept: ConceptId;
}

interface Sources {
  readonly problem: Problem;
  readonly trouble: Trouble;
  readonly fault: Fault | undefined;
  readonly edit?: NextEdit;
  readonly detour?: NextEdit;
  /** What of the learner's code has to do with the problem. */
  readonly parts: readonly Region[];
  readonly isCrowded: boolean;
  readonly findings: readonly Finding[];
}

export function situationOf({ problem, trouble, fault, edit, detour, parts, isCrowded, findings }: Sources): Situation {
  const isPart = ({ line }: Finding) => parts.length === 0 || parts.some(({ from, to }) => from <= line && line <= to);
  const finding = bearing(findings.filter(isPart), edit, trouble);
  const asked = askedNames(problem).map((name) => `\`${name}\``);
  const home = parts.find(({ what }) => asked.includes(what));
  const cause = edit?.cause ?? causeSeen(trouble);
  const concept = finding?.concept ?? (edit || !cause ? conceptOf(problem, edit) : CONCEPT_SEEN[cause]);
  return {
    problem,
    trouble,
    fault,
    edit,
    detour,
    cause,
    home,
    isCrowded,
    finding,
    concept: concept ?? conceptOf(problem, edit),
  };
}

/** What a failure says by itself. */
function causeSeen({ kind, expected, received, error }: Trouble): Cause | undefined {
  if (kind === 'fails' && received === 'undefined' && expected !== 'undefined') return 'missing-return';
  if (kind === 'stopped' && /end/.test(error ?? '')) return 'missing-update';
  return kind === 'load' && /exports no/.test(error ?? '') ? 'export' : undefined;
}

const CONCEPT_SEEN: Readonly<Partial<Record<Cause, ConceptId>>> = {
  'missing-return': 'return-values',
  export: 'modules',
};

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
function conceptOf({ concepts }: Problem, edit: NextEdit | undefined): ConceptId {
  const practised = concepts.filter(isConceptId);
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
