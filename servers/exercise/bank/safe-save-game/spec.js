import { saveGame } from './solution.js';

function newDisk(problem) {
  const log = [];
  return {
    log,
    write: (data) =>
      new Promise((resolve, reject) => {
        setTimeout(() => {
          log.push('wrote ' + data);
          if (problem) reject(new Error(problem));
          else resolve();
        }, 50);
      }),
    close: () => {
      log.push('closed');
    },
  };
}

test('a game is saved', async () => {
  expect(await saveGame(newDisk(), 'level 4')).toBe('saved');
});

test('a full disk is told', async () => {
  expect(await saveGame(newDisk('disk full'), 'level 4')).toBe('failed: disk full');
});

test('the disk is closed after the writing', async () => {
  const disk = newDisk();
  await saveGame(disk, 'level 4');
  expect(disk.log).toEqual(['wrote level 4', 'closed']);
});

test('the disk is closed after a failure', async () => {
  const disk = newDisk('disk full');
  await saveGame(disk, 'level 5');
  expect(disk.log).toEqual(['wrote level 5', 'closed']);
});
