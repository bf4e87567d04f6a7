import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { tokenFor } from '../../deploy/testbed/tokens.ts';
import { attemptsOf, documentsOf, eventually, fleet, pause, type Student, student, urlOf } from './suite-fleet.ts';

const STUB = /export /;

const WRONG = `export function longestDrySpell(rain) {
  let longest = 0;
  let current = 0;
  for (const millimetres of rain) {
    if (millimetres === 0) current++;
    else {
      if (current > longest) longest = current;
      current = 0;
    }
  }
  return longest;
}
`;

const RIGHT = WRONG.replace('  return longest;', '  return Math.max(longest, current);');

test('a lesson over five servers: what one learns the others know', async () => {
  const ada = await student(`ada-${randomUUID()}`);
  const given = await ada.asked('exercise', 'problem_generation', { concept: 'for-loops', level: 'easy' });
  expect(JSON.stringify(given)).toMatch(STUB);
  const wrong = await ada.asked('exercise', 'grade_submission', { problem: 'dry-spell', code: WRONG });
  expect(wrong).toMatchObject({ verdict: 'failed' });
  // The attempt is known to review at once, however long its event takes.
  const hint = await ada.asked('review', 'hint_generation', { problem: 'dry-spell', code: WRONG, level: 1 });
  expect(hint).toMatchObject({ level: 1 });
  const right = await ada.asked('exercise', 'grade_submission', { problem: 'dry-spell', code: RIGHT });
  expect(right).toMatchObject({ verdict: 'passed' });
  const scored = await ada.asked('review', 'code_quality_scoring', { code: RIGHT });
  expect(scored.score).toBeGreaterThan(50);
  await ada.asked('progress', 'record_activity', { kind: 'quiz', concept: 'array-loops', score: 1 });
  await eventually(
    () => ada.asked('progress', 'mastery_calculation', { concept: 'array-loops' }),
    ({ evidence }) => z.object({ attempts: z.int() }).parse(evidence).attempts >= 3,
  );
  await eventually(
    async () => (await practiceOf(ada)).find(({ key }) => key.endsWith('/dry-spell'))?.value,
    (practice) => practice?.attempts === 2 && practice.accepted === true,
  );
});

const practiceOf = async (one: Student) => (await documentsOf(one)).filter(({ kind }) => kind === 'practice');

test('code handed in once at progress is graded, scored and explained by its id elsewhere', async () => {
  const bea = await student(`bea-${randomUUID()}`);
  const handed = await fetch(`${urlOf('progress')}/submissions`, {
    method: 'POST',
    headers: { authorization: bea.authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ code: RIGHT }),
  });
  const { submission } = z.object({ submission: z.string() }).parse(await handed.json());
  expect(await bea.asked('exercise', 'grade_submission', { problem: 'dry-spell', submission })).toMatchObject({
    verdict: 'passed',
  });
  expect((await bea.call('debug', 'syntax_analysis', { submission })).status).toBe(200);
  expect((await bea.call('review', 'code_quality_scoring', { submission })).status).toBe(200);
});

test('a call that is told again under its id has one effect, whichever server restarts in between', async () => {
  const cyd = await student(`cyd-${randomUUID()}`);
  const told = { kind: 'quiz', concept: 'closures', score: 1 };
  const first = await cyd.asked('progress', 'record_activity', told, 'same-id');
  await fleet.part('server-progress').restart();
  expect(await cyd.asked('progress', 'record_activity', told, 'same-id')).toEqual(first);
  expect(await attemptsOf(cyd, 'closures')).toBe(1);
});

test('a student who is forgotten is gone everywhere, in the lists and the outbox too', async () => {
  const dan = await student(`dan-${randomUUID()}`);
  await dan.asked('exercise', 'grade_submission', { problem: 'dry-spell', code: RIGHT });
  await dan.asked('review', 'hint_generation', { problem: 'dry-spell', code: WRONG });
  await eventually(
    () => practiceOf(dan),
    (documents) => documents.length > 0,
  );
  await pause(500);
  const gone = await fetch(`${urlOf('progress')}/students/me`, {
    method: 'DELETE',
    headers: { authorization: dan.authorization },
  });
  expect(gone.status).toBe(200);
  expect(await documentsOf(dan, 'review')).toEqual([]);
});

test('nobody gets in without a token that holds', async () => {
  const ask = (authorization?: string) =>
    fetch(`${urlOf('progress')}/progress/next-step`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
      body: '{}',
    });
  expect((await ask()).status).toBe(401);
  const held = await tokenFor('eve', fleet.secrets);
  expect((await ask(`Bearer ${held}`)).status).toBe(200);
  const [head, , signature] = held.split('.');
  const forged = Buffer.from(JSON.stringify({ sub: 'ada', aud: 'learnflow', exp: 9_999_999_999 })).toString(
    'base64url',
  );
  expect((await ask(`Bearer ${head}.${forged}.${signature}`)).status).toBe(401);
});
