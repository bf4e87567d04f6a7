import { concepts } from '@learnflow/concepts';
import { debug } from '@learnflow/debug';
import { exercise } from '@learnflow/exercise';
import { progress } from '@learnflow/progress';
import { review } from '@learnflow/review';
import type { ServerDefinition } from '@learnflow/shared/skill';

/** All servers, in the order people meet them. */
export const SERVERS: readonly ServerDefinition[] = [progress, debug, concepts, exercise, review];
