import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { request } from 'node:http';
import fc from 'fast-check';
import { exportSPKI, generateKeyPair } from 'jose';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { html } from '../shared/bridges/pages/html.ts';
import { readableJson } from '../shared/bridges/pages/json.ts';
import { defineServer, defineSkill, type ServerDefinition } from '../shared/skill/index.ts';
import { callSchema } from '../shared/skill/projection.ts';
import type { AnySkill } from '../shared/skill/skill.ts';
import { counter, library } from '../shared/testing/fixture.ts';
import { temporaryHouse } from '../shared/testing/house.ts';
import { httpDoor } from '../shared/testing/http.ts';
import { SERVERS } from '../suite/servers.ts';

const PAGES = ['/', '/docs'];
const EVIL = `</code></pre><script>alert("it's")</script><img src=x onerror='alert(1)'> && $(boom) \`boom\` \\`;

const hostile = defineSkill({
  name: 'hostile_words',
  title: `Words ${EVIL}`,
  description: `Says ${EVIL}.`,
  effect: 'read',
  about: 'class',
  input: z.object({ words: z.string().describe(EVIL), mood: z.enum([EVIL, 'calm']).default('calm') }),
  output: z.object({ said: z.string() }),
  refusals: { no_words: { kind: 'not-found', say: `${EVIL} Say something else.` } },
  reads: (needs) => needs.code('program'),
  run: ({ input }) => ({ result: { said: input.words } }),
  brief: ({ said }) => said,
  budget: { definition: 200, result: 100 },
  examples: [
    {
      name: EVIL,
      now: '2026-01-05T09:00:00.000Z',
      class: '9b',
      given: { program: { text: `let a = '${EVIL}';\n`, digest: 'd', origin: 'a.js' } },
      input: { words: EVIL },
      result: { said: EVIL },
      brief: EVIL,
    },
    {
      name: 'none',
      now: '2026-01-05T09:00:00.000Z',
      input: { words: '' },
      refusal: 'no_words',
      says: `${EVIL} Say something else.`,
    },
  ],
});

const HOUSES: readonly (readonly [name: string, servers: readonly ServerDefinition[]])[] = [
  ['the house', SERVERS],
  ['the fixtures', [library, counter]],
  ['a hostile server', [defineServer({ name: 'hostile', instructions: EVIL, skills: [hostile] })]],
];

describe.each(HOUSES)('the pages of %s', (_, servers) => {
  it('show every skill with its arguments, its examples and its refusals, each with status and remedy', async () => {
    const docs = await read(servers, '/docs');
    for (const skill of servers.flatMap(({ skills }) => skills).filter(({ doors }) => doors?.length !== 0)) {
      const section = sectionOf(docs, skill);
      const text = textOf(section).replaceAll('`', '');
      const declared = Object.entries<{ say: string }>(skill.refusals).flatMap(([code, { say }]) => [code, say]);
      const examples = skill.examples.flatMap((example: AnySkill['examples'][number]) =>
        'brief' in example ? [example.name, example.brief] : [example.name, JSON.stringify(example.says)],
      );
      for (const said of [skill.title, skill.description, ...declared, ...examples])
        expect(text, skill.name).toContain(said.replaceAll('`', ''));
      const rows = [...section.matchAll(/<tr><th scope="row"><code>(\w+)<\/code>/g)].map(([, name]) => name);
      expect(rows.toSorted()).toEqual(Object.keys(callSchema(skill).shape).toSorted());
      expect(section.match(/<tr><td>[45]\d\d<\/td>/g) ?? []).toHaveLength(declared.length / 2);
    }
  });

  it('show requests that a shell takes as they stand and the skill takes as valid', async () => {
    const docs = await read(servers, '/docs');
    for (const skill of servers.flatMap(({ skills }) => skills).filter(({ doors }) => doors?.length !== 0)) {
      const calls = callsIn(sectionOf(docs, skill));
      expect(calls).toHaveLength(skill.examples.length);
      skill.examples.forEach((example: AnySkill['examples'][number], i: number) => {
        const body = JSON.parse(shellWords(calls[i] ?? '').at(-1) ?? '');
        expect(body).toMatchObject(example.input);
        if ('brief' in example) expect(callSchema(skill).safeParse(body).error).toBeUndefined();
      });
    }
  });

  it('hold no markup but their own, closed in order, with headings that skip no level', async () => {
    for (const path of PAGES) {
      const page = await read(servers, path);
      expect(misnested(page), path).toEqual([]);
      expect(page.match(/<script/g)).toHaveLength(1);
      expect(page).not.toMatch(/<[^>]*\s(on\w+|style)=/);
      expect(page).not.toContain('<img');
      const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(ids).toEqual([...new Set(ids)]);
      const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
      expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
    }
  });

  it('link only to what is there', async () => {
    await using house = temporaryHouse(servers);
    await using door = await httpDoor(house);
    const show = async (path: string) => {
      const answer = await fetch(`${door.url}${path}`);
      expect(answer.status, path).toBe(200);
      return answer.text();
    };
    for (const from of PAGES) {
      const targets = [...(await show(from)).matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href = '']) => href);
      expect(targets.length).toBeGreaterThan(4);
      for (const target of new Set(targets)) {
        const { pathname, hash } = new URL(target, `${door.url}${from}`);
        const there = await show(pathname);
        if (hash) expect(there, target).toContain(` id="${hash.slice(1)}"`);
      }
    }
  });
});

