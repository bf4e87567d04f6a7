import { whereIs } from './solution.js';

describe('whereIs', () => {
  test('names the reader who has the book', () => {
    expect(whereIs({ title: 'Dune', reader: 'Ayo' })).toBe('lent to Ayo');
  });

  test('says that a book is on the shelf when its reader is null', () => {
    expect(whereIs({ title: 'Dune', reader: null })).toBe('on the shelf');
  });

  test('says that it is not known when there is no reader', () => {
    expect(whereIs({ title: 'Dune' })).toBe('not known');
  });

  test('says that it is not known when the reader is undefined', () => {
    expect(whereIs({ title: 'Dune', reader: undefined })).toBe('not known');
  });
});
