import { styleText } from 'node:util';
import type { SeenRecord } from '@learnflow/shared/kafka';

/** What an event carries besides what it is about. */
const HEADER = new Set(['event_id', 'event_type', 'timestamp', 'version', 'student_id', 'idempotency_key']);
const LONGEST_PAYLOAD = 160;

/** For machines: everything, in one line. */
export function jsonLine({ event, undecodable, ...place }: SeenRecord): string {
  return JSON.stringify(event ? { ...place, event } : { ...place, undecodable });
}

/** For a terminal: where, when, whose, what, and the payload as far as it goes. Nothing in it moves the cursor. */
export function shortLine({ partition, offset, timestamp, key, event, undecodable }: SeenRecord): string {
  const place = styleText('dim', `${partition}/${String(offset).padEnd(6)} ${timestamp}`);
  const whose = styleText('cyan', plain(event?.student_id ?? key ?? '-'));
  if (!event) {
    const { cause = '', bytes = 0, hex = '' } = undecodable ?? {};
    return `${place} ${whose} ${styleText('red', plain(`undecodable: ${cause}`))} ${bytes} bytes ${hex}`;
  }
  const payload = Object.entries(event).filter(([name, value]) => !HEADER.has(name) && value !== null);
  const said = payload.map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const text = plain(said.join(' '));
  const cut = text.length > LONGEST_PAYLOAD ? `${text.slice(0, LONGEST_PAYLOAD)}…` : text;
  return `${place} ${whose} ${styleText('bold', plain(event.event_type))} ${cut}`;
}

const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\p{Cf}\u2028\u2029]/gu, '?');
