import { expect, it } from 'vitest';
import { Turns } from './turns.ts';

const gate = () => Promise.withResolvers<void>();

it('who comes first is served first, one subject after the other, and subjects side by side', async () => {
  const turns = new Turns();
  const order: string[] = [];
  const first = gate();
  const calls = [
    turns.take('ada', async () => {
      await first.promise;
      order.push('ada 1');
    }),
    turns.take('ada', async () => void order.push('ada 2')),
    turns.take('bob', async () => void order.push('bob')),
  ];
  await calls[2];
  first.resolve();
  await Promise.all(calls);
  expect(order).toEqual(['bob', 'ada 1', 'ada 2']);
});

it('who hangs up leaves the queue: nothing is done for them, and their place is free', async () => {
  const turns = new Turns();
  const first = gate();
  const running = turns.take('ada', () => first.promise);
  const leaving = new AbortController();
  const done: string[] = [];
  const left = Array.from({ length: 199 }, () =>
    turns.take('ada', async () => void done.push('left'), leaving.signal).catch(({ code }) => code),
  );
  await expect(turns.take('ada', async () => undefined)).rejects.toMatchObject({ code: 'busy' });
  leaving.abort();
  expect(new Set(await Promise.all(left))).toEqual(new Set(['cancelled']));
  const last = turns.take('ada', async () => void done.push('last'));
  first.resolve();
  await Promise.all([running, last]);
  expect(done).toEqual(['last']);
});
