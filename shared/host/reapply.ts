import { EVENTS } from '@learnflow/contracts/events';
import { errorEvent } from '@learnflow/contracts/events/error-event';
import { encodeEvent } from '../adapters/avro.ts';
import type { EventRecord, RecordOf } from '../skill/event.ts';
import { Refusal } from '../skill/refusal.ts';

export type DeadLetter = RecordOf<typeof errorEvent>;

export const isDeadLetter = (event: EventRecord | undefined): event is DeadLetter =>
  event?.event_type === errorEvent.type;

/** Where a server takes events, and the secret that its sidecar shows. */
export interface EventDoor {
  /** `http://127.0.0.1:4000` */
  readonly address: string;
  readonly token: string;
}

/** Brings an event that was put aside to its consumer once more. Says what became of it. Throws a Refusal of the server's. */
export async function reapply(letter: DeadLetter, { address, token }: EventDoor): Promise<string> {
  const said = await fetch(`${address}/dapr/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/cloudevents+json', 'dapr-api-token': token },
    body: JSON.stringify({ data_base64: Buffer.from(failedBytes(letter)).toString('base64') }),
  });
  const { received, code, detail } = (await said.json()) as Readonly<Record<string, string | undefined>>;
  if (received === undefined) throw new Refusal(code ?? 'no_answer', 'unavailable', detail ?? `status ${said.status}`);
  return received;
}

/** As the broker brought it: what nobody could read has no id and is kept as base64. */
function failedBytes({ failed_event_id: id, failed_event_type: type, failed_event: text }: DeadLetter): Uint8Array {
  if (id === '') return Buffer.from(text, 'base64');
  const known = EVENTS.find((event) => event.type === type);
  if (!known) throw new Refusal('unknown_event', 'invalid', `This version knows no ${type}.`);
  return encodeEvent(known, JSON.parse(text));
}
