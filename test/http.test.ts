import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { progress } from '../servers/progress/server.ts';
import { counter, library } from '../shared/testing/fixture.ts';
import { temporaryHouse } from '../shared/testing/house.ts';
import { httpDoor } from '../shared/testing/http.ts';

const exportedShape = z.object({ documents: z.array(z.object({ kind: z.string() })) });

const SERVERS = [library, counter];

describe('a skill over HTTP', () => {
  it('answers with the whole result in an envelope', async () => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house);
    expect(await door.post('/library/lend-book', { title: 'Emma' })).toEqual({
      status: 200,
      body: {
        agent_type: 'library',
        skill: 'lend_book',
        content: { title: 'Emma', out: 1 },
        brief: 'Emma, 1 out',
        token_efficiency: null,
      },
    });
  });

  it('reckons token_efficiency for that very call when asked', async () => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house);
    for (let i = 0; i < 50; i++) await door.post('/library/lend-book', { title: `A rather long title, number ${i}` });
    const { body } = await door.post('/library/shelf-report?tokens=1', {});
    expect(body.token_efficiency).toBeGreaterThan(0.9);
    expect(body.token_efficiency).toBeLessThan(1);
  });

  it('reckons it for a program that holds what ends a model’s text, and for letters without end', async () => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house);
    const code = `'<|endoftext|>'; ${'字'.repeat(15_000)}`;
    const { status, body } = await door.post('/library/count-lines?tokens=1', { code });
    expect([status, body.token_efficiency]).toEqual([200, expect.any(Number)]);
  });

  it.each([
    ['a misspelt argument', { titel: 'x' }, {}, 400, 'invalid_input'],
    ['no JSON', '{"title":', {}, 400, 'not_json'],
    ['nothing', '', {}, 400, 'not_json'],
    ['another type', 'title=x', { 'content-type': 'application/x-www-form-urlencoded' }, 400, 'not_json'],
    ['a body over 64 kB', { title: 'x'.repeat(70_000) }, {}, 413, 'body_too_large'],
    ['a poisoned prototype', '{"__proto__":{"title":"x"}}', {}, 400, 'not_json'],
    ['a foreign web page', { title: 'x' }, { origin: 'https://evil.example' }, 403, 'foreign_origin'],
    ['an id reused', { title: 'y' }, { 'idempotency-key': 'k1' }, 409, 'id_reused'],
  ])('refuses %s with a code and a remedy', async (_, body, headers, status, code) => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house);
    await door.post('/library/lend-book', { title: 'x' }, { 'idempotency-key': 'k1' });
    const said = await door.post('/library/lend-book', body, headers);
    expect(said).toMatchObject({ status, body: { status, code, detail: expect.stringMatching(/\.|\?/) } });
  });

  it('gives a retried call with the same Idempotency-Key the first outcome', async () => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house);
    const twice = async () => (await door.post('/library/next-page', {}, { 'idempotency-key': 'k1' })).body.brief;
    expect([await twice(), await twice()]).toEqual(['page 1', 'page 1']);
  });

  it('says where to look when there is no such route', async () => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house);
    expect(await door.post('/library/lent-book', {})).toMatchObject({ status: 404, body: { code: 'no_such_route' } });
  });

  it('is not reached by an event-only skill', async () => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house);
    expect((await door.post('/counter/fold-lent', { title: 'x' })).status).toBe(404);
  });
});

describe('submissions, export and deletion', () => {
  it('keep code under a short id, show everything, and forget everything', async () => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house);
    expect(await door.post('/submissions', { code: 'a\nb' })).toMatchObject({
      status: 201,
      body: { submission: 's1' },
    });
    expect((await door.post('/library/count-lines', { submission: 's1' })).body.brief).toBe('2 lines in s1');
    await door.post('/library/lend-book', { title: 'Emma' });
    const everything = async (init = {}) =>
      exportedShape.parse(await (await fetch(`${door.url}/students/me`, init)).json());
    const exported = await everything();
    expect(exported.documents.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['fixture-shelf', 'fixture-tally', 'latest', 'submission']),
    );
    const erased = await fetch(`${door.url}/students/me`, { method: 'DELETE' });
    expect(await erased.json()).toEqual({ student: 'me', documents: exported.documents.length });
    expect((await everything()).documents).toEqual([]);
    expect((await door.post('/library/shelf-report', {})).status).toBe(404);
  });
});

