import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { CONCEPT_IDS } from '@learnflow/contracts/concepts';
import { afterAll, describe, expect, it } from 'vitest';
import { MESSAGES } from './catalogue.ts';
import { ENGINES, type Message } from './message.ts';
import { recognise } from './recognise.ts';
import { reportOf } from './report.ts';

const folder = mkdtempSync(join(tmpdir(), 'learnflow-messages-'));
writeFileSync(join(folder, 'package.json'), '{}');
afterAll(() => rmSync(folder, { recursive: true }));

/** What V8 prints when the declaration's program runs. */
async function printed({ id, program, inNode }: Message): Promise<string> {
  if (!inNode) return thrownBy(program);
  const file = join(folder, `${id}.${inNode}`);
  writeFileSync(file, program);
  return spawnSync(process.execPath, [file], { cwd: folder, encoding: 'utf8', timeout: 20_000 }).stderr;
}

async function thrownBy(program: string): Promise<string> {
  try {
    await new vm.Script(program, { filename: 'app.js' }).runInNewContext({ structuredClone });
  } catch (error) {
    return stackOf(error);
  }
  return 'nothing was thrown';
}

const stackOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'stack' in error ? String(error.stack) : String(error);

const idOf = (text: string): string | undefined => {
  const [thrown] = reportOf(text).errors;
  return thrown && recognise(thrown)?.message.id;
};

describe.each(MESSAGES.map((message) => [message.id, message] as const))('%s', (id, message) => {
  it('is what its program makes this V8 say', async () => {
    const text = await printed(message);
    expect(idOf(text), text).toBe(id);
  });

  it('is recognised in the words of other engines', () => {
    for (const engine of ENGINES) {
      for (const said of message.seen?.[engine] ?? []) {
        const frames = engine === 'quickjs' ? '    at <eval> (app.js:1:1)' : '';
        expect(idOf(`${message.type}: ${said}\n${frames}`), said).toBe(id);
      }
    }
  });

  it('names a concept, and has a text for when nothing more is known', () => {
    expect(CONCEPT_IDS).toContain(message.concept);
    const templates = Object.values(message.templates).flat();
    for (const texts of [message.what, message.why, message.check]) {
      const named = [...(texts.at(-1) ?? '{}').matchAll(/\{(\w+)\}/g)].map(([, name]) =>
        name === 'member' ? '{name}' : `{${name}}`,
      );
      for (const name of named) expect(templates.filter((template) => !template.includes(name))).toEqual([]);
    }
  });
});

it('no two messages have one id', () => {
  expect(new Set(MESSAGES.map(({ id }) => id)).size).toBe(MESSAGES.length);
});
