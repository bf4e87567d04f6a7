import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exercise } from '@learnflow/exercise';
import { progress } from '@learnflow/progress';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { problemPage } from '../servers/exercise/resources/problem-page.ts';
import { gradeSubmission } from '../servers/exercise/skills/grade-submission.ts';
import { problemGeneration } from '../servers/exercise/skills/problem-generation.ts';
import type { Caller } from '../shared/runtime/caller.ts';
import type { House } from '../shared/runtime/house.ts';
import { perform } from '../shared/runtime/perform.ts';
import { readResource } from '../shared/runtime/read-resource.ts';
import { temporaryHouse } from '../shared/testing/house.ts';
import { httpDoor } from '../shared/testing/http.ts';

const here: Caller = { identity: { role: 'local', student: 'ada' }, door: 'model', mayNameFiles: true };
const away: Caller = { ...here, mayNameFiles: false };
const RIGHT = 'export const cheaperWithPass = (rides, price, pass) => rides * price > pass;\n';

const given = async (problem: string, caller: Caller, house: House) =>
  (await perform(problemGeneration, { problem }, caller, house)).brief;

describe("two solutions in the learner's folder", () => {
  it('are both named and neither is graded, until one of them is meant', async () => {
    await using house = temporaryHouse([progress, exercise]);
    await given('bus-pass', here, house);
    const place = (name: string) => join(house.workspace, 'bus-pass', name);
    writeFileSync(place('solution.ts'), RIGHT);
    await expect(perform(gradeSubmission, { problem: 'bus-pass' }, here, house)).rejects.toMatchObject({
      code: 'two_solutions',
      message: 'There are bus-pass/solution.js and bus-pass/solution.ts. Give file: the one that counts.',
    });
    const meant = await perform(gradeSubmission, { problem: 'bus-pass', file: 'bus-pass/solution.ts' }, here, house);
    expect(meant.brief).toMatch(/^passed (\d) of \1, first attempt$/);
    rmSync(place('solution.js'));
    expect((await perform(gradeSubmission, { problem: 'bus-pass' }, here, house)).brief).toMatch(/^passed/);
  });
});

describe('a problem that no file can be written for', () => {
  it('is told with its question where it is a quiz', async () => {
    await using house = temporaryHouse([progress, exercise]);
    const brief = await given('water-tank~07', away, house);
    expect(brief).toContain('console.log(litres);');
    expect(brief).toMatch(/\nAnswer with what it prints, one line for each line\.$/);
  });

  it('is told with where the student finds it where it asks for code', async () => {
    await using house = temporaryHouse([progress, exercise]);
    await using door = await httpDoor(house);
    const [task, where = ''] = (await given('bus-pass', away, house)).split('\n');
    expect(task).toMatch(/^bus-pass \(/);
    const [, uri, path] = /(learnflow:\S+) or the page (\S+)$/.exec(where) ?? [];
    expect(uri).toBe(problemPage.uri.replace('{id}', 'bus-pass'));
    expect(await (await fetch(door.url + path)).text()).toContain('export function cheaperWithPass');
  });

  it('is told again to a call that is repeated', async () => {
    await using house = temporaryHouse([progress, exercise]);
    const again = async () =>
      (await perform(problemGeneration, { problem: 'bus-pass', id: 'once' }, away, house)).brief;
    expect([await again(), await again()]).toEqual(Array(2).fill(expect.stringContaining('learnflow://')));
  });

  it('costs no more words where its files are written, or where a program asks', async () => {
    await using house = temporaryHouse([progress, exercise]);
    expect(await given('water-tank~07', here, house)).not.toContain('\n');
    expect(await given('water-tank~07', { ...away, door: 'host' }, house)).not.toContain('\n');
  });
});

it('advice that is missing is told, and only where it was wanted', async () => {
  await using alone = temporaryHouse([exercise]);
  await using both = temporaryHouse([progress, exercise]);
  const asked = async (input: object, house: House) => perform(problemGeneration, input, here, house);
  const without = await asked({}, alone);
  expect(without.result.missing).toEqual(['progress']);
  expect(without.brief).toContain('; progress is away, so chosen without it): ');
  for (const { brief, result } of [await asked({}, both), await asked({ concept: 'variables' }, alone)]) {
    expect(result.missing).toEqual([]);
    expect(brief).not.toContain('away');
  }
});

describe('the sandbox', () => {
  it('is not started for a page that is read, but for an answer that is graded', async () => {
    await using house = temporaryHouse([progress, exercise]);
    const started = watched(house);
    expect(await readResource(problemPage, { id: 'bus-pass' }, away, house)).toContain('# ');
    await given('bus-pass', away, house);
    expect(started).toEqual([]);
    await perform(gradeSubmission, { problem: 'bus-pass', code: RIGHT }, away, house);
    expect(started).toEqual(['warm', 'run']);
  });

  it('runs nothing for a caller who has gone', async () => {
    await using house = temporaryHouse([progress, exercise]);
    const started = watched(house);
    const gone = { ...away, signal: AbortSignal.abort() };
    await expect(perform(gradeSubmission, { problem: 'bus-pass', code: RIGHT }, gone, house)).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(started).toEqual([]);
  });

  it('does not keep a caller who has gone until their program ends', async () => {
    await using house = temporaryHouse([progress, exercise]);
    const leaving = new AbortController();
    const order: string[] = [];
    const endless = 'export const cheaperWithPass = () => { for (;;); };\ncheaperWithPass();';
    const program = { files: { 'a.js': endless }, entry: 'a.js', specs: [] };
    const other = house.ports.sandbox.run(program, 'bob', { wall: 1_500 }).then(() => order.push('bob'));
    const left = perform(
      gradeSubmission,
      { problem: 'bus-pass', code: endless },
      { ...away, signal: leaving.signal },
      house,
    ).catch(({ code }) => order.push(code));
    setTimeout(() => leaving.abort(), 500);
    await Promise.all([other, left]);
    expect(order).toEqual(['cancelled', 'bob']);
  });
});

describe('whoever hangs up', () => {
  it('is not waited for, and no attempt of theirs is counted', async () => {
    await using house = temporaryHouse([progress, exercise]);
    await using door = await httpDoor(house);
    const grade = (code: string, signal: AbortSignal | null = null) =>
      fetch(`${door.url}/exercise/grade-submission`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ problem: 'bus-pass', code }),
        signal,
      });
    const endless = 'export const cheaperWithPass = () => { for (;;); };\ncheaperWithPass();';
    await expect(grade(endless, AbortSignal.timeout(500))).rejects.toThrow('timeout');
    const { brief } = z.object({ brief: z.string() }).parse(await (await grade(RIGHT)).json());
    expect(brief).toMatch(/^passed (\d) of \1, first attempt$/);
  });
});

/** Notes what is asked of the sandbox, which does it as ever. */
function watched({ ports: { sandbox } }: House): readonly string[] {
  const started: string[] = [];
  const { run, warm } = sandbox;
  Object.assign(sandbox, {
    run: (...asked: Parameters<typeof run>) => {
      started.push('run');
      return run(...asked);
    },
    warm: () => {
      started.push('warm');
      warm();
    },
  });
  return started;
}
