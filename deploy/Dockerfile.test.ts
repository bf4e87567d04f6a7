import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const lines = read('deploy/Dockerfile').split('\n');
const copied = lines
  .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
  .flatMap((line) => line.split(' ').slice(1, -1));
const folders = copied.filter((path) => !path.includes('.'));

it('whatever is copied is there, and the build may read it', () => {
  expect(copied.length).toBeGreaterThan(10);
  expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  const allowed = read('deploy/Dockerfile.dockerignore')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1));
  expect(copied.filter((path) => !allowed.some((one) => path === one || path.startsWith(`${one}/`)))).toEqual([]);
});

it('npm finds the package file of every workspace', () => {
  const { workspaces }: { workspaces: string[] } = JSON.parse(read('package.json'));
  const needed = workspaces.flatMap((pattern) => globSync(`${pattern}/package.json`, { cwd: root }));
  expect(needed.length).toBeGreaterThan(8);
  expect(needed.filter((path) => !copied.includes(path))).toEqual([]);
});

it('no source that is built imports a file that is not copied', () => {
  const sources = folders.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root }));
  const built = sources.filter(
    (file) => !/\.test\.ts$|\.bench\.ts$|node_modules|exercise\/bank|efficiency\/(tasks|sessions)/.test(file),
  );
  expect(built.length).toBeGreaterThan(200);
  const outside = built.flatMap((file) =>
    [...read(file).matchAll(/^(?:import|export) [^;]*?from '(\.[^']+)'/gm)]
      .map(([, path = '']) => normalize(join(dirname(file), path)))
      .filter((path) => !copied.some((one) => path === one || path.startsWith(`${one}/`))),
  );
  expect(outside).toEqual([]);
});

it('the image runs a fixed Node, as nobody special, without a shell', () => {
  const images = lines.filter((line) => line.startsWith('FROM ')).map((line) => line.split(' ')[1]);
  expect(new Set(images).size).toBe(1);
  expect(images[0]).toMatch(/^node:24\.\d+\.\d+-\w+-slim$/);
  expect(lines).toContain('USER 1000:1000');
  const commands = read('deploy/Dockerfile').match(/(?:^| )(?:RUN|CMD|ENTRYPOINT) .*/gm) ?? [];
  expect(commands.length).toBeGreaterThan(4);
  expect(commands.filter((line) => !/(RUN|CMD|ENTRYPOINT) \[/.test(line))).toEqual([]);
});
