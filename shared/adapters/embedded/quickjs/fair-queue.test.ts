import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fairQueue } from './fair-queue.ts';

const people = fc.array(fc.constantFrom('ada', 'bob', 'cyd'), { maxLength: 20 });

test("everybody's items come out in the order in which they came in, and none is lost", () => {
  fc.assert(
    fc.property(people, (order) => {
      const queue = fairQueue<string>(100);
      const items = order.map((who, n) => `${who} ${n}`);
      for (const [n, who] of order.entries()) queue.push(who, items[n] ?? '');
      const out = order.map(() => queue.take() ?? '');
      for (const who of ['ada', 'bob', 'cyd'])
        expect(out.filter((item) => item.startsWith(who))).toEqual(items.filter((item) => item.startsWith(who)));
      expect(queue.take()).toBeUndefined();
    }),
  );
});

test('nobody is served twice while somebody else waits', () => {
  fc.assert(
    fc.property(people, (order) => {
      const queue = fairQueue<string>(100);
      for (const who of order) queue.push(who, who);
      const left: string[] = [...order];
      let last = '';
      for (let who = queue.take(); who !== undefined; who = queue.take()) {
        if (who === last) expect(new Set(left)).toEqual(new Set([who]));
        left.splice(left.indexOf(who), 1);
        last = who;
      }
    }),
  );
});

test('a full queue takes no more until something was taken', () => {
  const queue = fairQueue<number>(2);
  expect([queue.push('ada', 1), queue.push('bob', 2), queue.push('cyd', 3)]).toEqual([true, true, false]);
  queue.take();
  expect(queue.push('cyd', 3)).toBe(true);
  expect(queue.drain()).toEqual([2, 3]);
});
