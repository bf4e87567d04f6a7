import { consistencyOn } from '@learnflow/contracts/consistency';
import type { Learner } from '@learnflow/contracts/documents/learner';
import { rowMasteryValue } from '@learnflow/contracts/known';
import { dayNumber, localDay } from '@learnflow/contracts/local-day';
import { bandOf } from '@learnflow/contracts/mastery';
import { type BandCounts, noBands, type Standing } from './student-overview.ts';

const STRUGGLE_DAYS = 7;
const INACTIVE_DAYS = 7;
const LOW = 0.4;
const ATTEMPTS_TO_TELL = 5;
const WEAKEST = 3;

export type Risk = 'struggling' | 'inactive' | 'low';

export interface ClassOverview {
  readonly students: number;
  /** Students with evidence for any concept. */
  readonly started: number;
  /** Students by their mean mastery over the concepts they have evidence for. */
  readonly bands: BandCounts;
  /** Mean over students who started; null where nobody did. */
  readonly mastery: number | null;
  readonly weakest: readonly (Standing & { readonly students: number })[];
  /** Struggling before inactive before low. */
  readonly atRisk: readonly { readonly student: string; readonly reason: Risk }[];
}

interface Report {
  readonly student: string;
  readonly mastery: number | null;
  readonly reason: Risk | undefined;
}

type Totals = Map<string, { sum: number; students: number }>;

const WORST_FIRST: readonly Risk[] = ['struggling', 'inactive', 'low'];

/** A class in one pass over its learners' own small documents. */
export function classOverview(learners: Readonly<Record<string, Learner>>, now: string): ClassOverview {
  const today = todayIn(now);
  const byConcept: Totals = new Map();
  const reports = Object.entries(learners).map(([student, learner]) => reportOn(student, learner, today, byConcept));
  const masteries = reports.flatMap(({ mastery }) => mastery ?? []);
  const bands = noBands();
  for (const mastery of masteries) bands[bandOf(mastery)] += 1;
  return {
    students: reports.length,
    started: masteries.length,
    bands,
    mastery: masteries.length === 0 ? null : mean(masteries),
    weakest: [...byConcept]
      .map(([concept, { sum, students }]) => ({ concept, mastery: sum / students, students }))
      .toSorted((a, b) => a.mastery - b.mastery)
      .slice(0, WEAKEST),
    atRisk: WORST_FIRST.flatMap((risk) =>
      reports.flatMap(({ student, reason }) => (reason === risk ? [{ student, reason }] : [])),
    ),
  };
}

function reportOn(student: string, learner: Learner, today: (zone: string) => string, byConcept: Totals): Report {
  const day = today(learner.timeZone);
  const consistency = consistencyOn(learner.activeDays, day);
  const masteries: number[] = [];
  let attempts = 0;
  for (const [concept, row] of Object.entries(learner.concepts)) {
    const mastery = rowMasteryValue(row, consistency);
    if (mastery === null) continue;
    masteries.push(mastery);
    attempts += row.attempts;
    add(byConcept, concept, mastery);
  }
  const mastery = masteries.length === 0 ? null : mean(masteries);
  return { student, mastery, reason: riskOf(learner, day, mastery, attempts) };
}

/** Somebody who never started is counted as such, and is not at risk on no evidence. */
function riskOf({ signal, activeDays }: Learner, today: string, mastery: number | null, attempts: number) {
  const age = (day: string) => dayNumber(today) - dayNumber(day);
  if (signal && signal.severity !== 'low' && age(signal.at.slice(0, 10)) <= STRUGGLE_DAYS) return 'struggling';
  const [lastDay] = activeDays;
  if (lastDay !== undefined && age(lastDay) > INACTIVE_DAYS) return 'inactive';
  return mastery !== null && mastery < LOW && attempts >= ATTEMPTS_TO_TELL ? 'low' : undefined;
}

function add(totals: Totals, concept: string, mastery: number): void {
  const total = totals.get(concept);
  if (!total) totals.set(concept, { sum: mastery, students: 1 });
  else {
    total.sum += mastery;
    total.students += 1;
  }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** One look at the calendar for each time zone of the class. */
function todayIn(now: string): (zone: string) => string {
  const days = new Map<string, string>();
  return (zone) => {
    const day = days.get(zone) ?? localDay(now, zone);
    days.set(zone, day);
    return day;
  };
}
