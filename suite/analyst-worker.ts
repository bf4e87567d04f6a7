import { analysesOf, analysing } from '@learnflow/shared/analyst';
import { SERVERS } from './servers.ts';

/** What the threads of `learnflow serve` run: every analysis of every server, in a place that can be killed. */
export const analyse = await analysing(analysesOf(SERVERS));
