import { type Abilities, chanceOf } from '@learnflow/contracts/ability';
import { type ConceptId, isConceptId } from '@learnflow/contracts/concepts';
import type { Desk } from '@learnflow/contracts/documents/desk';
import { type Learner, NO_ROW } from '@learnflow/contracts/documents/learner';
import { prerequisitesOf, TEACHING_ORDER } from '@learnflow/contracts/graph';
import { knownConcepts } from '@learnflow/contracts/known';
import { AFTER_STRUGGLE, targetSuccess } from '@learnflow/contracts/target-success';
import { type Catalogue, type Entry, hash, problemId } from '@learnflow/shared/problems';
import { difficultyOf, staticDifficulty } from './difficulty.ts';
import type { ItemRating } from './item-rating.ts';

/** What the caller asked for. */
export interface Wish {
  readonly level?: Entry['level'] | undefined;
  readonly counts?: Entry['counts'] | undefined;
}

/** What progress advises; `review` brings back items that were seen lately. */
export interface Advice {
  readonly step: string;
  readonly concepts: readonly string[];
}

/** What is asked of the student next, where the caller did not say. */
export function conceptToPractise(learner: Learner, advice: Advice | undefined, now: string): ConceptId {
  const advised = advice?.concepts.find(isConceptId);
  if (advised) return advised;
  const known = knownConcepts(learner, now);
  const open = TEACHING_ORDER.filter((concept) => !known.has(concept));
  return (
    open.find((concept) => prerequisitesOf(concept).every((below) => known.has(below))) ??
    open[0] ??
    'references-mutability'
  );
}

/** As many are compared by their ratings; the rest are further from the target by what they look like. */
const SHORTLIST = 200;
const AGAIN_AFTER_MS = 24 * 60 * 60 * 1000;

export interface Situation {
  readonly concept: ConceptId;
  readonly learner: Learner;
  readonly desk: Desk;
  readonly wish: Wish;
  readonly advice: Advice | undefined;
  readonly now: string;
  /** The call's, from which whatever is left to chance follows. */
  readonly id: string;
}

/** The items that may be given, nearest to the target first. */
export function shortlistOf({ byConcept }: Catalogue, situation: Situation): readonly Entry[] {
  const { concept, learner, desk, wish, advice, now } = situation;
  const recent = new Set(
    advice?.step === 'review'
      ? []
      : desk.given
          .filter(({ at }) => Date.parse(now) - Date.parse(at) < AGAIN_AFTER_MS)
          .map(({ problem }) => itemOf(problem)),
  );
  const missing = unmet(learner, now);
  const open = (byConcept.get(concept) ?? []).filter(
    ({ level, counts, prerequisites }) =>
      (wish.level ?? level) === level &&
      (wish.counts ?? counts) === counts &&
      !prerequisites.some((one) => missing.has(one)),
  );
  const fresh = open.filter(({ id }) => !recent.has(id));
  // Another instance of a varied item is another problem.
  const usable = fresh.length > 0 ? fresh : open.filter(({ seeds }) => seeds > 1);
  const abilities = abilitiesAt(learner, concept);
  const target = targetFor(learner);
  return usable
    .map((entry) => ({ entry, off: offTarget(abilities, entry, staticDifficulty(entry), target) }))
    .toSorted((a, b) => a.off - b.off)
    .slice(0, SHORTLIST)
    .map(({ entry }) => entry);
}

/** The main concept of a problem; undefined where the bank has no such item. */
export function conceptOf({ byId }: Catalogue, problem: string): ConceptId | undefined {
  const [main] = byId.get(itemOf(problem))?.concepts ?? [];
  return main !== undefined && isConceptId(main) ? main : undefined;
}

/** Whether there is such a problem at all, given today or not. */
export const isStocked = (
  { byConcept }: Catalogue,
  concept: string,
  { level, kind }: { readonly level?: Entry['level'] | undefined; readonly kind?: Entry['counts'] | undefined },
): boolean =>
  (byConcept.get(concept) ?? []).some(
    (entry) => (level ?? entry.level) === entry.level && (kind ?? entry.counts) === entry.counts,
  );

