import { debug } from '@learnflow/debug';
import { measuredHouse } from '../house.ts';
import { type Measurement, median, ms, quantile, type Row, timed } from '../measure.ts';
import { pureSkills } from './skills.ts';
import { program } from './texts.ts';

const LINES = [60, 300];
const CALLS = 200;
const WARM_UP = 40;

/** What validating, fetching, remembering and answering add to what syntax_analysis does with a program. */
export const debugRoad: Measurement = async () => {
  await using state = measuredHouse('FULL', [debug]);
  const { syntax_analysis: pure } = await pureSkills('code');
  const rows: Row[] = [];
  for (const lines of LINES) {
    const whole: number[] = [];
    const alone: number[] = [];
    for (let n = -WARM_UP; n < CALLS; n++) {
      // A program that was sent before is not looked at again.
      const code = `${program(lines, Math.abs(n))}// ${lines} ${n}\n`;
      const one = await timed(() => state.call('syntax_analysis', { code }));
      const other = await timed(async () => pure?.(code));
      if (n < 0) continue;
      whole.push(one);
      alone.push(other);
    }
    rows.push({
      what: `The road's share, syntax_analysis ${lines} lines`,
      compared: `the whole call median ${ms(median(whole))}, p95 ${ms(quantile(whole, 0.95))}; analysis and run alone ${ms(median(alone))}, ${ms(quantile(alone, 0.95))}; ${CALLS} calls each in turn`,
      measured: `${ms(median(whole) - median(alone))} more at the median`,
    });
  }
  return rows;
};
