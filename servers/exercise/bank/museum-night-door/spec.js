import { enter } from './solution.js';

const door = (code, callback) => {
  setTimeout(() => {
    if (code === '4711') callback(null, 'open for 10 seconds');
    else callback('wrong code');
  }, 300);
};

test('the right code brings the message', async () => {
  expect(await enter(door, '4711')).toBe('open for 10 seconds');
});

test('a problem rejects the promise with an Error', async () => {
  const error = await enter(door, '0000').catch((problem) => problem);
  expect(error).toBeInstanceOf(Error);
  expect(error.message).toBe('wrong code');
});

test('a promise comes back at once, before the door answers', () => {
  expect(enter(() => {}, '4711')).toBeInstanceOf(Promise);
});

test('the door is tried once, with the code', async () => {
  const codes = [];
  await enter((code, callback) => {
    codes.push(code);
    callback(null, 'open');
  }, '1234');
  expect(codes).toEqual(['1234']);
});
