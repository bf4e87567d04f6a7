import { spineLabel } from './solution.js';

const orlando = { title: 'Orlando', author: 'Woolf', year: 1928, place: { room: 2, shelf: 'B4' } };

test('names the author, the title and the shelf', () => {
  expect(spineLabel(orlando)).toBe('Woolf, Orlando (B4)');
});

test('works for another book', () => {
  const book = { place: { shelf: 'A1', room: 1 }, author: 'Achebe', title: 'Things Fall Apart', year: 1958 };
  expect(spineLabel(book)).toBe('Achebe, Things Fall Apart (A1)');
});

test('the book stays as it was', () => {
  spineLabel(orlando);
  expect(orlando).toEqual({ title: 'Orlando', author: 'Woolf', year: 1928, place: { room: 2, shelf: 'B4' } });
});
