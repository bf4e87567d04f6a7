import type { Problem } from './instance.ts';
import { fileOf } from './question.ts';

/** Whether the learner has written nothing yet: spaces and comments aside, it is empty or the stub. */
export function isUntouched(problem: Problem, code: string): boolean {
  const bare = bareOf(code);
  return bare === '' || bare === bareOf(fileOf(problem, 'stub').text);
}

/** Text in quotes, in which a space counts and nothing is a comment; spaces; comments. What is never closed goes on to the end. */
const PIECE = /(["'])(?:\\.|(?!\1)[^\\\n])*\1?|`(?:\\[\s\S]|[^\\`])*`?|\s+|\/\/.*|\/\*[\s\S]*?(?:\*\/|$)/g;

const bareOf = (text: string): string => text.replace(PIECE, (piece) => (/^["'`]/.test(piece) ? piece : ''));
