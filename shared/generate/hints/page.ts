import type { Verdict } from '../../code/javascript/trees/guard/corpus/measure.ts';
import { THRESHOLDS, type Thresholds } from '../../code/javascript/trees/guard/thresholds.ts';
import type { Problem } from '../../problems/instance.ts';
import type { GeneratedFile } from '../file.ts';
import { BY_HAND, type Figures, figuresOf, GENERATED, guardVerdicts, type Half, halfOf } from './guard-figures.ts';
import type { Ladder } from './ladder.ts';
import { type About, aboutOf } from './proof.ts';

const HALVES: readonly Half[] = ['chosen on', 'reported on'];
const LEVELS = ['reflect', 'orient', 'teach', 'worked example', 'next step', 'bottom out'];
const TRIED_NODES = [3, 4, 5, 6, 8];
const TRIED_TOKENS = [5, 6, 7, 8, 10];

/** How well the guard tells leaks from hints, and what the ladders of the bank's mistakes are made of. */
export function hintsPage(problems: readonly Problem[], ladders: readonly Ladder[]): GeneratedFile {
  const verdicts = guardVerdicts(problems, ladders);
  return {
    path: 'docs/hints.md',
    text: [
      '# Hints\n',
      ladderPart(problems, ladders),
      guardPart(verdicts),
      thresholdPart(problems, ladders),
      samples(ladders),
    ].join('\n'),
  };
}

function ladderPart(problems: readonly Problem[], ladders: readonly Ladder[]): string {
  const rows = LEVELS.map((name, level) => {
    const rungs = ladders.flatMap((ladder) => {
      const [problem, mistake] = madeOf(problems, ladder);
      const rung = ladder.rungs.find((one) => one.level === level);
      return rung && problem && mistake ? [{ rung, about: aboutOf(rung, problem, mistake) }] : [];
    });
    const words = rungs.map(({ rung }) => rung.told.split(/\s+/).length).toSorted((a, b) => a - b);
    const by = (about: About) => rungs.filter((one) => one.about === about).length;
    return `| ${level} | ${name} | ${rungs.length} | ${by('line')} | ${by('region')} | ${by('failure')} | ${by('concept')} | ${by('test')} | ${words[words.length >> 1]} |`;
  });
  return [
    `## Ladders\n\nFor each of ${ladders.length} seeded mistakes of ${new Set(ladders.map(({ problem }) => problem)).size} exercises the whole ladder is made on a real run, with every gate open. A hint is about the mistake if it names its line, lines around it, the line where the run stops or its concept; a question of level 0 may name neither and names the test that fails.\n`,
    '| level | name | hints | its line | lines around it | where the run stops | concept | test alone | words, median |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function madeOf(problems: readonly Problem[], { problem: id, mistake }: Ladder) {
  const problem = problems.find((one) => one.problem === id);
  return [problem, problem?.mistakes.find(({ name }) => name === mistake)] as const;
}

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

function guardPart(verdicts: readonly Verdict[]): string {
  const kinds = [...new Set(verdicts.filter(({ leaks }) => leaks).map(({ kind }) => kind))];
  const of = (half: Half, kind?: string): Figures =>
    figuresOf(verdicts.filter((one) => halfOf(one.exercise) === half && (kind === undefined || one.kind === kind)));
  const cells = (kind: string, leaks: boolean) =>
    HALVES.map((half) => {
      const { leaks: count, recall, harmless, falseAlarms } = of(half, kind);
      return leaks ? `${count} | ${percent(recall)}` : `${harmless} | ${percent(falseAlarms)}`;
    }).join(' | ');
  return [
    '## The guard\n',
    `A leak is a subtree of ${THRESHOLDS.nodes} nodes or ${THRESHOLDS.tokens} tokens in a row of the solution that stand neither in the learner's code, nor in what they were given, nor in ${THRESHOLDS.common} other solutions of the bank. The thresholds were chosen on one half of the exercises, split by a hash of their ids.\n`,
    '| texts that give something away | chosen on | caught | reported on | caught |',
    '|---|---|---|---|---|',
    ...kinds.map((kind) => `| ${kind} | ${cells(kind, true)} |`),
    `| **all** | ${HALVES.map((half) => `${of(half).leaks} | ${percent(of(half).recall)}`).join(' | ')} |`,
    '',
    '| texts that do not | chosen on | refused | reported on | refused |',
    '|---|---|---|---|---|',
    ...[BY_HAND, GENERATED].map((kind) => `| ${kind} | ${cells(kind, false)} |`),
    `| **all** | ${HALVES.map((half) => `${of(half).harmless} | ${percent(of(half).falseAlarms)}`).join(' | ')} |`,
    '',
  ].join('\n');
}

/** What other thresholds would have done, on the half that they were chosen on. */
function thresholdPart(problems: readonly Problem[], ladders: readonly Ladder[]): string {
  const half = <T>(all: readonly T[], id: (one: T) => string) => all.filter((one) => halfOf(id(one)) === 'chosen on');
  const some = half(problems, ({ id }) => id);
  const climbed = half(ladders, ({ problem }) => problem);
  const row = (thresholds: Thresholds) => {
    const { recall, falseAlarms } = figuresOf(guardVerdicts(some, climbed, thresholds));
    return `| ${thresholds.nodes} | ${thresholds.tokens} | ${percent(recall)} | ${percent(falseAlarms)} |`;
  };
  return [
    '### Thresholds tried on the first half\n',
    '| nodes | tokens | caught | refused though harmless |',
    '|---|---|---|---|',
    ...TRIED_NODES.map((nodes) => row({ ...THRESHOLDS, nodes })),
    ...TRIED_TOKENS.filter((tokens) => tokens !== THRESHOLDS.tokens).map((tokens) => row({ ...THRESHOLDS, tokens })),
    '',
  ].join('\n');
}

const SAMPLES = 8;

/** Whole ladders, evenly from the bank. */
function samples(ladders: readonly Ladder[]): string {
  const step = Math.max(1, Math.floor(ladders.length / SAMPLES));
  const some = ladders.filter((_, index) => index % step === 0).slice(0, SAMPLES);
  return [
    '## Some ladders\n',
    ...some.flatMap(({ problem, mistake, rungs }) => [
      `### ${problem}: ${mistake}\n`,
      ...rungs.map(({ told }) => `- ${told.replaceAll('\n', '\n  ')}`),
      '',
    ]),
  ].join('\n');
}
