import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PLUGIN = fileURLToPath(new URL('../plugins/learnflow-student/', import.meta.url));
const START_TIMEOUT_MS = 10_000;

/** nginx that asks our plugin about every request to one of the paths, and passes on what the plugin passes. */
export async function nginx(
  root: string,
  { port, upstream, paths }: { port: number; upstream: number; paths: readonly string[] },
): Promise<AsyncDisposable> {
  const scratch = await mkdtemp(join(tmpdir(), 'learnflow-gateway-'));
  await writeFile(join(scratch, 'nginx.conf'), configuration({ root, scratch, port, upstream, paths }));
  const child = spawn(`${root}/usr/sbin/nginx`, ['-p', scratch, '-c', join(scratch, 'nginx.conf'), '-e', 'stderr'], {
    env: { LD_LIBRARY_PATH: `${root}/usr/lib/x86_64-linux-gnu:${root}/lib/x86_64-linux-gnu` },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const stop = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    await rm(scratch, { recursive: true, force: true });
  };
  await listening(child, port).catch(async (error: Error) => {
    await stop();
    throw error;
  });
  return { [Symbol.asyncDispose]: stop };
}

interface Setting {
  readonly root: string;
  readonly scratch: string;
  readonly port: number;
  readonly upstream: number;
  readonly paths: readonly string[];
}

function configuration({ root, scratch, port, upstream, paths }: Setting): string {
  const places = paths.map(
    (path) => `location ${path.replace('~', '~ ^')} {
      access_by_lua_block { require("nginx")() }
      proxy_pass http://127.0.0.1:${upstream};
    }`,
  );
  const scratches = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
master_process off;
pid ${scratch}/pid;
error_log stderr error;
load_module ${root}/usr/lib/nginx/modules/ndk_http_module.so;
load_module ${root}/usr/lib/nginx/modules/ngx_http_lua_module.so;
events {}
http {
  access_log off;
  ${scratches.map((name) => `${name}_temp_path ${scratch}/${name};`).join('\n  ')}
  # As in Kong's own configuration: such names are let in.
  underscores_in_headers on;
  lua_package_path "${HERE}?.lua;${PLUGIN}?.lua;${root}/usr/share/lua/5.1/?.lua;;";
  lua_package_cpath "${root}/usr/lib/x86_64-linux-gnu/lua/5.1/?.so;;";
  server {
    listen 127.0.0.1:${port};
    ${places.join('\n    ')}
    location / { return 404; }
  }
}
`;
}

async function listening(child: ChildProcess, port: number): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (child.exitCode === null && Date.now() < deadline) {
    const socket = connect(port, '127.0.0.1');
    const open = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx did not open port ${port}`);
}
