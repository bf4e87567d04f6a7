import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measurement, median, ms, quantile, type Row, timed } from '../measure.ts';
import { LEARNFLOW } from '../programs.ts';
import { wire } from '../wire.ts';
import { broken, program, STACK } from './texts.ts';

const STARTS = 10;
const LINES = 60;

/** Skills as they are first asked after a start; what only a broken program needs is loaded for it alone. */
const ASKED: readonly (readonly [what: string, skill: string, given: object])[] = [
  ['syntax_analysis, valid', 'syntax_analysis', { code: program(LINES, 1) }],
  ['syntax_analysis, broken', 'syntax_analysis', { code: broken(program(LINES, 1)) }],
  ['error_pattern_detection', 'error_pattern_detection', { code: program(LINES, 1) }],
  ['error_explanation without code', 'error_explanation', { error: STACK }],
  ['error_explanation with code', 'error_explanation', { error: STACK, code: program(LINES, 1) }],
];

/** From the start of the process to the first answer over stdio, and to the second of the same kind. */
export const debugCold: Measurement = async () => {
  const rows: Row[] = [];
  for (const [what, skill, given] of ASKED) {
    const first: number[] = [];
    const second: number[] = [];
    for (let n = 0; n < STARTS; n++) {
      const home = mkdtempSync(join(tmpdir(), 'learnflow-bench-'));
      {
        const started = performance.now();
        await using server = wire([LEARNFLOW, 'debug'], { LEARNFLOW_HOME: home, LEARNFLOW_WORKSPACE: home });
        await server.request('tools/call', { name: skill, arguments: given });
        first.push(performance.now() - started);
        const other = 'code' in given ? { ...given, code: `${given.code}// again\n` } : given;
        second.push(await timed(() => server.request('tools/call', { name: skill, arguments: other })));
      }
      rmSync(home, { recursive: true, force: true });
    }
    rows.push({
      what: `Cold first answer over stdio: ${what}`,
      compared: `from the start of the process, ${STARTS} starts, a program of ${LINES} lines; p95 ${ms(quantile(first, 0.95))}; the next one ${ms(median(second))}`,
      measured: ms(median(first)),
    });
  }
  return rows;
};
