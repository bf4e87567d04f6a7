import { ProtocolError, ProtocolErrorCode, type Server } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { type RawTools, says } from './fixture.ts';

const text = { type: 'string' as const };

/** How tools asked their client until 2025-11-25: with a request of their own, in the middle of a call. */
export const askingTools = (server: Server): RawTools => ({
  test_sampling: {
    description: 'Has the client ask its model.',
    inputSchema: { type: 'object', properties: { prompt: text }, required: ['prompt'] },
    async call({ mcpReq }, given) {
      // Elicitation is checked by the SDK itself.
      if (!server.getClientCapabilities()?.sampling)
        throw new ProtocolError(ProtocolErrorCode.InvalidRequest, 'Client does not support sampling.');
      const { prompt } = z.object({ prompt: z.string() }).parse(given);
      const { content } = await mcpReq.requestSampling({
        messages: [{ role: 'user', content: { type: 'text', text: prompt } }],
        maxTokens: 100,
      });
      return says(`LLM response: ${'text' in content ? content.text : JSON.stringify(content)}`);
    },
  },

  test_elicitation: {
    description: 'Has the client ask its user.',
    inputSchema: { type: 'object', properties: { message: text }, required: ['message'] },
    async call({ mcpReq }, given) {
      const { message } = z.object({ message: z.string() }).parse(given);
      const { action, content } = await mcpReq.elicitInput({
        message,
        requestedSchema: {
          type: 'object',
          properties: {
            username: { ...text, description: "User's response" },
            email: { ...text, description: "User's email address" },
          },
          required: ['username', 'email'],
        },
      });
      return says(`User response: action=${action}, content=${JSON.stringify(content ?? {})}`);
    },
  },

  test_elicitation_sep1034_defaults: {
    description: 'Asks with a default for every kind of field.',
    async call({ mcpReq }) {
      const { action, content } = await mcpReq.elicitInput({
        message: 'Accept what is proposed or change it.',
        requestedSchema: {
          type: 'object',
          properties: {
            name: { ...text, default: 'John Doe' },
            age: { type: 'integer', default: 30 },
            score: { type: 'number', default: 95.5 },
            status: { ...text, enum: ['active', 'inactive', 'pending'], default: 'active' },
            verified: { type: 'boolean', default: true },
          },
          required: [],
        },
      });
      return says(`Elicitation completed: action=${action}, content=${JSON.stringify(content ?? {})}`);
    },
  },

  test_elicitation_sep1330_enums: {
    description: 'Asks with every kind of choice.',
    async call({ mcpReq }) {
      const { action, content } = await mcpReq.elicitInput({
        message: 'Choose.',
        requestedSchema: {
          type: 'object',
          properties: {
            untitledSingle: { ...text, enum: ['option1', 'option2', 'option3'] },
            titledSingle: { ...text, oneOf: titled('value', ['First Option', 'Second Option', 'Third Option']) },
            legacyEnum: {
              ...text,
              enum: ['opt1', 'opt2', 'opt3'],
              enumNames: ['Option One', 'Option Two', 'Option Three'],
            },
            untitledMulti: { type: 'array', items: { ...text, enum: ['option1', 'option2', 'option3'] } },
            titledMulti: {
              type: 'array',
              items: { anyOf: titled('value', ['First Choice', 'Second Choice', 'Third Choice']) },
            },
          },
          required: [],
        },
      });
      return says(`Elicitation completed: action=${action}, content=${JSON.stringify(content ?? {})}`);
    },
  },
});

const titled = (prefix: string, titles: readonly string[]) =>
  titles.map((title, i) => ({ const: `${prefix}${i + 1}`, title }));
