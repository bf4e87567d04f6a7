import { shownStatement } from '@learnflow/shared/problems';
import { defineResource } from '@learnflow/shared/skill';
import { z } from 'zod';
import { PROBLEM_PATH, PROBLEM_URI } from '../domain/addresses.ts';
import { givenFiles } from '../domain/given-files.ts';

/** For people: what a problem asks, and what to start from. */
export const problemPage = defineResource({
  name: 'problem',
  title: 'A problem',
  description: 'The statement of a problem and the code to start from.',
  uri: PROBLEM_URI,
  path: PROBLEM_PATH,
  mimeType: 'text/markdown',
  about: 'nobody',
  params: z.object({ id: z.string() }),
  refusals: {},
  reads: (needs) => needs.problem('problem', ({ input }) => input.id),
  render: ({ problem }) => {
    const files = Object.entries(givenFiles(problem)).map(
      ([path, text]) => `\`${path}\`\n\n\`\`\`${path.split('.').at(-1)}\n${text.trimEnd()}\n\`\`\`\n`,
    );
    return [shownStatement(problem), ...files].join('\n');
  },
});
