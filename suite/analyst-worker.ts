import { workerData } from 'node:worker_threads';
import { analysesOf, analysing } from '@learnflow/shared/analyst';
import { SERVERS } from './servers.ts';

/** What a server's thread is told: whose analyses it has to have loaded. */
export interface Told {
  readonly servers: readonly string[];
}

const { servers }: Told = workerData;

/** What the threads of `learnflow serve` run: the analyses of its servers, in a place that can be killed. */
export const analyse = await analysing(analysesOf(SERVERS.filter(({ name }) => servers.includes(name))));
