import { EVENTS } from '@learnflow/contracts/events';
import { errorEvent } from '@learnflow/contracts/events/error-event';
import { decodeEvent } from '../adapters/avro.ts';
import { daprPeers } from '../adapters/distributed/dapr-peers.ts';
import { daprState } from '../adapters/distributed/dapr-state.ts';
import { fleetLog } from '../adapters/distributed/fleet-log.ts';
import { lease } from '../adapters/distributed/lease.ts';
import { startRelay } from '../adapters/distributed/relay.ts';
import { daprRows } from '../adapters/distributed/rows.ts';
import { sidecar } from '../adapters/distributed/sidecar.ts';
import type { FleetDoor } from '../bridges/http-dapr.ts';
import type { Ports } from '../ports/ports.ts';
import { bug } from '../runtime/bug.ts';
import type { House } from '../runtime/house.ts';
import { embeddedPeers } from '../runtime/peers.ts';
import type { ServerDefinition } from '../skill/server.ts';
import { embeddedHouse } from './embedded.ts';
import type { FleetSettings, Settings } from './settings.ts';
import { DEAD_LETTER_TOPIC, EVENT_TOPIC } from './topics.ts';

/** Names that the components of `deploy/dapr` bear. */
const STORE = 'learnflow-state';
const PUBSUB = 'learnflow-pubsub';

/**
 * Many machines: state, events and peers behind this process's sidecar; what runs code and reads problems stays here.
 * Nothing is asked of the sidecar before somebody calls, so a process starts without it and is not ready until it is there.
 */
export function fleetHouse(
  servers: readonly ServerDefinition[],
  own: readonly ServerDefinition[],
  settings: Settings,
  { address, token, appToken }: FleetSettings,
  { analyst }: Pick<Ports, 'analyst'>,
): { readonly house: House; readonly fleet: FleetDoor } {
  const names = own.map(({ name }) => name);
  const server = names.length === 1 ? (names[0] ?? '') : 'learnflow';
  const beside = sidecar({ address, token });
  const rows = daprRows(beside, STORE);
  const types = new Map(EVENTS.map((event) => [event.type, event]));
  const relay = startRelay(rows, beside, lease(rows, `relay/${server}`, crypto.randomUUID()), {
    server,
    pubsub: PUBSUB,
    topicOf: (type) => (type === errorEvent.type ? DEAD_LETTER_TOPIC : EVENT_TOPIC),
    typeOf: (type) => types.get(type),
    report: bug,
  });
  const local = embeddedHouse(servers, settings, { analyst });
  const state = daprState(rows, local.ports.clock, { server, onEvents: relay.wake });
  const house: House = {
    ...local,
    ports: {
      ...local.ports,
      state: {
        ...state,
        close: async () => {
          await relay.close();
          await local.ports.state.close();
        },
      },
      log: fleetLog,
      peers: daprPeers(
        beside,
        embeddedPeers(() => house),
        names,
      ),
    },
  };
  return {
    house,
    fleet: { token: appToken, pubsub: PUBSUB, topic: EVENT_TOPIC, decode: decodeEvent, status: relay.status },
  };
}
