import type { Problem } from '@learnflow/shared/problems';

/** What judges a problem or answers it stays here. */
const KEPT = /^(?:solution|spec|program|stub)\.(?:js|ts)$/;

/** What a student starts from, as `solution.js`, and the files that the problem brings along. Text by path. */
export function givenFiles({ files }: Pick<Problem, 'files'>): Record<string, string> {
  const given = Object.entries(files).flatMap(([path, text]): [string, string][] => {
    if (/^stub\./.test(path)) return [[path.replace('stub', 'solution'), text]];
    return KEPT.test(path) ? [] : [[path, text]];
  });
  return Object.fromEntries(given);
}
