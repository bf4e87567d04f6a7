import { threadId } from 'node:worker_threads';
import { defineAnalysis } from '../../skill/analysis.ts';

/** Analyses that behave as no good one does. */

export const counted = defineAnalysis<{ readonly text: string }, { readonly characters: number }>({
  name: 'test.counted',
  load:
    async () =>
    ({ text }) => ({ characters: text.length }),
});

/** Loads a part of itself only when it is needed. */
export const later = defineAnalysis<{ readonly text: string }, string>({
  name: 'test.later',
  load:
    async () =>
    ({ text }) =>
      text === '' ? 'empty' : Promise.resolve(text.toUpperCase()),
});

export const endless = defineAnalysis<object, never>({
  name: 'test.endless',
  mayNotEnd: () => true,
  load: async () => () => {
    for (;;);
  },
});

export const hungry = defineAnalysis<object, number>({
  name: 'test.hungry',
  mayNotEnd: () => true,
  load: async () => () => {
    const kept: number[][] = [];
    for (;;) kept.push(new Array(100_000).fill(kept.length));
  },
});

/** The thread that it ran in, and kept busy for a while. */
export const where = defineAnalysis<object, number>({
  name: 'test.where',
  load: async () => () => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    return threadId;
  },
});

export const broken = defineAnalysis<object, never>({
  name: 'test.broken',
  load: async () => () => {
    throw new TypeError('the analysis has a bug');
  },
});

export const ANALYSES = [counted, later, endless, hungry, where, broken];
