import { randomBytes } from 'node:crypto';
import {
  acceptedContent,
  CLIENT_CAPABILITIES_META_KEY,
  createRequestStateCodec,
  type InputRequest,
  inputRequired,
  inputResponse,
  ProtocolError,
  ProtocolErrorCode,
  type ServerContext,
} from '@modelcontextprotocol/server';
import { z } from 'zod';
import { type RawPrompts, type RawTools, says, textBlock } from './fixture.ts';

/** How tools ask since 2026-07-28: the answer names what is missing, and the client calls again with it. */

const sealed = createRequestStateCodec<{ readonly step: number }>({ key: randomBytes(32) });

/** The state that came back, if nobody changed it. */
async function stateOf(context: ServerContext): Promise<{ readonly step: number } | undefined> {
  const raw = context.mcpReq.requestState<string>();
  if (raw === undefined) return undefined;
  return sealed.verify(raw, context).catch(() => {
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, 'The requestState was changed. Start again without it.');
  });
}

type Field = { type: 'string' } | { type: 'boolean' };

const form = (message: string, field: string, property: Field = { type: 'string' }) =>
  inputRequired.elicit({
    message,
    requestedSchema: { type: 'object', properties: { [field]: property }, required: [field] },
  });

const sampled = (text: string, maxTokens: number) =>
  inputRequired.createMessage({ messages: [{ role: 'user', content: { type: 'text', text } }], maxTokens });

/** A field of an accepted form; undefined where the form is missing, declined or of another kind. */
const filled = ({ mcpReq }: ServerContext, key: string, field: string): string | undefined =>
  acceptedContent(mcpReq.inputResponses, key, z.object({ [field]: z.coerce.string() }))?.[field];

const answered = ({ mcpReq }: ServerContext, key: string) => inputResponse(mcpReq.inputResponses, key);

/** What the client says it can do, in every request of its own. */
const envelope = z.object({ [CLIENT_CAPABILITIES_META_KEY]: z.record(z.string(), z.unknown()) });

export const roundTools: RawTools = {
  test_input_required_result_elicitation: {
    description: 'Greets whoever the user says they are.',
    call(context) {
      const name = filled(context, 'user_name', 'name');
      if (name !== undefined) return says(`Hello, ${name}!`);
      return inputRequired({ inputRequests: { user_name: form('What is your name?', 'name') } });
    },
  },

  test_input_required_result_sampling: {
    description: "Repeats what the client's model said.",
    call(context) {
      const said = answered(context, 'capital_question');
      if (said.kind === 'sampling') return says(JSON.stringify(said.result.content));
      return inputRequired({ inputRequests: { capital_question: sampled('What is the capital of France?', 100) } });
    },
  },

  test_input_required_result_list_roots: {
    description: "Repeats the client's roots.",
    call(context) {
      const said = answered(context, 'client_roots');
      if (said.kind === 'roots') return says(said.roots.map(({ uri }) => uri).join(' '));
      return inputRequired({ inputRequests: { client_roots: inputRequired.listRoots() } });
    },
  },

  test_input_required_result_request_state: { description: 'Keeps its state with the client.', call: confirmed },
  test_input_required_result_tampered_state: { description: 'Keeps its state with the client.', call: confirmed },

  test_input_required_result_multiple_inputs: {
    description: 'Asks for three things at once.',
    async call(context) {
      const name = filled(context, 'user_name', 'name');
      const greeting = answered(context, 'greeting');
      const roots = answered(context, 'client_roots');
      const state = await stateOf(context);
      if (state && name !== undefined && greeting.kind === 'sampling' && roots.kind === 'roots')
        return says(`${JSON.stringify(greeting.result.content)} ${name}, ${roots.roots.length} roots.`);
      return inputRequired({
        inputRequests: {
          user_name: form('What is your name?', 'name'),
          greeting: sampled('Generate a greeting', 50),
          client_roots: inputRequired.listRoots(),
        },
        requestState: await sealed.mint({ step: 1 }),
      });
    },
  },

  test_input_required_result_multi_round: {
    description: 'Asks for one thing after the other.',
    async call(context) {
      const step = (await stateOf(context))?.step ?? 0;
      if (step === 2 && filled(context, 'step2', 'color') !== undefined) return says('Both steps are done.');
      const second = step === 2 || (step === 1 && filled(context, 'step1', 'name') !== undefined);
      return inputRequired({
        inputRequests: second
          ? { step2: form('Step 2: What is your favorite color?', 'color') }
          : { step1: form('Step 1: What is your name?', 'name') },
        requestState: await sealed.mint({ step: second ? 2 : 1 }),
      });
    },
  },

  test_input_required_result_capabilities: {
    description: 'Asks for no more than the client can do.',
    call({ mcpReq }) {
      const can = envelope.parse(mcpReq.envelope)[CLIENT_CAPABILITIES_META_KEY];
      const inputRequests: Record<string, InputRequest> = {
        ...('sampling' in can && { opinion: sampled('Say yes or no.', 10) }),
        ...('elicitation' in can && { name: form('What is your name?', 'name') }),
        ...('roots' in can && { roots: inputRequired.listRoots() }),
      };
      if (Object.keys(inputRequests).length > 0) return inputRequired({ inputRequests });
      return says('This client cannot be asked.');
    },
  },

  test_missing_capability: {
    description: 'Needs a client that has a model.',
    call: () => inputRequired({ inputRequests: { opinion: sampled('Say yes or no.', 10) } }),
  },

  test_streaming_elicitation: {
    description: 'Needs a client that has a user.',
    call: () => inputRequired({ inputRequests: { name: form('What is your name?', 'name') } }),
  },
};

async function confirmed(context: ServerContext) {
  const state = await stateOf(context);
  if (state && filled(context, 'confirm', 'ok') !== undefined) return says('state-ok');
  return inputRequired({
    inputRequests: { confirm: form('Please confirm', 'ok', { type: 'boolean' }) },
    requestState: await sealed.mint({ step: 1 }),
  });
}

export const roundPrompts: RawPrompts = {
  test_input_required_result_prompt: {
    description: 'A prompt that must be told its context.',
    get(context) {
      const told = filled(context, 'user_context', 'context');
      if (told !== undefined) return { messages: [{ role: 'user', content: textBlock(`Context: ${told}`) }] };
      return inputRequired({
        inputRequests: { user_context: form('What context should the prompt use?', 'context') },
      });
    },
  },
};