export interface Chosen {
  readonly entry: Entry;
  /** The problem's id, with its seed where the item varies. */
  readonly problem: string;
  /** Predicted success without a hint, 0..1. */
  readonly chance: number;
}

/** As good as the closest: which of them comes is left to chance, so that two students do not get the same series. */
const AS_GOOD = 0.05;
/** A kind of evidence that is missing for the concept is worth as much as this distance from the target. */
const MISSING_EVIDENCE = 0.15;

/** The item whose predicted success is closest to the target. */
export function chosenFrom(
  shortlist: readonly Entry[],
  ratings: Readonly<Record<string, ItemRating>>,
  situation: Situation,
): Chosen | undefined {
  const { concept, learner, desk, id } = situation;
  const abilities = abilitiesAt(learner, concept);
  const target = targetFor(learner);
  const row = learner.concepts[concept] ?? NO_ROW;
  const wanted =
    row.quiz === null && row.completion !== null
      ? 'quiz'
      : row.quiz !== null && row.completion === null
        ? 'exercise'
        : undefined;
  const scored = shortlist.map((entry) => {
    const difficulty = difficultyIn(entry, ratings);
    const chance = chanceOf(abilities, { difficulty, choices: entry.choices });
    const bonus = entry.counts === wanted ? MISSING_EVIDENCE : 0;
    return { entry, chance, off: farFrom(target, chance) - bonus };
  });
  const best = Math.min(...scored.map(({ off }) => off));
  const [first] = scored
    .filter(({ off }) => off <= best + AS_GOOD)
    .toSorted((a, b) => hash(`${id}/${a.entry.id}`) - hash(`${id}/${b.entry.id}`));
  return first && { entry: first.entry, problem: instanceFor(first.entry, desk, id), chance: first.chance };
}

function difficultyIn(entry: Entry, ratings: Readonly<Record<string, ItemRating>>): number {
  const rating = ratings[entry.id];
  return rating ? difficultyOf(entry, rating) : staticDifficulty(entry);
}

/** One that the student has not had, as long as there is one. */
function instanceFor({ id, seeds }: Entry, { given }: Desk, call: string): string {
  if (seeds === 1) return id;
  const had = new Set(given.map(({ problem }) => problem));
  const start = hash(call) % seeds;
  for (let step = 0; step < seeds; step += 1) {
    const problem = problemId(id, (start + step) % seeds);
    if (!had.has(problem)) return problem;
  }
  return problemId(id, start);
}

export const abilitiesAt = (learner: Learner, concept: string): Abilities => ({
  global: learner.ability,
  concept: (learner.concepts[concept] ?? NO_ROW).ability,
});

const targetFor = (learner: Learner): number => (learner.signal ? AFTER_STRUGGLE : targetSuccess(learner));

const offTarget = (abilities: Abilities, { choices }: Entry, difficulty: number, target: number): number =>
  farFrom(target, chanceOf(abilities, { difficulty, choices }));

/** The success that is accepted lies 0.05 below the target and 0.10 above it: too easy is half as bad as too hard. */
const TOO_EASY = 0.5;

const farFrom = (target: number, chance: number): number =>
  chance < target ? target - chance : TOO_EASY * (chance - target);

const ATTEMPTS_TO_TELL = 2;

/** Concepts that the student was seen not to know; of the others nothing is assumed. */
function unmet(learner: Learner, now: string): ReadonlySet<string> {
  const known = knownConcepts(learner, now);
  const tried = Object.entries(learner.concepts).filter(([, { attempts }]) => attempts >= ATTEMPTS_TO_TELL);
  return new Set(tried.map(([concept]) => concept).filter((concept) => !known.has(concept)));
}

/** The item that a problem is an instance of. */
export const itemOf = (problem: string): string => problem.split('~', 1)[0] ?? problem;
