import { debug } from '@learnflow/debug';
import { progress } from '@learnflow/progress';
import type { ServerDefinition } from '@learnflow/shared/skill';

/** All servers, in the order people meet them. */
export const SERVERS: readonly ServerDefinition[] = [progress, debug];
