import type { Problem } from './instance.ts';
import { fileOf } from './question.ts';

const FENCED = /```\w*\n([\s\S]*?)```/g;
const TICKED = /`([^`\n]+)`/g;

/** Every piece of code that a learner has before them when they begin: the stub, and what the statement shows. */
export function shownCode(problem: Problem): readonly string[] {
  const { statement } = problem;
  const pieces = [...statement.matchAll(FENCED), ...statement.replace(FENCED, '').matchAll(TICKED)];
  return [fileOf(problem, 'stub').text, ...pieces.map(([, code = '']) => code)].filter((code) => code !== '');
}
