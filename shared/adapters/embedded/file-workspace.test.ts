import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Workspace } from '../../ports/workspace.ts';
import { fileWorkspace } from './file-workspace.ts';

let outside: string;
let root: string;
let workspace: Workspace;

beforeEach(() => {
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'learnflow-files-')));
  root = join(outside, 'work');
  mkdirSync(root);
  workspace = fileWorkspace(root);
  put('../secret.js', 'secret');
});

afterEach(() => rmSync(outside, { recursive: true, force: true }));

describe('reading', () => {
  test('a file is read by its path from the folder, whatever text it holds', async () => {
    mkdirSync(join(root, 'week 1'));
    put('week 1/sum.js', '// ü \u{1F600}\r\n');
    expect(await workspace.read('week 1/sum.js')).toBe('// ü \u{1F600}\r\n');
    expect(await workspace.read('./week 1/sum.js')).toBe('// ü \u{1F600}\r\n');
  });

  test('an empty file is an empty text', async () => {
    put('empty.js', '');
    expect(await workspace.read('empty.js')).toBe('');
  });

  test('a byte order mark is not part of the text', async () => {
    put('bom.js', '\uFEFFlet a;');
    expect(await workspace.read('bom.js')).toBe('let a;');
  });

  test('a link is followed as long as it stays inside, also where the folder itself is a link', async () => {
    put('sum.js', 'inside');
    symlinkSync('sum.js', join(root, 'link.js'));
    symlinkSync(root, join(outside, 'linked'));
    expect(await workspace.read('link.js')).toBe('inside');
    expect(await fileWorkspace(join(outside, 'linked')).read('link.js')).toBe('inside');
  });

  test.for<readonly [string, () => string]>([
    ['an absolute path', () => join(root, 'sum.js')],
    ['an absolute path of Windows', () => 'C:\\Users\\ada\\sum.js'],
    ['the folder above', () => '../secret.js'],
    ['a way out and back in', () => '../work/sum.js'],
    ['a way out behind a folder', () => 'a/../../secret.js'],
    ['a way out with backslashes', () => '..\\secret.js'],
    ['a name with a zero byte', () => 'sum.js\0.txt'],
    ['a link to a file outside', () => linked('out.js', '../secret.js')],
    ['a file behind a link to a folder outside', () => join(linked('out', '..'), 'secret.js')],
    ['a link to a link that leads out', () => linked('twice.js', linked('once.js', '../secret.js'))],
  ])('%s is outside', async ([_, path]) => {
    put('sum.js', 'inside');
    await expect(workspace.read(path())).rejects.toMatchObject({ code: 'file_outside', kind: 'forbidden' });
  });

  test('no path at all reads anything that lies outside', async () => {
    symlinkSync('..', join(root, 'up'));
    symlinkSync(outside, join(root, 'far'));
    put('sum.js', 'inside');
    const part = fc.constantFrom('..', '.', '', 'up', 'far', 'work', 'secret.js', 'sum.js', outside, '\\', '~');
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
        const text = await workspace.read(parts.join('/')).catch(() => 'refused');
        expect(['inside', 'refused']).toContain(text);
      }),
    );
  });

  test('a missing file is refused with what it may have meant', async () => {
    mkdirSync(join(root, 'week1'));
    put('week1/fizzbuzz.js', '');
    await expect(workspace.read('week1/fizbuz.js')).rejects.toMatchObject({
      code: 'file_missing',
      message: 'There is no file week1/fizbuz.js in the workspace. Did you mean week1/fizzbuzz.js?',
    });
    await expect(workspace.read('nowhere/at/all')).rejects.toMatchObject({ code: 'file_missing' });
    await expect(workspace.read('week1/fizzbuzz.js/x')).rejects.toMatchObject({ code: 'file_missing' });
  });

  test('a folder, a pipe and a link to itself are refused without waiting for anything', async () => {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    mkdirSync(join(root, 'folder'));
    linked('self', 'self');
    for (const path of ['folder', '', '.', 'pipe', 'self'])
      await expect(workspace.read(path)).rejects.toMatchObject({ code: 'file_unreadable' });
  });

  test.for([
    ['bytes that are not UTF-8', Buffer.from([0x61, 0xff, 0x62])],
    ['a cut character', Buffer.from('ü').subarray(0, 1)],
    ['a zero byte', Buffer.from('a\0b')],
    ['UTF-16', Buffer.from('\uFEFFlet a;', 'utf16le')],
  ] as const)('%s is no text', async ([_, bytes]) => {
    writeFileSync(join(root, 'bytes'), bytes);
    await expect(workspace.read('bytes')).rejects.toMatchObject({ code: 'file_not_text' });
  });

  test('a file of 1 MB is read and one of a byte more is too large', async () => {
    put('large.js', 'x'.repeat(1_000_000));
    expect((await workspace.read('large.js')).length).toBe(1_000_000);
    put('large.js', 'x'.repeat(1_000_001));
    await expect(workspace.read('large.js')).rejects.toMatchObject({ code: 'file_too_large', kind: 'too-large' });
  });
});

