import { CONCEPT_IDS } from '@learnflow/contracts/concepts';
import { Learner, NO_ROW } from '@learnflow/contracts/documents/learner';
import { conceptsOf } from '@learnflow/shared/code';
import { cycles, Graph, layers, needed, parts, redundantEdges } from '@learnflow/shared/graph';
import { conceptExtraction } from '../servers/concepts/skills/concept-extraction.ts';
import { conceptMapping } from '../servers/concepts/skills/concept-mapping.ts';
import { programsOf } from './debug/texts.ts';
import { type Measurement, median, ms, quantile, type Row, timed } from './measure.ts';

const GOAL_MS = 5;
const ROUNDS = 30;
const WARM_UP = 10;
const LINES = 300;
const CONCEPTS = 10_000;
/** How far back a concept of the synthetic graph looks for what it rests on. */
const REACHES = [50, 500, 5_000];

const NOW = '2026-03-14T10:00:00.000Z';
const common = { student: 'ada', now: NOW, id: 'c1' };
const refuse = (code: string): never => {
  throw new Error(code);
};

/** Path and extraction as the skills do them, warm and without the road; then what walks a graph of ten thousand. */
export const conceptGraph: Measurement = async () => {
  const tag = await conceptsOf.load();
  const learner = halfway();
  const rows: Row[] = [];
  const path = (input: { concept?: (typeof CONCEPT_IDS)[number] }, source?: string) => async () => {
    const report = source === undefined ? undefined : await tag({ text: source, path: 'program.js' });
    const given = source === undefined ? undefined : { text: source, digest: 'd1', origin: 'program.js' };
    const call = { ...common, input, learner, problem: undefined, source: given, report, refuse };
    return conceptMapping.brief(conceptMapping.output.parse(conceptMapping.run(call).result));
  };
  const extraction = (text: string) => async () => {
    const report = await tag({ text, path: 'program.js' });
    const source = { text, digest: 'd1', origin: 'program.js' };
    const read = { problem: undefined, source, report, syntax: undefined, glimpses: undefined };
    const { result } = conceptExtraction.run({ ...common, ...read, input: { expect: ['recursion'] }, refuse });
    return conceptExtraction.brief(conceptExtraction.output.parse(result));
  };
  const programs = programsOf(LINES);
  rows.push(
    row(
      'concept_mapping of a concept',
      'every concept, a student halfway',
      await runs(CONCEPT_IDS.map((concept) => path({ concept }))),
    ),
  );
  rows.push(
    row(
      `concept_mapping of code, ${LINES} lines`,
      'tagged and mapped',
      await runs(programs.map((text) => path({}, text))),
    ),
  );
  rows.push(row(`concept_extraction, ${LINES} lines`, 'parsed, tagged and told', await runs(programs.map(extraction))));
  for (const reach of REACHES) rows.push(...(await graphRows(reach)));
  return rows;
};

async function graphRows(reach: number): Promise<readonly Row[]> {
  const graph = synthetic(reach);
  const last = graph.ids.at(-1) ?? '';
  const operations: Readonly<Record<string, () => unknown>> = {
    'what is needed for the last one': () => needed(graph, [last], () => false),
    layers: () => layers(graph),
    'the search for circles': () => cycles(graph),
    'needless edges': () => redundantEdges(graph),
    parts: () => parts(graph),
  };
  const rows: Row[] = [];
  for (const [name, operation] of Object.entries(operations))
    rows.push(
      row(
        `${name}, ${CONCEPTS.toLocaleString('en')} concepts`,
        `each on 1 to 3 of the ${reach} before it`,
        await runs([async () => operation()]),
      ),
    );
  return rows;
}

async function runs(works: readonly (() => Promise<unknown>)[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++)
    for (const work of works) {
      const time = await timed(work);
      if (round >= 0) times.push(time);
    }
  return times;
}

function row(what: string, compared: string, times: readonly number[]): Row {
  const p95 = quantile(times, 0.95);
  return {
    what: `${what}, p95`,
    compared: `${compared}; ${times.length} runs, median ${ms(median(times))}`,
    goal: `< ${GOAL_MS} ms`,
    measured: ms(p95),
    held: p95 < GOAL_MS,
  };
}

/** Knows the first half of what is taught, and has failed at every fifth of it. */
function halfway(): Learner {
  const row = { ...NO_ROW, attempts: 4, lastAt: NOW };
  const half = CONCEPT_IDS.slice(0, CONCEPT_IDS.length / 2);
  const score = (place: number) => (place % 5 === 4 ? 0.2 : 0.9);
  return {
    ...Learner.empty,
    concepts: Object.fromEntries(
      half.map((id, place) => [id, { ...row, completion: score(place), quiz: score(place) }]),
    ),
  };
}

/** The same on every run: a linear congruential generator decides what rests on what. */
function synthetic(reach: number): Graph {
  let state = 1;
  const roll = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  return new Graph(
    Array.from({ length: CONCEPTS }, (_, place): [string, string[]] => {
      const count = place === 0 ? 0 : 1 + roll(3);
      const below = Array.from({ length: count }, () => `c${Math.max(0, place - 1 - roll(reach))}`);
      return [`c${place}`, [...new Set(below)]];
    }),
  );
}
