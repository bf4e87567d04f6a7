import { nightsBooked } from './solution.js';

const stays = { Ines: 3, Kofi: 2, Yuki: 7 };
const lookUp = (guest) =>
  new Promise((resolve) => {
    setTimeout(() => resolve(guest in stays ? { nights: stays[guest] } : null), 200);
  });

test('the nights of all guests are added', async () => {
  expect(await nightsBooked(['Ines', 'Kofi', 'Yuki'], lookUp)).toBe(12);
});

test('a single guest', async () => {
  expect(await nightsBooked(['Kofi'], lookUp)).toBe(2);
});

test('a guest without a booking adds nothing', async () => {
  expect(await nightsBooked(['Ines', 'Nobody', 'Kofi'], lookUp)).toBe(5);
});

test('no guest', async () => {
  expect(await nightsBooked([], lookUp)).toBe(0);
});
