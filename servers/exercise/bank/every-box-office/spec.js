import { soldTickets } from './solution.js';

const sold = { North: 12, Harbour: 7, Station: 30, Market: 0 };
const ask = (office) =>
  new Promise((resolve, reject) => {
    setTimeout(() => (office in sold ? resolve(sold[office]) : reject(new Error('no answer'))), office.length * 100);
  });

test('adds up what all offices sold', async () => {
  expect(await soldTickets(['North', 'Harbour', 'Station'], ask)).toBe(49);
});

test('a single office', async () => {
  expect(await soldTickets(['Market'], ask)).toBe(0);
});

test('an office that does not answer counts as 0', async () => {
  expect(await soldTickets(['North', 'Closed', 'Harbour'], ask)).toBe(19);
});

test('no office answers', async () => {
  expect(await soldTickets(['Closed', 'Gone'], ask)).toBe(0);
});

test('no office at all', async () => {
  expect(await soldTickets([], ask)).toBe(0);
});

test('all offices are asked before the first answer is there', () => {
  const asked = [];
  soldTickets(['North', 'Harbour', 'Station'], (office) => {
    asked.push(office);
    return new Promise(() => {});
  });
  expect(asked).toEqual(['North', 'Harbour', 'Station']);
});
