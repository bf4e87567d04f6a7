import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exercisesIn, openTrack } from './track-folder.ts';

const HARBOUR = fileURLToPath(new URL('../../../test/tracks/harbour', import.meta.url));
const BOATS = 'exercises/concept/boat-names';

interface Copy extends Disposable {
  readonly folder: string;
  write(path: string, text: string): void;
  remove(path: string): void;
  link(path: string, to: string): void;
}

/** A track that may be spoilt, beside a file that it must not reach. */
function copied(): Copy {
  const home = mkdtempSync(join(tmpdir(), 'learnflow-track-'));
  const folder = join(home, 'harbour');
  cpSync(HARBOUR, folder, { recursive: true });
  writeFileSync(join(home, 'secret.js'), 'export const painted = "SECRET";\n');
  const at = (path: string) => join(folder, path);
  return {
    folder,
    write(path, text) {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    },
    remove: (path) => rmSync(at(path), { recursive: true }),
    link(path, to) {
      rmSync(at(path), { force: true, recursive: true });
      symlinkSync(to, at(path));
    },
    [Symbol.dispose]: () => rmSync(home, { recursive: true }),
  };
}

async function readOf(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for await (const { id, read } of exercisesIn(await openTrack(folder)))
    found[id] = 'complaints' in read ? read.complaints.join('; ') : 'read';
  return found;
}

const config = (files: object) => JSON.stringify({ files });

it('every exercise is read, and one that imports a package is told so', async () => {
  expect(await readOf(HARBOUR)).toEqual({
    'harbour-boat-names': 'read',
    'harbour-lamp-signals': 'read',
    'harbour-tide-window': 'read',
    'harbour-sunk-cargo': 'it imports the package lodash/sum, and there are no packages here',
  });
});

describe('an exercise', () => {
  it.each<[string, (track: Copy) => void, RegExp]>([
    [
      'without a spec',
      (track) => track.remove(`${BOATS}/boat-names.spec.js`),
      /its spec boat-names\.spec\.js is missing/,
    ],
    ['without a stub', (track) => track.remove(`${BOATS}/boat-names.js`), /its stub boat-names\.js is missing/],
    ['without a solution', (track) => track.remove(`${BOATS}/.meta/exemplar.js`), /its own solution .* is missing/],
    ['without instructions', (track) => track.remove(`${BOATS}/.docs`), /\.docs\/instructions\.md is missing/],
    ['that is not there', (track) => track.remove(BOATS), /its folder is missing/],
    [
      'that names a file outside',
      (track) => track.write(`${BOATS}/.meta/config.json`, config({ test: ['../../../../secret.js'] })),
      /outside its folder/,
    ],
    [
      'that names a file by its place on the disk',
      (track) => track.write(`${BOATS}/.meta/config.json`, config({ editor: ['/etc/passwd'] })),
      /outside its folder/,
    ],
    [
      'with a link that leads out',
      (track) => track.link(`${BOATS}/boat-names.js`, '../../../../secret.js'),
      /a link leads out/,
    ],
    ['that is a link that leads out', (track) => track.link(BOATS, '../../..'), /a link leads out/],
    ['with a folder for a file', (track) => track.link(`${BOATS}/boat-names.js`, '.'), /no plain file/],
    ['with a file for a program', (track) => track.write(`${BOATS}/boat-names.js`, '\0'), /is not text/],
    ['with a giant', (track) => track.write(`${BOATS}/boat-names.js`, '/'.repeat(2_000_000)), /larger than 1 MB/],
    [
      'with much text',
      (track) => track.write(`${BOATS}/boat-names.js`, '/'.repeat(300_000)),
      /more than 256 kB of text/,
    ],
    [
      'that gives away what judges it',
      (track) => track.write(`${BOATS}/.meta/config.json`, config({ editor: ['spec.js'] })),
      /its file spec\.js is missing; its file spec\.js has a name that is taken/,
    ],
    [
      'with a configuration of another form',
      (track) => track.write(`${BOATS}/.meta/config.json`, '{"files": []}'),
      /config\.json/,
    ],
  ])('%s is told so, and nothing of it is read', async (_, spoil, complaint) => {
    using track = copied();
    spoil(track);
    const { 'harbour-boat-names': boats, 'harbour-lamp-signals': lamps } = await readOf(track.folder);
    expect(boats).toMatch(complaint);
    expect(lamps).toBe('read');
  });

  it('that the track calls deprecated is left out', async () => {
    using track = copied();
    const practice = [{ slug: 'lamp-signals', practices: ['strings'], status: 'deprecated' }];
    track.write('config.json', JSON.stringify({ slug: 'harbour', exercises: { practice } }));
    expect(await readOf(track.folder)).toEqual({ 'harbour-lamp-signals': expect.stringMatching('deprecated') });
  });

  it('that practises nothing known here is left out', async () => {
    using track = copied();
    const practice = [{ slug: 'lamp-signals', practices: ['knots'] }];
    track.write('config.json', JSON.stringify({ slug: 'harbour', exercises: { practice } }));
    expect(await readOf(track.folder)).toEqual({ 'harbour-lamp-signals': expect.stringMatching('names no concept') });
  });
});

it.each([
  ['nothing', undefined],
  ['no JSON', '{'],
  ['no track', '{"name": "x"}'],
])('a folder whose config.json is %s is refused', async (_, text) => {
  using track = copied();
  if (text === undefined) track.remove('config.json');
  else track.write('config.json', text);
  await expect(openTrack(track.folder)).rejects.toMatchObject({ code: 'not_a_track' });
});

it('a folder whose config.json lies elsewhere is refused', async () => {
  using track = copied();
  track.link('config.json', '../secret.js');
  await expect(openTrack(track.folder)).rejects.toMatchObject({ code: 'not_a_track' });
});
