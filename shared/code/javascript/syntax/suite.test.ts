import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { parseProgram } from '../program.ts';
import { MISSED, OUTDATED } from './suite-exceptions.ts';

const root = dirname(createRequire(import.meta.url).resolve('test262-parser-tests/package.json'));

/** Each as the goal that its name says; what is not read as such a program is told by its name. */
function outcomes(folder: string) {
  return readdirSync(join(root, folder)).map((file) => {
    const text = readFileSync(join(root, folder, file), 'utf8');
    const goal = file.endsWith('.module.js') ? 'module' : 'script';
    return { name: `${folder}/${file}`, program: parseProgram(text, { goal }) };
  });
}

describe.each(['pass', 'pass-explicit'])('the valid programs of the public suite, %s', (folder) => {
  const all = outcomes(folder);

  it('are all accepted', () => {
    expect(all.length).toBeGreaterThan(1900);
    expect(all.filter(({ program }) => !program.valid).map(({ name }) => name)).toEqual([]);
  });

  it('have a tree, and nearly all of them scopes', () => {
    expect(all.filter(({ program }) => !program.tree).map(({ name }) => name)).toEqual([]);
    expect(all.filter(({ program }) => !program.scopes).length / all.length).toBeLessThan(0.03);
  });
});

describe.each(['fail', 'early'])('the invalid programs of the public suite, %s', (folder) => {
  const all = outcomes(folder);
  const accepted = all.filter(({ program }) => program.valid).map(({ name }) => name);

  it('are rejected to at least 98 in a hundred, whatever has changed since', () => {
    expect(1 - accepted.length / all.length).toBeGreaterThanOrEqual(0.98);
  });

  it('are rejected all but those that are listed with a reason', () => {
    const listed = Object.keys({ ...OUTDATED, ...MISSED }).filter((name) => name.startsWith(`${folder}/`));
    expect(accepted.toSorted()).toEqual(listed.toSorted());
  });

  it('have a fault each, in the text, in words', () => {
    for (const { name, program } of all.filter(({ program: { valid } }) => !valid)) {
      const [first] = program.faults;
      expect(first, name).toBeDefined();
      expect(first?.line ?? 0, name).toBeLessThanOrEqual(program.lines.count);
      expect(first?.what ?? '', name).not.toMatch(/undefined|TS\d/);
    }
  });
});

it('what is said to be outdated is accepted by V8 too', () => {
  for (const name of Object.keys(OUTDATED))
    expect(() => new Script(readFileSync(join(root, name), 'utf8')), name).not.toThrow();
});

it('what is said to be missed is rejected by V8', () => {
  for (const name of Object.keys(MISSED))
    expect(() => new Script(readFileSync(join(root, name), 'utf8')), name).toThrow(SyntaxError);
});
