import { z } from 'zod';
import { defineResource, defineServer, defineSkill } from '../../shared/skill/index.ts';

/** What the official scenarios ask for and our own words can say: it takes the same road as every skill. */

const simpleText = defineSkill({
  name: 'test_simple_text',
  title: 'Simple text',
  description: 'Answers with a line of text.',
  effect: 'read',
  about: 'nobody',
  input: z.object({}),
  output: z.object({ text: z.string() }),
  refusals: {},
  reads: (needs) => needs,
  run: () => ({ result: { text: 'This is a simple text response for testing.' } }),
  brief: ({ text }) => text,
  budget: { definition: 90, result: 20 },
  examples: [],
});

const errorHandling = defineSkill({
  ...simpleText,
  name: 'test_error_handling',
  title: 'Refusal',
  description: 'Refuses every call.',
  refusals: {
    intended: { kind: 'conflict', say: 'This tool intentionally returns an error for testing. Do not call it.' },
  },
  run: ({ refuse }) => refuse('intended'),
});

const staticText = defineResource({
  name: 'static_text',
  title: 'Static text',
  description: 'A resource at a fixed address.',
  uri: 'test://static-text',
  path: '/static-text',
  mimeType: 'text/plain',
  about: 'nobody',
  params: z.object({}),
  refusals: {},
  reads: (needs) => needs,
  render: () => 'This is the content of the static text resource.',
});

const templated = defineResource({
  name: 'templated',
  title: 'Data by id',
  description: 'A resource whose address has a variable.',
  uri: 'test://template/{id}/data',
  path: '/template/{id}/data',
  mimeType: 'application/json',
  about: 'nobody',
  params: z.object({ id: z.string() }),
  refusals: {},
  reads: (needs) =>
    needs.derive('data', ({ input: { id } }) => ({ id, templateTest: true, data: `Data for ID: ${id}` })),
  render: ({ data }) => JSON.stringify(data),
});

/** One server under two names: the bridge's own endpoint, and the one that adds sessions. */
export const conformanceServer = (name: string) =>
  defineServer({
    name,
    instructions: 'Every tool does what its name says.',
    skills: [simpleText, errorHandling],
    resources: [staticText, templated],
  });
