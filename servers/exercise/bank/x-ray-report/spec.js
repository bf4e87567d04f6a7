import { report } from './solution.js';

const takeImage = (patient) => Promise.resolve('image of ' + patient);

test('the finding comes after the name', async () => {
  const readImage = () => Promise.resolve('broken rib');
  expect(await report('Amina', takeImage, readImage)).toBe('Amina: broken rib');
});

test('the doctor reads the image that was taken', async () => {
  const readImage = (image) => Promise.resolve('seen ' + image);
  expect(await report('Tomás', takeImage, readImage)).toBe('Tomás: seen image of Tomás');
});

test('a doctor who needs time is waited for', async () => {
  const readImage = () => new Promise((resolve) => setTimeout(() => resolve('all fine'), 500));
  expect(await report('Wei', takeImage, readImage)).toBe('Wei: all fine');
});

test('no result when the image cannot be taken', async () => {
  const broken = () => Promise.reject(new Error('machine is off'));
  const readImage = () => Promise.resolve('all fine');
  expect(await report('Jonas', broken, readImage)).toBe('Jonas: no result');
});

test('no result when the image cannot be read', async () => {
  const readImage = () => Promise.reject(new Error('too dark'));
  expect(await report('Jonas', takeImage, readImage)).toBe('Jonas: no result');
});
