import { type Grading, short } from './graded.ts';

export interface Told extends Grading {
  readonly attempt: 'first' | 'later';
  readonly hint_level: number;
  readonly counts: 'exercise' | 'quiz';
}

/** One line: the verdict, how much is right, and the first thing that is not. */
export function toldGrading(told: Told): string {
  const { verdict, failing, counts } = told;
  if (verdict === 'passed') return `${counts === 'quiz' ? 'right' : count(told)}${how(told)}`;
  if (counts === 'quiz') return told.score > 0 ? `wrong, ${Math.round(told.score * 100)}% of it right` : 'wrong';
  if (
    verdict === 'error' &&
    told.error_type === 'SyntaxError' &&
    failing?.error &&
    !/^SyntaxError: /.test(failing.error)
  )
    return `does not parse${place(failing)}: ${short(failing.error)}`;
  const stopped = STOPPED[verdict];
  if (stopped) return stopped;
  const parts = [verdict === 'error' ? 'does not run' : count(told)];
  if (failing) parts.push(why(failing));
  return parts.join('; ');
}

const STOPPED: Partial<Record<Grading['verdict'], string>> = {
  timeout: 'stopped: it did not end in time, perhaps an endless loop',
  out_of_memory: 'stopped: it took more memory than there is',
};

const count = ({ passed, total }: Told): string =>
  passed === total ? `passed ${passed} of ${total}` : `${passed} of ${total} passed`;

function how({ attempt, hint_level }: Told): string {
  const parts = [attempt === 'first' ? 'first attempt' : '', hint_level > 0 ? `hint level ${hint_level}` : ''];
  return parts
    .filter((part) => part !== '')
    .map((part) => `, ${part}`)
    .join('');
}

function why(failing: NonNullable<Grading['failing']>): string {
  const { test, expected, received, error } = failing;
  const found = error === null ? `expected ${short(expected ?? '')}, received ${short(received ?? '')}` : short(error);
  return `${test === null ? '' : `"${short(test)}": `}${found}${place(failing)}`;
}

const place = ({ line }: NonNullable<Grading['failing']>): string => (line === null ? '' : `, line ${line}`);
