import { lend } from './solution.js';

test('a free book is lent to the reader', () => {
  const book = { title: 'Atlas', lentTo: '', times: 4 };
  expect(lend(book, 'Zoya')).toBe(true);
  expect(book).toEqual({ title: 'Atlas', lentTo: 'Zoya', times: 5 });
});

test('a book that somebody has stays as it is', () => {
  const book = { title: 'Atlas', lentTo: 'Pavel', times: 4 };
  expect(lend(book, 'Zoya')).toBe(false);
  expect(book).toEqual({ title: 'Atlas', lentTo: 'Pavel', times: 4 });
});

test('a book can be lent only once', () => {
  const book = { title: 'Poems', lentTo: '', times: 0 };
  lend(book, 'Zoya');
  expect(lend(book, 'Pavel')).toBe(false);
  expect(book.lentTo).toBe('Zoya');
});
