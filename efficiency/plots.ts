import { type Row, type Spent, saving, whole } from './row.ts';
import type { Tally } from './tally.ts';
import type { Told } from './told.ts';

/** Own small plots: bars, points and lines in SVG, drawn in one fixed box. */
const WIDTH = 900;
const LEFT = 190;
const RIGHT = 20;
const TOP = 22;
const GOAL = 90;

const svg = (height: number, inside: readonly string[]): string =>
  `<svg viewBox="0 0 ${WIDTH} ${height}" role="img">${inside.join('')}</svg>`;

const line = (x1: number, y1: number, x2: number, y2: number, look: string): string =>
  `<line x1="${fixed(x1)}" y1="${fixed(y1)}" x2="${fixed(x2)}" y2="${fixed(y2)}" class="${look}"/>`;

const label = (x: number, y: number, said: string, anchor = 'start', look = ''): string =>
  `<text x="${fixed(x)}" y="${fixed(y)}" text-anchor="${anchor}" class="${look}">${said}</text>`;

const fixed = (value: number): string => String(Math.round(value * 10) / 10);

const ROW = 26;

/** Two bars a skill, against worked and against floor. What is below nothing stays at nothing. */
export function savingsBySkill({ skills }: Told): string {
  const height = TOP + skills.length * ROW + 24;
  const x = (percent: number) => LEFT + (Math.max(0, percent) / 100) * (WIDTH - LEFT - RIGHT);
  const bar = (y: number, percent: number, look: string) =>
    `<rect x="${LEFT}" y="${fixed(y)}" width="${fixed(x(percent) - LEFT)}" height="8" class="${look}"/>`;
  const bars = skills.flatMap(({ skill, savedOfWorked, savedOfFloor }, i) => {
    const y = TOP + i * ROW;
    return [
      label(LEFT - 8, y + 14, skill, 'end'),
      bar(y + 2, savedOfWorked, 'worked'),
      bar(y + 11, savedOfFloor, 'floor'),
    ];
  });
  const ticks = [0, 25, 50, 75, 100].flatMap((percent) => [
    line(x(percent), TOP - 4, x(percent), height - 22, 'grid'),
    label(x(percent), height - 8, `${percent} %`, 'middle'),
  ]);
  const key = [label(LEFT, 12, 'of worked', 'start', 'worked'), label(LEFT + 70, 12, 'of floor', 'start', 'floor')];
  const goal = line(x(GOAL), TOP - 4, x(GOAL), height - 22, 'goal');
  return svg(height, [...ticks, ...bars, goal, label(x(GOAL), 12, 'goal', 'middle', 'bad'), ...key]);
}

const PLOT = 320;
const DECADES = [50, 100, 1_000, 10_000, 20_000];
const LOWEST = -20;

/** A point a task: how much has to be read without the skill (logarithmic), how much of worked is saved. */
export function savingsByExtent({ rows }: Told): string {
  const [least = 1, most = 1] = [DECADES[0], DECADES.at(-1)];
  const left = 60;
  const x = (read: number) =>
    left + (Math.log(Math.max(least, read) / least) / Math.log(most / least)) * (WIDTH - left - RIGHT);
  const y = (percent: number) => TOP + ((100 - percent) / (100 - LOWEST)) * (PLOT - TOP - 36);
  const points = rows.map((row) => {
    const saved = saving(whole(row.withSkill), whole(row.worked));
    return `<circle cx="${fixed(x(row.floor.read))}" cy="${fixed(y(Math.max(LOWEST, saved)))}" r="4" fill-opacity=".7" class="${row.right ? 'worked' : 'bad'}"><title>${tip(row, saved)}</title></circle>`;
  });
  const across = [0, 25, 50, 75, 100].flatMap((percent) => [
    line(left, y(percent), WIDTH - RIGHT, y(percent), 'grid'),
    label(left - 6, y(percent) + 4, `${percent} %`, 'end'),
  ]);
  const down = DECADES.map((read) => label(x(read), PLOT - 16, read.toLocaleString('en'), 'middle'));
  return svg(PLOT, [
    ...across,
    line(left, y(GOAL), WIDTH - RIGHT, y(GOAL), 'goal'),
    ...points,
    ...down,
    label(WIDTH - RIGHT, PLOT - 2, 'tokens to be read without the skill', 'end'),
    label(left, 12, 'saved of worked; red: the answer was wrong'),
  ]);
}

const tip = ({ skill, size }: Row, saved: number): string => `${skill}, ${size}: ${saved.toFixed(0)} %`;

/** What is paid after each call: with skills from the definitions on, without them from nothing on. */
export function sessionCurves({ calls }: Tally, definitions: number): string {
  const left = 60;
  const grown = (side: (call: Tally['calls'][number]) => Spent, start: number): number[] => {
    const sums = [start];
    for (const call of calls) sums.push((sums.at(-1) ?? 0) + whole(side(call)));
    return sums;
  };
  const curves = [
    { look: 'worked', said: 'worked', sums: grown(({ worked }) => worked, 0) },
    { look: 'floor', said: 'floor', sums: grown(({ floor }) => floor, 0) },
    { look: 'skill', said: 'with skills, definitions first', sums: grown(({ withSkill }) => withSkill, definitions) },
  ];
  const most = Math.max(...curves.flatMap(({ sums }) => sums));
  const x = (n: number) => left + (n / calls.length) * (WIDTH - left - RIGHT);
  const y = (sum: number) => TOP + (1 - sum / most) * (PLOT - TOP - 36);
  const ticks = [0, 0.5, 1].flatMap((share) => [
    line(left, y(share * most), WIDTH - RIGHT, y(share * most), 'grid'),
    label(left - 6, y(share * most) + 4, Math.round(share * most).toLocaleString('en'), 'end'),
  ]);
  const drawn = curves.flatMap(({ look, said, sums }, i) => [
    `<polyline class="${look}" points="${sums.map((sum, n) => `${fixed(x(n))},${fixed(y(sum))}`).join(' ')}"/>`,
    label(left + 8 + i * 90, 12, said, 'start', look),
  ]);
  return svg(PLOT, [...ticks, ...drawn, label(WIDTH - RIGHT, PLOT - 14, `${calls.length} calls`, 'end')]);
}
