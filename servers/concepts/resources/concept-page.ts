import { defineResource } from '@learnflow/shared/skill';
import { z } from 'zod';
import { lessonPage } from '../domain/lesson-page.ts';

/** For people: a whole lesson. */
export const conceptPage = defineResource({
  name: 'concept',
  title: 'A lesson on a concept',
  description: 'What it is, examples that were run, what is commonly believed and wrong, a question.',
  uri: 'learnflow://concept/{id}',
  path: '/{id}',
  mimeType: 'text/markdown',
  about: 'nobody',
  params: z.object({ id: z.string() }),
  refusals: {},
  reads: (needs) => needs.lesson('lesson', ({ input }) => input.id),
  render: ({ lesson }) => lessonPage(lesson),
});
