import { lastOr } from './solution.ts';

test('the last of some texts', () => {
  const headline: string = lastOr(['Storm', 'Sunshine'], 'no news');
  expect(headline).toBe('Sunshine');
});

test('the last of some numbers', () => {
  const readers: number = lastOr([310, 0], 100);
  expect(readers).toBe(0);
});

test('the fallback for an empty list', () => {
  expect(lastOr([], 'no news')).toBe('no news');
});

test('a list of objects keeps their type', () => {
  const page = lastOr([{ title: 'Sports' }, { title: 'Weather' }], { title: 'blank' });
  const title: string = page.title;
  expect(title).toBe('Weather');
});

test('the checker refuses a fallback of another type', () => {
  // @ts-expect-error a text among numbers
  const mixed = () => lastOr([310, 0], 'none');
  expect(lastOr).toBeTypeOf('function');
});

test('the checker knows the type of the result', () => {
  // @ts-expect-error the last of some texts is a text
  const wrong: number = lastOr(['Storm'], 'no news');
  expect(wrong).toBe('Storm');
});
