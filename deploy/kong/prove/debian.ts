import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** nginx with OpenResty's LuaJIT inside, as Kong has it, and what Debian's nginx-common and libraries would have brought. */
const PACKAGES = [
  ...['nginx', 'libnginx-mod-http-ndk', 'libnginx-mod-http-lua', 'libpcre3', 'libluajit2-5.1-2'],
  ...['lua-resty-core', 'lua-resty-lrucache', 'lua-cjson'],
];

const CACHE = fileURLToPath(new URL('../../../.cache/gateway/', import.meta.url));

/** The folder that Debian's packages were unpacked into, fetched once and never installed; undefined off Debian. */
export async function unpacked(): Promise<string | undefined> {
  const { stdout } = await run('apt-cache', ['policy', ...PACKAGES]).catch(() => ({ stdout: '' }));
  const candidates = stdout.match(/Candidate: (?!\(none\)).+/g) ?? [];
  if (candidates.length < PACKAGES.length) return undefined;
  const key = createHash('sha256').update(candidates.join()).digest('hex').slice(0, 16);
  const folder = `${CACHE}${key}`;
  if (existsSync(folder)) return folder;
  const half = `${folder}.part`;
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { recursive: true });
  const download = () => run('apt-get', ['download', ...PACKAGES], { cwd: half });
  // Lists that are old name versions that are gone.
  await download().catch(async () => {
    await run('apt-get', ['update', '-q']);
    await download();
  });
  for (const file of await readdir(half)) await run('dpkg', ['-x', file, '.'], { cwd: half });
  await rename(half, folder);
  return folder;
}
