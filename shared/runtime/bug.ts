import { Refusal } from '../skill/refusal.ts';

/** The caller gets an id to quote; what went wrong stays in the log of the process. */
export function bug(error: unknown): Refusal {
  const id = crypto.randomUUID().slice(0, 8);
  console.error(`internal_error ${id}`, error);
  return new Refusal(
    'internal_error',
    'internal',
    `Something broke here, not in your call. Quote ${id} when you report it.`,
  );
}
