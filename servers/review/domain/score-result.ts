import { DIMENSIONS, type Dimension, type QualityFact, type QualityReport } from '@learnflow/shared/code';
import { z } from 'zod';
import { BANDS, type Scored, type Trouble } from './score.ts';

const Line = z.int().min(1);
const Points = z.number().min(0).max(100);
const DimensionName = z.enum(DIMENSIONS);

/** What the whole answer holds. */
export const ScoreResult = z.object({
  /** 0..100; null where the code cannot be read. */
  score: z.int().min(0).max(100).nullable(),
  /** By the worst dimension. */
  band: z.enum(BANDS).nullable(),
  worst: DimensionName.nullable(),
  /** Points that each dimension costs. */
  lost: z.record(DimensionName, Points).nullable(),
  /** Each trouble once, the costliest first. */
  findings: z.array(
    z.object({
      rule: z.string(),
      dimension: DimensionName,
      /** The costliest place first. */
      lines: z.array(Line).min(1),
      /** The function that the costliest lies in. */
      within: z.string().nullable(),
      /** Its share of what is missing from a hundred: mending all of it wins back most of that, mending all findings all. */
      points: Points,
      what: z.string(),
      mend: z.string(),
      measured: z.number().nullable(),
      certainty: z.enum(['certain', 'type_certain', 'heuristic']),
      concept: z.string().nullable(),
    }),
  ),
  /** What the problem asks of a solution beside its tests, and this one does not do. */
  unmet: z.array(z.object({ line: Line, what: z.string() })),
  good: z.string().nullable(),
  /** Matters of idiom and style that wait until the student has reached their concept. */
  silenced: z.int(),
  /** Each function's measures, first those of the code outside all functions. */
  functions: z.array(
    z.object({
      name: z.string().nullable(),
      line: Line,
      statements: z.int(),
      parameters: z.int(),
      cyclomatic: z.int(),
      cognitive: z.int(),
      nesting: z.int(),
      callbacks: z.int(),
      logic: z.int(),
    }),
  ),
  statements: z.int(),
  /** What keeps the code from being read. */
  fault: z.object({ line: Line, what: z.string() }).nullable(),
});

/** All that is known of a program's quality, in numbers that a person would say. */
export function scoreResult(report: QualityReport, heard: readonly QualityFact[], scored: Scored) {
  const { readable, fault, functions, statements } = report;
  return {
    score: readable ? Math.round(scored.score) : null,
    band: readable ? scored.band : null,
    worst: scored.worst,
    lost: readable ? rounded(scored.lost) : null,
    findings: scored.troubles.map(findingOf),
    good: readable ? praise(report, scored) : null,
    silenced: report.facts.length - heard.length,
    functions: functions.map(({ top: _, ...numbers }) => numbers),
    statements,
    fault,
  };
}

const findingOf = ({ worst, lines, points }: Trouble) => ({
  rule: worst.rule,
  dimension: worst.dimension,
  lines: [worst.line, ...lines.toSpliced(lines.indexOf(worst.line), 1)],
  within: worst.within,
  points: tenths(points),
  what: worst.what,
  mend: worst.mend,
  measured: worst.measured,
  certainty: worst.certainty,
  concept: worst.concept,
});

/** The most telling of a dimension that costs nothing, else the most telling of all: it is true in any case. */
function praise({ good }: QualityReport, { lost }: Scored): string | null {
  const spotless = good.find(({ dimension }) => lost[dimension] === 0) ?? good[0];
  return spotless?.say ?? null;
}

const rounded = (lost: Scored['lost']): Record<Dimension, number> => ({
  error_prone: tenths(lost.error_prone),
  complexity: tenths(lost.complexity),
  readability: tenths(lost.readability),
  duplication: tenths(lost.duplication),
  idiom: tenths(lost.idiom),
  style: tenths(lost.style),
});

const tenths = (points: number): number => Math.round(points * 10) / 10;
