import type { Kind } from '@learnflow/shared/problems';

type Quiz = Exclude<Kind, 'write' | 'fix' | 'complete'>;

/** A first question for each kind of quiz. */
export const FIRST_QUESTION: Readonly<Record<Quiz, string>> = {
  predict:
    'Be the computer: write the variables on paper and change them line by line. What do they hold when the first line is printed?',
  trace:
    'Make a table with a column for the variable and a row for each time its line is reached. Which value stands in the first row?',
  parsons: 'Which line can stand first because it needs nothing of the others, and which must be the last one to run?',
  check: 'Answer before you read the choices: what does the program do with one small value that you choose yourself?',
};

/** What a place of the program, or of the puzzle, is to be looked at for. */
export const SECOND_LOOK: Readonly<Record<Quiz, string>> = {
  predict: 'How often does it happen, and with which values?',
  trace: 'What is the value right before, and what right after?',
  parsons: 'Which lines does it need above it?',
  check: 'Which choices does it rule out?',
};

export const isQuiz = (kind: Kind): kind is Quiz => Object.hasOwn(FIRST_QUESTION, kind);
