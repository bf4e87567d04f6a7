import { type Measurement, median, ms, quantile, type Row, timed } from '../measure.ts';
import { type Pure, pureSkills, rawParse, rawTypeScript } from './skills.ts';
import { broken, programsOf, SIZES } from './texts.ts';

const GOAL_P95 = 1.5;
/** Sizes that a learner's programs have. */
const GOAL_SIZES: ReadonlySet<number> = new Set([60, 300]);
/** Time a line of the longest programs against that of the next longest: fixed costs may weigh on the shorter ones. */
const GOAL_LINEAR = 1.5;
const ROUNDS = 12;
const WARM_UP = 3;

interface Times {
  readonly parse: string;
  readonly ours: readonly number[];
  readonly raw: readonly number[];
}

/** What the three skills do with programs of four lengths, warm and without the road, beside the raw parse. */
export const debugSpeed: Measurement = async () => {
  const skills = await pureSkills('program.js');
  const rows: Row[] = [];
  for (const [name, skill] of Object.entries(skills)) {
    const perLine: number[] = [];
    for (const lines of SIZES) {
      const texts = programsOf(lines);
      const times = await compared(texts, skill, rawParse);
      rows.push(rowOf(name, lines, times, name === 'syntax_analysis' && GOAL_SIZES.has(lines)));
      perLine.push(median(times.ours) / lineCount(texts));
    }
    rows.push(linear(name, perLine));
  }
  const syntax = skills.syntax_analysis ?? never();
  for (const lines of SIZES) {
    const times = await compared(programsOf(lines).map(broken), syntax, rawTypeScript);
    rows.push(rowOf('syntax_analysis of a program that lacks a },', lines, times, false));
  }
  const { syntax_analysis: typed = never() } = await pureSkills('program.ts');
  for (const lines of SIZES)
    rows.push(rowOf('syntax_analysis of TypeScript', lines, await compared(programsOf(lines), typed, rawParse), false));
  return rows;
};

async function compared(texts: readonly string[], skill: Pure, parse: (text: string) => Promise<void>): Promise<Times> {
  const ours: number[] = [];
  const raw: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const text of texts) {
      const one = await timed(() => skill(text));
      const other = await timed(() => parse(text));
      if (round < 0) continue;
      ours.push(one);
      raw.push(other);
    }
  }
  return { parse: parse === rawParse ? 'raw parse' : 'createSourceFile alone', ours, raw };
}

function rowOf(name: string, lines: number, { parse, ours, raw }: Times, isHeld: boolean): Row {
  const p95 = quantile(ours, 0.95) / quantile(raw, 0.95);
  const spoken = `median ${ms(median(ours))}, p95 ${ms(quantile(ours, 0.95))}; ${parse} ${ms(median(raw))}, ${ms(quantile(raw, 0.95))}; ${ours.length} runs`;
  return {
    what: `${name} ${lines.toLocaleString('en')} lines, p95`,
    compared: spoken,
    measured: `${p95.toFixed(2)} × (median ${(median(ours) / median(raw)).toFixed(2)})`,
    ...(isHeld && { goal: `< ${GOAL_P95}`, held: p95 < GOAL_P95 }),
  };
}

function linear(name: string, perLine: readonly number[]): Row {
  const [longer = Number.NaN, longest = Number.NaN] = perLine.slice(-2);
  const ratio = longest / longer;
  return {
    what: `${name}, cost a line`,
    compared: `median a line at ${SIZES.slice(-2).join(' and ')} lines: ${(longer * 1_000).toFixed(1)} and ${(longest * 1_000).toFixed(1)} µs`,
    goal: `≤ ${GOAL_LINEAR}`,
    measured: ratio.toFixed(2),
    held: ratio <= GOAL_LINEAR,
  };
}

const lineCount = (texts: readonly string[]): number => median(texts.map((text) => text.split('\n').length - 1));

function never(): never {
  throw new Error('no such skill');
}
