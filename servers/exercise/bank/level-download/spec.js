import { loadLevel } from './solution.js';

function network(failures) {
  const state = { started: [], running: 0, most: 0 };
  state.download = (name) => {
    state.started.push(name);
    state.running += 1;
    state.most = Math.max(state.most, state.running);
    const number = state.started.length;
    return new Promise((resolve, reject) => {
      setTimeout(() => {
        state.running -= 1;
        if (number <= failures) reject(new Error('failure ' + number));
        else resolve('map of ' + name);
      }, 100);
    });
  };
  return state;
}

test('a good network needs one try', async () => {
  const { download, started } = network(0);
  expect(await loadLevel(download, 'volcano', 3)).toBe('map of volcano');
  expect(started).toEqual(['volcano']);
});

test('a failed download is started again', async () => {
  const { download, started } = network(2);
  expect(await loadLevel(download, 'harbour', 3)).toBe('map of harbour');
  expect(started).toEqual(['harbour', 'harbour', 'harbour']);
});

test('never two downloads at a time', async () => {
  const state = network(3);
  await loadLevel(state.download, 'caves', 5);
  expect(state.most).toBe(1);
});

test('the error of the last try is thrown', async () => {
  const { download } = network(9);
  await expect(loadLevel(download, 'volcano', 3)).rejects.toThrow('failure 3');
});

test('no more than the allowed tries', async () => {
  const { download, started } = network(9);
  await loadLevel(download, 'volcano', 2).catch(() => {});
  expect(started).toHaveLength(2);
});

test('a single try', async () => {
  const { download } = network(1);
  await expect(loadLevel(download, 'volcano', 1)).rejects.toThrow('failure 1');
});
