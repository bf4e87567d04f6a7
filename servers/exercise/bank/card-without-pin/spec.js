import { publicCard } from './solution.js';

let card;

beforeEach(() => {
  card = { name: 'Thandi', since: 2019, pin: 4711 };
});

test('the pin is not shown', () => {
  expect(publicCard(card)).toEqual({ name: 'Thandi', since: 2019 });
  expect('pin' in publicCard(card)).toBe(false);
});

test('every other property is shown, whatever its name', () => {
  expect(publicCard({ pin: 1, name: 'Luka', club: 'chess', books: 3 })).toEqual({ name: 'Luka', club: 'chess', books: 3 });
});

test('the card keeps its pin', () => {
  publicCard(card);
  expect(card).toEqual({ name: 'Thandi', since: 2019, pin: 4711 });
});

test('a card without a pin is shown as it is', () => {
  expect(publicCard({ name: 'Sana' })).toEqual({ name: 'Sana' });
});
