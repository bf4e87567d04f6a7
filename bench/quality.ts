import { Learner } from '@learnflow/contracts/documents/learner';
import { review } from '@learnflow/review';
import { qualityOf } from '@learnflow/shared/code';
import { Linter, type Linter as LinterTypes } from 'eslint/universal';
import { CATALOGUE } from '../shared/code/javascript/patterns/catalogue.ts';
import { FLAWED } from '../shared/code/javascript/quality/corpus/index.ts';
import { QUALITY_RULES } from '../shared/code/javascript/quality/rules/index.ts';
import { type Measurement, ms, quantile, timed } from './measure.ts';

const GOAL = 50;
const ROUNDS = 200;
const WARM_UP = 60;
const LINES = 60;

/** Scoring a program of sixty lines, from its text to the answer, beside ESLint alone on the same text. */
export const quality: Measurement = async () => {
  const [skill] = review.skills.filter(({ name }) => name === 'code_quality_scoring');
  if (!skill) throw new Error('no skill scores quality');
  const look = await qualityOf.load();
  const text = program();
  const scoring = async (round: number) => {
    const source = { text: `${text}// ${round}\n`, digest: '', origin: 'code.js' };
    const report = await look({ text: source.text, path: source.origin });
    const { result } = skill.run({ input: {}, source, report, learner: Learner.empty } as never);
    if (result.score === null) throw new Error(skill.brief(result));
    skill.brief(result);
  };
  const ours: number[] = [];
  const alone: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const one = await timed(() => scoring(round));
    const other = await timed(async () => linted(`${text}// ${round}\n`));
    if (round < 0) continue;
    ours.push(one);
    alone.push(other);
  }
  const p95 = quantile(ours, 0.95);
  return [
    {
      what: 'Scoring a program of 60 lines, p95 warm',
      compared: `parsers, ${RULES} rules of ESLint, types, measures, copies and score ${ms(p95)} (median ${ms(quantile(ours, 0.5))}); ESLint alone with the same rules and its own parser ${ms(quantile(alone, 0.95))} (median ${ms(quantile(alone, 0.5))}); ${ROUNDS} of each in turn`,
      goal: `< ${GOAL} ms`,
      measured: ms(p95),
      held: p95 < GOAL,
    },
  ];
};

/** Whole programs with flaws, one after the other, until there are sixty lines. */
function program(): string {
  let text = '';
  for (const { code } of FLAWED) if (text.split('\n').length <= LINES) text += `${code.trim()}\n`;
  return text;
}

const rules: LinterTypes.RulesRecord = Object.fromEntries(
  [...CATALOGUE, ...QUALITY_RULES.map(({ pattern }) => pattern)].flatMap(({ find }) =>
    find.by === 'eslint' ? [[find.rule, ['error' as const, ...(find.options ?? [])]]] : [],
  ),
);
const RULES = Object.keys(rules).length;
const linter = new Linter();

const linted = (text: string) => linter.verify(text, { languageOptions: { sourceType: 'module' }, rules });
