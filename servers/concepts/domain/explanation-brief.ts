import { counted } from '@learnflow/contracts/say';

export interface Explained {
  readonly concept: string;
  readonly level: 'first' | 'repair' | 'contrast' | 'reminder' | 'done';
  readonly say: string;
  readonly belief: string;
  readonly code: string;
  readonly output: string;
  readonly ask: string;
  readonly check: string;
  readonly told: number;
}

/** The point, an example that runs, a question: what a tutor needs to explain it in their own words. */
export function toldExplanation(explained: Explained): string {
  const { concept, level, say, belief, code, output, ask, check, told } = explained;
  if (level === 'done')
    return `all that there is on ${concept} was told (${counted(told, 'explanation')})\ncheck: problem_generation, problem ${check}`;
  const parts = [
    belief === '' ? '' : `wrong: ${belief}`,
    level === 'repair' ? '' : say,
    code,
    `prints: ${output.replaceAll('\n', ' | ')}`,
    level === 'repair' ? `truth: ${say}` : '',
    `ask: ${ask}`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}
