import { Refusal } from '../skill/refusal.ts';

/** What becomes of a call that nobody wants the answer of any more. */
export const gone = () => new Refusal('cancelled', 'unavailable', 'Cancelled before anything was written.');
