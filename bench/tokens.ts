import { progress } from '@learnflow/progress';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { mcpTool } from '../shared/skill/projection.ts';
import { type Measurement, median } from './measure.ts';

const GOAL_TOOL = 90;
const GOAL_ANSWER = 60;

/** What a model pays before its first call, and for an answer (o200k). */
export const tokens: Measurement = async () => {
  const shown = progress.skills.filter(({ doors }) => !doors || doors.includes('model'));
  const definitions = shown.map((skill) => {
    const { name, description, inputSchema } = mcpTool(skill);
    return countTokens(JSON.stringify({ name, description, inputSchema }));
  });
  const instructions = countTokens(progress.instructions);
  const each = (sum(definitions) + instructions) / shown.length;
  const answers = shown.flatMap(({ examples }) =>
    examples.flatMap((example) => ('brief' in example ? [countTokens(example.brief)] : [])),
  );
  return [
    {
      what: 'Tokens a tool',
      compared: `name, description and input schema of ${shown.length} tools (${definitions.join(', ')}) and instructions (${instructions}), on average`,
      goal: `≤ ${GOAL_TOOL}`,
      measured: each.toFixed(1),
      held: each <= GOAL_TOOL,
    },
    {
      what: 'Tokens an answer',
      compared: `median over ${answers.length} examples, longest ${Math.max(...answers)}`,
      goal: `≤ ${GOAL_ANSWER}`,
      measured: String(median(answers)),
      held: median(answers) <= GOAL_ANSWER,
    },
  ];
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
