import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOMENT, type Moment } from '@learnflow/efficiency/desk';
import { embeddedHouse, listingOf, stageOf } from '@learnflow/shared/host';
import { serveOverStdio, settingsFrom } from '@learnflow/shared/stdio';
import { bankOfTasks } from './efficiency-bank.ts';
import { countedIds } from './efficiency-ids.ts';
import { SERVERS } from './servers.ts';

/**
 * All servers over stdio, as `learnflow` serves them, but at a moment that is told in a file: a measurement of today and
 * one of next year have to come out the same.
 */
const settings = settingsFrom(process.env);
const moment = (): Moment => JSON.parse(readFileSync(join(settings.home, MOMENT), 'utf8'));
countedIds(moment);

const clock = { now: () => moment().now };
const house = embeddedHouse(SERVERS, settings, { clock, bank: bankOfTasks() });
const stage = stageOf(SERVERS, house);
serveOverStdio(
  {
    listing: listingOf(SERVERS),
    open: async () => ({
      ...stage,
      async call(tool, given, caller, watch) {
        const identity = { role: 'local', student: moment().student } as const;
        const said = await stage.call(tool, given, { ...caller, identity }, watch);
        // What others make of it belongs to this moment, not to the next.
        await house.deliveries.idle();
        return said;
      },
    }),
  },
  settings.student,
);
