import { layers } from '@learnflow/shared/graph';
import { defineResource } from '@learnflow/shared/skill';
import { z } from 'zod';
import { link } from '../domain/lesson-page.ts';
import { CONCEPT_GRAPH } from '../domain/way.ts';

/** For people: every concept, those that rest on nothing first. */
export const conceptIndex = defineResource({
  name: 'concepts',
  title: 'All concepts',
  description: 'Every concept with its lesson, layer by layer: each rests on what stands above it.',
  uri: 'learnflow://concepts',
  path: '',
  mimeType: 'text/markdown',
  about: 'nobody',
  params: z.object({}),
  refusals: {},
  reads: (needs) => needs,
  render: () => {
    const rows = layers(CONCEPT_GRAPH).map((ids, depth) => `| ${depth + 1} | ${ids.map(link).join(', ')} |`);
    return `# Concepts

Each layer rests on those above it; whoever knows them can start anywhere in the next.

| layer | concepts |
|---|---|
${rows.join('\n')}
`;
  },
});
