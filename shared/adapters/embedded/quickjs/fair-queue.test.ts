import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FairQueue, fairQueue } from './fair-queue.ts';

const people = fc.array(fc.constantFrom('ada', 'bob', 'cyd'), { maxLength: 20 });

function served<T>(queue: FairQueue<T>, lenient?: boolean): T | undefined {
  const who = queue.next(lenient);
  return who === undefined ? undefined : queue.take(who);
}

test("everybody's items come out in the order in which they came in, and none is lost", () => {
  fc.assert(
    fc.property(people, (order) => {
      const queue = fairQueue<string>(100);
      const items = order.map((who, n) => `${who} ${n}`);
      for (const [n, who] of order.entries()) queue.push(who, items[n] ?? '');
      const out = order.map(() => served(queue) ?? '');
      for (const who of ['ada', 'bob', 'cyd'])
        expect(out.filter((item) => item.startsWith(who))).toEqual(items.filter((item) => item.startsWith(who)));
      expect(queue.next()).toBeUndefined();
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
      for (let who = served(queue); who !== undefined; who = served(queue)) {
        if (who === last) expect(new Set(left)).toEqual(new Set([who]));
        left.splice(left.indexOf(who), 1);
        last = who;
      }
    }),
  );
});

test('whoever owes comes after everybody who does not, and of those who owe the one who owes least is first', () => {
  fc.assert(
    fc.property(people, fc.record({ ada: fc.nat(2), bob: fc.nat(2), cyd: fc.nat(2) }), (order, owed) => {
      const debts: Readonly<Record<string, number>> = owed;
      const queue = fairQueue<number>(100, (who) => debts[who] ?? 0);
      for (const who of order) queue.push(who, debts[who] ?? 0);
      const out = order.map(() => served(queue));
      expect(out).toEqual(out.toSorted());
    }),
  );
});

test('whoever owes is not served at all where there is no room for them', () => {
  const queue = fairQueue<string>(10, (who) => (who === 'ada' ? 1 : 0));
  for (const who of ['ada', 'bob']) queue.push(who, who);
  expect([served(queue, false), served(queue, false), served(queue, true)]).toEqual(['bob', undefined, 'ada']);
});

test('what nobody waits for any more is never served and takes no room', () => {
  const queue = fairQueue<number>(2);
  queue.push('ada', 1);
  queue.push('ada', 2);
  queue.drop('ada', 1);
  queue.drop('bob', 2);
  expect([queue.push('bob', 3), queue.push('bob', 4)]).toEqual([true, false]);
  expect([served(queue), served(queue), served(queue)]).toEqual([2, 3, undefined]);
});

test('a full queue takes no more until something was taken', () => {
  const queue = fairQueue<number>(2);
  expect([queue.push('ada', 1), queue.push('bob', 2), queue.push('cyd', 3)]).toEqual([true, true, false]);
  served(queue);
  expect(queue.push('cyd', 3)).toBe(true);
  expect(queue.drain()).toEqual([2, 3]);
});
