import type { EventLog } from '../../ports/event-log.ts';

/** In the fleet events wait in Kafka and come by themselves: nothing waits beside the documents. */
export const fleetLog: EventLog = {
  returns: true,
  waiting: async () => [],
  failed: async () => 0,
  park: async () => undefined,
  parked: async () => [],
};
