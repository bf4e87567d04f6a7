import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerContext } from '@modelcontextprotocol/server';
import { image, type RawTools, says, textBlock, WAV } from './fixture.ts';

/** The scenarios ask for notifications that are apart in time. */
const PAUSE_MS = 50;

const embedded = (uri: string, mimeType: string, text: string) => ({
  type: 'resource' as const,
  resource: { uri, mimeType, text },
});

/** Pictures, sound, resources within an answer, and news while the call is under way. */
export const contentTools: RawTools = {
  test_image_content: { description: 'Answers with a picture.', call: () => ({ content: [image] }) },

  test_audio_content: {
    description: 'Answers with a sound.',
    call: () => ({ content: [{ type: 'audio', data: WAV, mimeType: 'audio/wav' }] }),
  },

  test_embedded_resource: {
    description: 'Answers with a resource.',
    call: () => ({
      content: [embedded('test://embedded-resource', 'text/plain', 'This is an embedded resource content.')],
    }),
  },

  test_multiple_content_types: {
    description: 'Answers with text, a picture and a resource.',
    call: () => ({
      content: [
        textBlock('Multiple content types test:'),
        image,
        embedded('test://mixed-content-resource', 'application/json', '{"test":"data","value":123}'),
      ],
    }),
  },

  test_tool_with_progress: {
    description: 'Reports how far it is.',
    async call({ mcpReq }) {
      const progressToken = mcpReq._meta?.progressToken;
      for (const progress of [0, 50, 100]) {
        if (progress > 0) await sleep(PAUSE_MS);
        if (progressToken === undefined) continue;
        await mcpReq.notify({
          method: 'notifications/progress',
          params: { progressToken, progress, total: 100 },
        });
      }
      return says('Three reports were made.');
    },
  },

  test_tool_with_logging: { description: 'Writes a log as it goes.', call: logged },
  test_logging_tool: { description: 'Writes a log as it goes.', call: logged },

  json_schema_2020_12_tool: {
    description: 'Tool with JSON Schema 2020-12 features',
    inputSchema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      $defs: {
        address: {
          $anchor: 'addressDef',
          type: 'object',
          properties: { street: { type: 'string' }, city: { type: 'string' } },
        },
      },
      properties: {
        name: { type: 'string' },
        address: { $ref: '#/$defs/address' },
        contactMethod: { type: 'string', enum: ['phone', 'email'] },
        phone: { type: 'string' },
        email: { type: 'string' },
      },
      allOf: [{ anyOf: [{ required: ['phone'] }, { required: ['email'] }] }],
      if: { properties: { contactMethod: { const: 'phone' } }, required: ['contactMethod'] },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      then: { required: ['phone'] },
      else: { required: ['email'] },
      additionalProperties: false,
    },
    call: () => says('The schema is what counts.'),
  },
};

async function logged({ mcpReq }: ServerContext) {
  await mcpReq.log('info', 'Tool execution started');
  await sleep(PAUSE_MS);
  await mcpReq.log('info', 'Tool processing data');
  await sleep(PAUSE_MS);
  await mcpReq.log('info', 'Tool execution completed');
  return says('Three lines were logged.');
}