describe('the folder', () => {
  test.for([
    ['the root', '/'],
    ['a home directory', homedir()],
    ['a folder that holds home directories', dirname(homedir())],
    ['a folder that is not there', '/nowhere/at/all'],
    ['a file', import.meta.filename],
  ] as const)('%s is no workspace', async ([_, folder]) => {
    const wrong = fileWorkspace(folder);
    const unset = { code: 'workspace_unset', message: expect.stringContaining('LEARNFLOW_WORKSPACE') };
    await expect(wrong.read('sum.js')).rejects.toMatchObject(unset);
    await expect(wrong.write('sum.js', '')).rejects.toMatchObject(unset);
  });

  test('a folder that comes into being later works from then on', async () => {
    const late = fileWorkspace(join(root, 'late'));
    await expect(late.read('sum.js')).rejects.toMatchObject({ code: 'workspace_unset' });
    mkdirSync(join(root, 'late'));
    await late.write('sum.js', 'now');
    expect(await late.read('sum.js')).toBe('now');
  });
});

describe('writing', () => {
  test('a new file and its folders are made, and nothing else is left behind', async () => {
    await workspace.write('week 1/day 2/sum.js', '// ü\n');
    expect(get('week 1/day 2/sum.js')).toBe('// ü\n');
    expect(readdirSync(join(root, 'week 1/day 2'))).toEqual(['sum.js']);
  });

  test('writing the same again changes nothing', async () => {
    await workspace.write('sum.js', 'stub');
    chmodSync(join(root, 'sum.js'), 0o444);
    await workspace.write('sum.js', 'stub');
    expect(get('sum.js')).toBe('stub');
  });

  test('a file that the learner changed stays as it is', async () => {
    await workspace.write('sum.js', 'stub');
    put('sum.js', 'my work');
    await expect(workspace.write('sum.js', 'stub')).rejects.toMatchObject({ code: 'file_changed', kind: 'conflict' });
    expect(get('sum.js')).toBe('my work');
    expect(readdirSync(root)).toEqual(['sum.js']);
  });

  test('of two writers of one new file the second is told that it changed', async () => {
    const results = await Promise.allSettled(['one', 'two', 'three'].map((text) => workspace.write('sum.js', text)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [first] = results.flatMap(({ status }, n) => (status === 'fulfilled' ? [['one', 'two', 'three'][n]] : []));
    expect(get('sum.js')).toBe(first);
    expect(readdirSync(root)).toEqual(['sum.js']);
  });

  test.for(['../new.js', '/tmp/learnflow-new.js', 'out/new.js', 'out/deep/new.js', '', '.'])(
    'nothing is written to "%s"',
    async (path) => {
      symlinkSync('..', join(root, 'out'));
      await expect(workspace.write(path, 'x')).rejects.toMatchObject({ code: 'file_outside' });
      expect(readdirSync(outside).sort()).toEqual(['secret.js', 'work']);
      expect(readdirSync(root)).toEqual(['out']);
    },
  );

  test('a link that leads out is neither followed nor replaced, also where it leads nowhere', async () => {
    linked('dangling.js', '../new.js');
    linked('secret.js', '../secret.js');
    for (const path of ['dangling.js', 'secret.js'])
      await expect(workspace.write(path, 'secret')).rejects.toMatchObject({ code: 'file_changed' });
    expect(existsSync(join(outside, 'new.js'))).toBe(false);
    expect(readdirSync(root).sort()).toEqual(['dangling.js', 'secret.js']);
  });

  test('a file in the place of a folder is said to be in the way', async () => {
    put('week1', '');
    await expect(workspace.write('week1/sum.js', 'x')).rejects.toMatchObject({
      code: 'file_unwritable',
      kind: 'unavailable',
    });
  });
});

function put(path: string, text: string): void {
  writeFileSync(join(root, path), text);
}

const get = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Makes a link and returns its name. */
function linked(name: string, target: string): string {
  symlinkSync(target, join(root, name));
  return name;
}
