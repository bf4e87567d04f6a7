import { defineEvent } from '@learnflow/shared/skill';
import { z } from 'zod';

/** A skill's answer as HTTP gives it, as an event for those who follow the agents. */
export const agentResponse = defineEvent({
  type: 'agent.response',
  version: 1,
  record: 'AgentResponse',
  payload: z.object({
    /** The server's name. */
    agent_type: z.string(),
    skill: z.string(),
    /** The whole typed result as JSON. */
    content: z.string(),
    brief: z.string(),
    /** 1 - tokens(arguments + brief) / tokens(what was loaded + arguments + full result); null where not asked for. */
    token_efficiency: z.number().nullable(),
  }),
});
