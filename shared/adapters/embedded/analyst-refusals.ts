import { Refusal } from '../../skill/refusal.ts';

export const stopped = (milliseconds: number, megabytes: number) =>
  new Refusal(
    'analysis_stopped',
    'unavailable',
    `Stopped after ${milliseconds / 1_000} s or ${megabytes} MB. Send a shorter program, or only the part in question.`,
  );

export const crowded = () => new Refusal('busy', 'unavailable', 'Too many programs are looked at already. Call again.');

export const stopping = () => new Refusal('stopping', 'unavailable', 'This server is stopping. Call again.');
