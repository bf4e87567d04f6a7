import { existsSync, readdirSync } from 'node:fs';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { argumentsTo } from '../shared/bridges/pages/fields.ts';
import { decide } from '../shared/runtime/decide.ts';
import { needsOf } from '../shared/skill/needs.ts';
import { callSchema, mcpTool } from '../shared/skill/projection.ts';
import { Refusal } from '../shared/skill/refusal.ts';
import type { AnySkill } from '../shared/skill/skill.ts';
import { type AnyExample, givenOf, momentOf } from '../shared/testing/examples.ts';
import { SERVERS } from '../suite/servers.ts';

const tokens = (value: unknown) => encode(typeof value === 'string' ? value : JSON.stringify(value)).length;
const root = new URL('..', import.meta.url).pathname;
const modelSees = ({ doors }: AnySkill) => !doors || doors.includes('model');

describe.each(SERVERS.map((server) => [server.name, server] as const))('the %s server', (name, server) => {
  it('lists every skill file, and a test beside each', async () => {
    const folder = `${root}servers/${name}/skills`;
    const files = readdirSync(folder).filter((file) => !file.endsWith('.test.ts'));
    expect(files.toSorted()).toEqual(server.skills.map((skill) => `${skill.name.replaceAll('_', '-')}.ts`).toSorted());
    for (const file of files) {
      expect(existsSync(`${folder}/${file.replace('.ts', '.test.ts')}`), `a test beside ${file}`).toBe(true);
      const exports = await import(`${folder}/${file}`);
      const camel = file.replace('.ts', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      expect(Object.keys(exports)).toContain(camel);
    }
  });

  it('writes only its own documents', async () => {
    for (const skill of server.skills.filter(({ effect }) => effect === 'write')) {
      for (const example of skill.examples.filter((one: object) => 'result' in one)) {
        const { next = {} } = decide(skill, await givenOf(skill, example), momentOf(example));
        for (const replaced of Object.keys(next)) {
          const need = needsOf(skill).find((one) => one.name === replaced);
          expect(need && 'document' in need && need.document.owner, `${skill.name} replaces ${replaced}`).toBe(name);
        }
      }
    }
  });

  it('listens to a type of event once', () => {
    const types = (server.on ?? []).map(({ event }) => event.type);
    expect(types).toEqual([...new Set(types)]);
    for (const { skill } of server.on ?? []) expect(server.skills).toContain(skill);
  });

  it('costs at most 90 tokens a tool, its instructions shared among them', () => {
    const seen = server.skills.filter(modelSees);
    const spent = tokens(server.instructions) + seen.reduce((sum, skill) => sum + tokens(shown(skill)), 0);
    expect(spent / seen.length).toBeLessThanOrEqual(90);
  });
});

/** What a client hands to the model of a tool. */
function shown(skill: AnySkill) {
  const { name, description, inputSchema } = mcpTool(skill);
  return { name, description, inputSchema };
}

const skills = SERVERS.flatMap((server) => server.skills.map((skill) => [skill.name, skill] as const));

it('no two skills have one name', () => {
  expect(new Set(skills.map(([name]) => name)).size).toBe(skills.length);
});

describe.each(skills)('%s', (_, skill) => {
  it('is described in one sentence of at most 30 words, without shouting', () => {
    expect(skill.description).toMatch(/^[A-Z][^!]*\.$/);
    expect(skill.description.split(' ').length).toBeLessThanOrEqual(30);
    expect(skill.title.length).toBeLessThanOrEqual(40);
  });

  it('takes flat arguments, and none that the road adds', () => {
    const road = ['student', 'class', 'file', 'submission', 'code', 'id', 'detail'];
    const own = Object.keys(skill.input.shape);
    expect(own.filter((name) => road.includes(name))).toEqual([]);
    if (!modelSees(skill)) return;
    for (const [name, schema] of Object.entries(callSchema(skill).shape)) {
      expect(
        (z.toJSONSchema(schema as z.ZodType, { io: 'input', unrepresentable: 'any' }) as { type?: string }).type,
        name,
      ).not.toBe('object');
    }
  });

  it('has a meaning for every argument, which people read and no model pays for', () => {
    if (skill.doors?.length === 0) return;
    const unsaid = argumentsTo(skill).filter(({ meaning }) => !meaning?.endsWith('.'));
    expect(unsaid.map(({ name }) => name)).toEqual([]);
    expect(JSON.stringify(mcpTool(skill).inputSchema)).not.toContain('description');
  });

  it('has two answered examples and one for every refusal', () => {
    const refused = skill.examples.flatMap((example: object) => ('refusal' in example ? [example.refusal] : []));
    expect([...new Set(refused)].toSorted()).toEqual(Object.keys(skill.refusals).toSorted());
    const answered = skill.examples.length - refused.length;
    expect(answered).toBeGreaterThanOrEqual(skill.doors?.length === 0 ? 1 : 2);
  });

  it('changes nothing where it reads, whatever the example', async () => {
    for (const example of skill.examples) {
      const { next = {}, emit = [], files = [] } = await outcome(skill, example);
      if (skill.effect === 'read') expect([Object.keys(next), emit, files]).toEqual([[], [], []]);
      const declared = (skill.emits ?? []).map(({ type }) => type);
      for (const { type } of emit) expect(declared).toContain(type.type);
    }
  });

  it('keeps its token budget, of the definition and of every example', () => {
    expect(tokens(shown(skill))).toBeLessThanOrEqual(skill.budget.definition);
    for (const example of skill.examples) {
      const said = 'brief' in example ? example.brief : `${example.refusal}: ${example.says}`;
      expect(tokens(said), example.name).toBeLessThanOrEqual(skill.budget.result);
    }
  });

  it('tells with every refusal what to do next', () => {
    for (const { say } of Object.values<{ say: string }>(skill.refusals)) {
      expect(say).toMatch(/\. [A-Z].*\.$|: .*\.$|, or .*\.$/);
    }
  });
});

async function outcome(skill: AnySkill, example: AnyExample): Promise<Partial<ReturnType<typeof decide>>> {
  try {
    return decide(skill, await givenOf(skill, example), momentOf(example));
  } catch (error) {
    if (error instanceof Refusal) return {};
    throw error;
  }
}
