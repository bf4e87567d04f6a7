import { price, type Ticket } from './solution.ts';

test('an adult', () => {
  const ticket: Ticket = { kind: 'adult' };
  expect(price(ticket)).toBe(2000);
});

test('children pay from 6 years on', () => {
  expect(price({ kind: 'child', age: 5 })).toBe(0);
  expect(price({ kind: 'child', age: 6 })).toBe(900);
});

test('a group pays for each person', () => {
  const cents: number = price({ kind: 'group', people: 10 });
  expect(cents).toBe(15000);
});

test('the checker refuses an unknown kind', () => {
  // @ts-expect-error there is no such ticket
  const dog: Ticket = { kind: 'dog' };
  expect(price).toBeTypeOf('function');
});

test('the checker refuses a ticket that lacks a property', () => {
  // @ts-expect-error how old?
  const child: Ticket = { kind: 'child' };
  // @ts-expect-error how many?
  const group: Ticket = { kind: 'group' };
  expect(price).toBeTypeOf('function');
});

test('the checker refuses a property of another kind', () => {
  // @ts-expect-error a group has no age
  const group: Ticket = { kind: 'group', age: 9 };
  // @ts-expect-error an adult is no group
  const adult: Ticket = { kind: 'adult', people: 3 };
  expect(price).toBeTypeOf('function');
});