describe('what operators need', () => {
  it('is there: health, readiness, metrics by skill, OpenAPI', async () => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house);
    await door.post('/library/lend-book', { title: 'Emma' });
    await door.post('/library/lend-book', {});
    for (const path of ['/healthz', '/readyz']) expect((await fetch(`${door.url}${path}`)).status).toBe(200);
    const metrics = await (await fetch(`${door.url}/metrics`)).text();
    expect(metrics).toContain('learnflow_calls_total{server="library",skill="lend_book"} 2');
    expect(metrics).toMatch(/learnflow_refusals_total\{.*skill="lend_book",code="invalid_input",kind="invalid"\} 1/);
    const api = z
      .object({ paths: z.record(z.string(), z.record(z.string(), z.looseObject({}))) })
      .parse(await (await fetch(`${door.url}/openapi.json`)).json());
    expect(Object.keys(api.paths)).toEqual(
      expect.arrayContaining(['/library/lend-book', '/submissions', '/students/{student}']),
    );
    expect(api.paths['/library/lend-book']?.post?.operationId).toBe('lend_book');
  });

  it('shows a resource at its path', async () => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house);
    await door.post('/library/lend-book', { title: 'Emma' });
    expect(await (await fetch(`${door.url}/library/cards/me`)).text()).toBe('me: Emma');
  });
});

describe('with a key', async () => {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const stranger = await generateKeyPair('EdDSA');
  const tokens = { key: await exportSPKI(publicKey), audience: 'learnflow', issuer: undefined };
  const token = async (claims: object, { key = privateKey, expires = '5m', audience = 'learnflow' } = {}) =>
    `Bearer ${await new SignJWT({ ...claims }).setProtectedHeader({ alg: 'EdDSA' }).setAudience(audience).setExpirationTime(expires).sign(key)}`;

  it('a student sees only their own data', async () => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house, tokens);
    const authorization = await token({ sub: 'ada' });
    expect((await door.post('/library/lend-book', { title: 'Emma' }, { authorization })).status).toBe(200);
    expect(await door.post('/counter/tally', { student: 'bob' }, { authorization })).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
    expect((await fetch(`${door.url}/students/bob`, { headers: { authorization } })).status).toBe(403);
    expect((await fetch(`${door.url}/library/cards/bob`, { headers: { authorization } })).status).toBe(403);
    expect(await (await fetch(`${door.url}/library/cards/me`, { headers: { authorization } })).text()).toBe(
      'ada: Emma',
    );
  });

  it("a file is never read: it would be the server's", async () => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house, tokens);
    const said = await door.post(
      '/library/count-lines',
      { file: 'a.js' },
      { authorization: await token({ sub: 'ada' }) },
    );
    expect(said).toMatchObject({ status: 403, body: { code: 'file_not_here' } });
  });

  it('a tutor sees the rosters that the token names, and only an operator changes one or deletes a student', async () => {
    await using house = temporaryHouse([...SERVERS, progress]);
    await using door = await httpDoor(house, tokens);
    const operator = { authorization: await token({ sub: 'school', operator: true }) };
    const tutor = { authorization: await token({ sub: 'grace', classes: ['7b'] }) };
    const roster = (add: string[], headers: Record<string, string>, group = '7b') =>
      door.post('/progress/class-update', { class: group, add }, headers);
    expect((await roster(['ada'], operator)).status).toBe(200);
    expect((await roster(['bob'], tutor)).status).toBe(403);
    expect((await door.post('/library/lend-book', { title: 'Emma', student: 'ada' }, tutor)).status).toBe(200);
    expect((await door.post('/library/shelf-report', { student: 'ada' }, tutor)).status).toBe(200);
    expect((await door.post('/library/shelf-report', { student: 'bob' }, tutor)).status).toBe(403);
    expect((await door.post('/library/shelf-report', {}, tutor)).body.code).toBe('student_missing');
    expect((await door.post('/progress/progress-aggregation', { class: '7b' }, tutor)).status).toBe(200);
    expect((await door.post('/progress/progress-aggregation', { class: '8a' }, tutor)).status).toBe(403);
    const erase = async (headers: Record<string, string>) =>
      (await fetch(`${door.url}/students/ada`, { method: 'DELETE', headers })).status;
    expect(await erase(tutor)).toBe(403);
    expect(await erase(operator)).toBe(200);
  });

  it('every token that does not hold is refused', async () => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house, tokens);
    const none = `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sub":"ada"}').toString('base64url')}.`;
    const secret = new TextEncoder().encode(tokens.key);
    const confused = await new SignJWT({ sub: 'ada' })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience('learnflow')
      .setExpirationTime('5m')
      .sign(secret);
    const bad = [
      '',
      'Bearer x',
      none,
      `Bearer ${confused}`,
      await token({ sub: 'ada' }, { key: stranger.privateKey }),
      await token({ sub: 'ada' }, { expires: '-1m' }),
      await token({ sub: 'ada' }, { audience: 'another' }),
      await token({}),
      await token({ sub: 'a/b' }),
      await token({ sub: 'ada', classes: 'all' }),
    ];
    for (const authorization of bad) {
      const { status } = await door.post('/library/lend-book', { title: 'x' }, { authorization });
      expect([400, 401]).toContain(status);
      expect(
        (await fetch(`${door.url}/library/mcp`, { method: 'POST', headers: { authorization }, body: '{}' })).status,
      ).toBe(status);
    }
    expect((await fetch(`${door.url}/healthz`)).status).toBe(200);
  });
});
