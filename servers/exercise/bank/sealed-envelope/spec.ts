import { type Envelope, seal } from './solution.ts';

test('a text in an envelope', () => {
  const letter: Envelope<string> = seal('Ravi', 'Happy birthday!');
  expect(letter).toEqual({ to: 'Ravi', content: 'Happy birthday!' });
});

test('a number in an envelope', () => {
  const stars: number = seal('Ravi', 5).content;
  expect(stars).toBe(5);
});

test('a list in an envelope', () => {
  const stickers: string[] = seal('Ayşe', ['cat', 'moon']).content;
  expect(stickers).toEqual(['cat', 'moon']);
});

test('the checker remembers what is inside', () => {
  // @ts-expect-error a number has no length
  const length = seal('Ravi', 5).content.length;
  // @ts-expect-error a text is no number
  const stars: Envelope<number> = seal('Ravi', 'five');
  // @ts-expect-error the content must fit the type
  const wrong: Envelope<string> = { to: 'Ravi', content: 5 };
  expect(length).toBeUndefined();
});

test('the checker refuses a name that is no text', () => {
  // @ts-expect-error to whom?
  const lost = seal(7, 'hello');
  expect(lost.content).toBe('hello');
});
