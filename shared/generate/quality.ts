import { CONCEPTS } from '../../contracts/concepts.ts';
import { Learner } from '../../contracts/documents/learner.ts';
import { FLAWED } from '../code/javascript/quality/corpus/index.ts';
import { LIMITS } from '../code/javascript/quality/measures/limits.ts';
import { QUALITY_RULES } from '../code/javascript/quality/rules/index.ts';
import { DIMENSIONS, qualityOf } from '../code/quality.ts';
import type { ServerDefinition } from '../skill/server.ts';
import type { AnySkill } from '../skill/skill.ts';
import type { GeneratedFile } from './file.ts';
import { spearman } from './spearman.ts';

interface Answer {
  readonly score: number;
  readonly band: string;
  readonly findings: readonly { readonly rule: string; readonly points: number; readonly lines: readonly number[] }[];
}

type Ask = (text: string) => Answer;

/** The most points that the worst dimension may cost in a band, best band first. */
type Limits = readonly (readonly [points: number, band: string])[];

/** What quality is judged by, and how the judgement orders programs whose order was set before; by the skill itself. */
export async function qualityPage(servers: readonly ServerDefinition[], limits: Limits): Promise<GeneratedFile> {
  const skill = servers.flatMap(({ skills }) => skills).find(({ name }) => name === 'code_quality_scoring');
  if (!skill) throw new Error('no server scores quality');
  const ask = await asking(skill);
  return {
    path: 'docs/quality.md',
    text: [
      '# Quality of code\n',
      `${QUALITY_RULES.length} rules, ${LIMITS.length} measures and a search for copies, besides the [catalogue of mistakes](patterns.md). What a rule costs is what it costs alone, in its own example.\n`,
      bands(limits),
      ...DIMENSIONS.flatMap((dimension) => rulesOf(dimension, ask)),
      measures(),
      calibration(ask),
    ].join('\n'),
  };
}

/** How a program with more points may stand in a lower band. */
function bands(limits: Limits): string {
  const told = limits.map(([most, band]) => `up to ${most} points is ${band}`);
  return [
    '## Bands\n',
    `The score is 100 less what all ${DIMENSIONS.length} dimensions cost together, and the band goes by the worst dimension alone, the one in brackets behind it. A loss there of ${told.join(', ')}, and more is poor. So a 95 whose five points went in one dimension is fair, and one that lost half of them in each of two is good: one grave trouble counts for more than several small ones.\n`,
  ].join('\n');
}

async function asking(skill: AnySkill): Promise<Ask> {
  const look = await qualityOf.load();
  const reports = new Map<string, unknown>();
  for (const text of [...FLAWED.map(({ code }) => code), ...QUALITY_RULES.map(({ pattern }) => pattern.wrong)])
    reports.set(text, await look({ text, path: 'code.ts' }));
  return (text) => {
    const source = { text, digest: '', origin: 'code' };
    const call = { input: {}, student: 'ada', source, report: reports.get(text), learner: Learner.empty };
    const moment = { now: '2026-03-14T10:00:00.000Z', id: 'quality', refuse: () => undefined };
    return skill.run({ ...call, ...moment } as never).result;
  };
}

function rulesOf(dimension: string, ask: Ask): readonly string[] {
  const rules = QUALITY_RULES.filter((rule) => rule.dimension === dimension);
  if (rules.length === 0) return [];
  return [
    `## ${dimension.replace('_', '-')}\n`,
    '| rule | example | what is said | concept | costs |',
    '|---|---|---|---|---|',
    ...rules.map(({ pattern: { id, wrong, say, check, concept } }) => {
      const points = ask(wrong).findings.find(({ rule }) => rule === id)?.points;
      return `| ${id} | ${cell(wrong)} | ${say}; ${check} | ${CONCEPTS[concept].title} | ${points} |`;
    }),
    '',
  ];
}

const cell = (code: string): string => {
  const text = code.replaceAll('\n', ' ').replaceAll('|', '\\|');
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
};

const measures = (): string =>
  [
    '## Measures\n',
    'Of each function, and where marked of the code outside all functions. Measures of one family are one trouble, told once by the one that is worst.\n',
    '| measure | family | fine up to | bad from | outside functions |',
    '|---|---|---|---|---|',
    ...LIMITS.map(
      ({ rule, family, fine, bad, top }) => `| ${rule} | ${family} | ${fine} | ${bad} | ${top ? 'yes' : ''} |`,
    ),
    '',
  ].join('\n');

function calibration(ask: Ask): string {
  const rows = FLAWED.map((program) => ({ ...program, ...ask(program.code) }));
  const order = spearman(rows.map(({ key, score }) => [-key, score]));
  return [
    '## Programs with planted flaws\n',
    `${rows.length} programs. The key, 1 to 10, says how badly a reviewer would take it, and was set before any of them was scored. Rank correlation of key and score: ${order.toFixed(2)}.\n`,
    '| key | program | planted | score | band | costs most |',
    '|---|---|---|---|---|---|',
    ...rows.map(
      ({ key, name, flaws, score, band, findings: [first] }) =>
        `| ${key} | ${name} | ${flaws} | ${score} | ${band} | ${first ? `${first.rule}, line ${first.lines[0]}` : ''} |`,
    ),
    '',
  ].join('\n');
}
