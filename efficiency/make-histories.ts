import { writeFile } from 'node:fs/promises';
import type { Activity } from './history.ts';

/**
 * Writes `histories/`: what a student did, as record_activity is told it. Learners get better with practice, forget a
 * little, and come on some days only. The same seed gives the same file; the files are committed.
 */
interface Learner {
  readonly name: string;
  readonly events: number;
  /** Of the last event. */
  readonly end: string;
  readonly concepts: readonly string[];
  readonly aDay: number;
  readonly seed: number;
  readonly ending: readonly Partial<Activity>[];
}

const CORE = [
  'variables',
  'numbers',
  'strings',
  'comparison-equality',
  'logical-operators',
  'conditionals-if',
  'functions-call-define',
  'parameters-defaults',
  'return-values',
  'scope',
  'while-loops',
  'for-loops',
  'arrays',
  'array-loops',
  'objects',
  'references-mutability',
  'null-undefined',
  'callbacks',
  'arrow-functions',
  'array-transformations',
];

const failed = (exercise: string, concept: string, score: number): Partial<Activity> => ({
  kind: 'exercise',
  concept,
  exercise,
  level: 'medium',
  score,
});

const LEARNERS: readonly Learner[] = [
  {
    name: 'first-days',
    events: 10,
    end: '2026-03-13T16:40:00.000Z',
    concepts: ['while-loops', 'for-loops'],
    aDay: 4,
    seed: 11,
    ending: [{ kind: 'statement', text: "I don't get it, the loop never stops", concept: 'for-loops' }],
  },
  {
    name: 'two-weeks',
    events: 100,
    end: '2026-03-13T16:40:00.000Z',
    concepts: ['comparison-equality', 'conditionals-if', 'while-loops', 'for-loops', 'arrays'],
    aDay: 10,
    seed: 23,
    ending: [0.25, 0.25, 0.5, 0.25, 0.5].map((score) => failed('bird-census', 'for-loops', score)),
  },
  {
    name: 'a-month',
    events: 100,
    end: '2026-03-13T16:40:00.000Z',
    concepts: CORE.slice(5, 14),
    aDay: 6,
    seed: 37,
    ending: [],
  },
  {
    name: 'half-a-year',
    events: 1000,
    end: '2026-03-13T16:40:00.000Z',
    concepts: CORE,
    aDay: 9,
    seed: 53,
    ending: [
      { kind: 'quiz', concept: 'callbacks', score: 1 },
      { kind: 'quiz', concept: 'callbacks', score: 0.25 },
    ],
  },
];

const DAY = 86_400_000;
const LEVELS = ['easy', 'medium', 'hard'] as const;
const NOUNS = ['lap-times', 'ticket-price', 'fish-crates', 'rain-days', 'bus-pass', 'egg-basket', 'shop-till'];

/** mulberry32, by Tommy Ettinger: small, and the same everywhere. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function historyOf({ events, end, concepts, aDay, seed, ending }: Learner): Activity[] {
  const random = chance(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const practised = new Map<string, number>();
  const free = events - ending.length;
  const told: Activity[] = [];
  for (let n = 0; n < free; n += 1) {
    // A window over the concepts moves on as the weeks pass; now and then an old one comes back.
    const place = Math.floor((n / free) * concepts.length);
    const concept = concepts[random() < 0.7 ? place : Math.floor(random() * (place + 1))] as string;
    const times = practised.get(concept) ?? 0;
    practised.set(concept, times + 1);
    const skill = Math.min(0.95, 0.45 + 0.06 * times) - 0.2 * random();
    const right = Math.min(4, Math.max(0, Math.round(4 * (skill + 0.5 * (random() - 0.4)))));
    const at = instantOf(n, events, aDay, end, random);
    const kind = random() < 0.3 ? 'quiz' : random() < 0.2 && times > 0 ? 'quality' : 'exercise';
    if (kind === 'quiz') told.push({ at, kind, concept, score: right / 4 });
    else {
      const noun = pick(NOUNS);
      const exercise = `${noun}-${concept.split('-')[0]}`;
      const level = LEVELS[NOUNS.indexOf(noun) % LEVELS.length];
      if (kind === 'quality') told.push({ at, kind, concept, exercise, score: Math.round(60 + 35 * skill) / 100 });
      else {
        const hints = right < 3 && random() < 0.4 ? 1 : 0;
        told.push({ at, kind, concept, exercise, ...(level && { level }), score: right / 4, ...(hints && { hints }) });
      }
    }
  }
  const last = ending.map((event, i) => ({ at: instantOf(free + i, events, aDay, end, random), ...event }) as Activity);
  return [...told, ...last];
}

/** The n-th of so many: sessions of `aDay` events at 16:00, days off in between, the last one at `end`. */
function instantOf(n: number, events: number, aDay: number, end: string, random: () => number): string {
  const back = events - 1 - n;
  const session = Math.floor(back / aDay);
  const daysOff = Math.floor(session * 0.45);
  const minutes = (back % aDay) * 3 + (back === 0 ? 0 : Math.floor(random() * 2));
  return new Date(Date.parse(end) - (session + daysOff) * DAY - minutes * 60_000).toISOString();
}

const CLASS =
  'ada ben cara dan eli fay gus hana ivo jana kai lea max nora otto pia quin rosa sam tara uli vera wim xia yara'.split(
    ' ',
  );
const EACH = 40;

/** A class over two months; a few stay away at the end, one says that they are lost. */
const classHistory = (): Activity[] =>
  CLASS.flatMap((student, n) =>
    historyOf({
      name: student,
      events: EACH,
      end: new Date(
        Date.parse('2026-03-13T16:40:00.000Z') - (n % 11 === 7 ? 16 : n % 3) * DAY - n * 60_000,
      ).toISOString(),
      concepts: CORE.slice(n % 5, (n % 5) + 5),
      aDay: 5,
      seed: 100 + n,
      ending: n % 12 === 5 ? [{ kind: 'statement', text: "I'm stuck" }] : [],
    }).map((event) => ({ ...event, student })),
  ).toSorted((a, b) => a.at.localeCompare(b.at));

async function write(name: string, history: readonly Activity[]): Promise<void> {
  const lines = history.map((event) => JSON.stringify(event));
  await writeFile(new URL(`histories/${name}.jsonl`, import.meta.url), `${lines.join('\n')}\n`);
}

for (const learner of LEARNERS) await write(learner.name, historyOf(learner));
await write('class-9b', classHistory());