describe('a page', () => {
  it('allows the browser nothing but its own style and script', async () => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house);
    for (const path of PAGES) {
      const answer = await fetch(`${door.url}${path}`);
      const page = await answer.text();
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      for (const [kind, element] of [
        ['style', 'style'],
        ['script', 'script'],
      ]) {
        const inside = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(page)?.[1] ?? '';
        const hash = createHash('sha256').update(inside).digest('base64');
        expect(policy).toContain(`${kind}-src 'sha256-${hash}';`);
      }
    }
  });

  it('shows what the OpenAPI document has besides skills, and no skill that only events reach', async () => {
    const docs = await read([library, counter], '/docs');
    const text = textOf(docs);
    for (const path of ['/submissions', '/students/{student}', '/library/cards/{student}'])
      expect(text).toContain(path);
    expect(callsIn(docs)).toContainEqual(expect.stringMatching(/-X DELETE http:\/\/127\.0\.0\.1:\d+\/students\/ada$/));
    expect(text).not.toContain('fold_lent');
  });

  it('is open where tokens are asked for, and says which header takes them', async () => {
    const { publicKey } = await generateKeyPair('EdDSA', { extractable: true });
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house, {
      key: await exportSPKI(publicKey),
      audience: 'learnflow',
      issuer: undefined,
    });
    for (const path of PAGES) {
      const text = textOf(await (await fetch(`${door.url}${path}`)).text());
      expect(text).toContain('Authorization: Bearer <JWT>');
      expect(text).toContain('-H "authorization: Bearer $TOKEN"');
      expect(await asHost(door.url, path, '"><script>alert(1)</script>')).not.toContain('<script>alert');
    }
    expect(textOf(await read(SERVERS, '/docs'))).not.toContain('Bearer');
  });
});

describe('what pages are made of', () => {
  it('escapes any text, and loses none of it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { text: written } = html`${text}`;
        expect(written).not.toMatch(/[<>"']/);
        expect(textOf(written)).toBe(text);
      }),
    );
  });

  it('sets JSON to be read without changing what it says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(readableJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

async function read(servers: readonly ServerDefinition[], path: string): Promise<string> {
  await using house = temporaryHouse(servers);
  await using door = await httpDoor(house);
  return (await fetch(`${door.url}${path}`)).text();
}

/** fetch chooses the Host header itself. */
const asHost = (url: string, path: string, host: string): Promise<string> =>
  new Promise((resolve, reject) => {
    request(`${url}${path}`, { headers: { host } }, (answer) => {
      answer.setEncoding('utf8');
      let text = '';
      answer.on('data', (chunk: string) => {
        text += chunk;
      });
      answer.on('end', () => resolve(text));
    })
      .on('error', reject)
      .end();
  });

function sectionOf(docs: string, { name }: AnySkill): string {
  const anchor = name.replaceAll('_', '-');
  return (
    new RegExp(`<section class="operation" aria-labelledby="${anchor}">[\\s\\S]*?</section>`).exec(docs)?.[0] ?? ''
  );
}

const callsIn = (markup: string): string[] =>
  [...markup.matchAll(/<pre class="call">([\s\S]*?)<\/pre>/g)].map(([, call = '']) => textOf(call));

/** What `curl` would be handed. */
const shellWords = (command: string): string[] =>
  execFileSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; }\n${command}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);

const CHARACTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

const textOf = (markup: string): string =>
  markup.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => CHARACTERS[name] ?? '');

const VOID = new Set(['meta', 'link', 'br', 'hr', 'img', 'input']);

/** Tags that close what is not open, or stay open. Styles and scripts are passed over. */
function misnested(page: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const markup = page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '').replace('<!doctype html>', '');
  for (const [tag, slash, name = ''] of markup.matchAll(/<(\/?)(\w+)(?:\s+[\w-]+(?:="[^"<]*")?)*>|<.{0,20}/gs)) {
    if (name === '') wrong.push(tag);
    else if (slash === '') VOID.has(name) || open.push(name);
    else if (open.pop() !== name) wrong.push(tag);
  }
  return [...wrong, ...open];
}
