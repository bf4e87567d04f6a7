import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BAD_TEXTS } from '../../test/bad-texts.ts';
import { type Measurement, ms, type Row, timed } from '../measure.ts';
import { LEARNFLOW } from '../programs.ts';
import { type Wire, wire } from '../wire.ts';
import { program, STACK } from './texts.ts';

const GOAL_MS = 2_000;
const GOAL_MB = 300;
const LETTERS = 64_000;
/** Characters of the longest files that are read: a megabyte, and of TypeScript what is parsed at all. */
const LONGEST = { '.js': 1_000_000, '.ts': 750_000 } as const;

const SKILLS = ['syntax_analysis', 'error_pattern_detection', 'error_explanation'];

/** Pieces that a text may consist of and nothing else. */
const PIECES = [
  ...['{', '(', '[', '`', '/', '"', "'", '<', '`${', '<a>', '\\', '}', '{}', '/*', '=> ', 'a => ', 'a ? b : '],
  ...['"\n', '}\n', 'if (a) {\n', 'let a = ;\n', 'let a = 1;\n', 'x=1\nx==2\n', 'f(1);', 'var a;function b(){c}'],
  ...['String x = 1;\n', 'a.b.', 'else if ', 'f(function () {\n', '😀', '    at f (a.js:1:1)\n', 'TypeError: '],
  ...['\n', '\nprint of \n', '* ', 'String >print ', '“<a>)return '],
];

const repeated = (piece: string, letters: number): string =>
  piece.repeat(Math.ceil(letters / piece.length)).slice(0, letters);

interface Sent {
  readonly name: string;
  readonly text: string;
  /** Files of a megabyte are read from the workspace. */
  readonly file?: string;
}

const TEXTS: readonly Sent[] = [
  ...BAD_TEXTS,
  ...PIECES.map((piece) => ({ name: `64 kB of ${JSON.stringify(piece)}`, text: repeated(piece, LETTERS) })),
  ...Object.entries(LONGEST).flatMap(([ending, letters]): Sent[] => [
    { name: `a long program${ending}`, text: program(20_000, 1).repeat(4).slice(0, letters), file: `long${ending}` },
    { name: `a long line${ending}`, text: repeated('var a=f(1,2)+b[3];', letters), file: `line${ending}` },
    { name: `a long file of {${ending}`, text: repeated('{', letters), file: `braces${ending}` },
    { name: `a long file of async${ending}`, text: repeated('async ', letters), file: `async${ending}` },
  ]),
];

interface Cost {
  readonly name: string;
  readonly time: number;
  /** MB of resident memory above what the warm server has. */
  readonly memory: number;
}

/** The worst of the bad texts, each in a server process of its own that has answered before. */
export const debugBadInput: Measurement = async () => {
  const rows: Row[] = [];
  for (const skill of SKILLS) {
    const costs: Cost[] = [];
    for (const sent of TEXTS) costs.push(await costOf(skill, sent));
    const [slowest] = costs.toSorted((a, b) => b.time - a.time);
    const [largest] = costs.toSorted((a, b) => b.memory - a.memory);
    if (!slowest || !largest) continue;
    const compared = `the worst of ${costs.length} texts`;
    rows.push(
      {
        what: `Bad input, ${skill}: time`,
        compared: `${compared}: ${slowest.name}`,
        goal: `< ${ms(GOAL_MS)}`,
        measured: ms(slowest.time),
        held: slowest.time < GOAL_MS,
      },
      {
        what: `Bad input, ${skill}: memory`,
        compared: `${compared}: ${largest.name}; resident, above the warm server`,
        goal: `< ${GOAL_MB} MB`,
        measured: `${largest.memory.toFixed(0)} MB`,
        held: largest.memory < GOAL_MB,
      },
    );
  }
  return rows;
};

async function costOf(skill: string, { name, text, file }: Sent): Promise<Cost> {
  const home = mkdtempSync(join(tmpdir(), 'learnflow-bench-'));
  if (file) writeFileSync(join(home, file), text);
  try {
    await using server = wire([LEARNFLOW, 'debug'], { LEARNFLOW_HOME: home, LEARNFLOW_WORKSPACE: home });
    await warmed(server, skill);
    const before = memoryOf(server, 'VmRSS');
    forgetPeak(server);
    const code = file ? { file } : { code: text };
    const given = skill === 'error_explanation' ? { error: STACK, ...code } : code;
    let time = await timed(() => server.request('tools/call', { name: skill, arguments: given }));
    if (skill === 'error_explanation' && !file)
      time = Math.max(
        time,
        await timed(() => server.request('tools/call', { name: skill, arguments: { error: text } })),
      );
    return { name, time, memory: memoryOf(server, 'VmHWM') - before };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Everything that the skill needs for any text is loaded. */
async function warmed(server: Wire, skill: string): Promise<void> {
  for (const code of [program(60, 1), 'let a = ;\n']) {
    const given = skill === 'error_explanation' ? { error: STACK, code } : { code };
    await server.request('tools/call', { name: skill, arguments: given });
  }
}

/** MB, as Linux counts them. */
function memoryOf({ pid }: Wire, field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1_000;
}

/** From now on the peak is counted anew. */
const forgetPeak = ({ pid }: Wire): void => writeFileSync(`/proc/${pid}/clear_refs`, '5');
