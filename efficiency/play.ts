import { asWritten } from './capture.ts';
import { openSession } from './client.ts';
import { openDesk } from './desk.ts';
import type { Measured } from './measured.ts';
import type { Act } from './prepare.ts';
import type { Lesson, Step } from './session.ts';

/** A call of a session and what came back. */
export interface Played {
  readonly step: Step;
  readonly call: string;
  readonly answer: string;
  readonly right: boolean;
}

/** One call after the other, each at its own time, on state that grows: a server process and a home of its own. */
export async function* play(lesson: Lesson, { server, pastIn }: Measured): AsyncGenerator<Played> {
  const { name, student, steps } = lesson;
  await using desk = openDesk();
  await desk.lay('.', []);
  await happened(lesson, pastIn(desk.home, desk.workspace));
  await desk.moment({ now: steps[0]?.at ?? '', student, seed: name });
  await using session = await openSession(server, desk.env);
  for (const [n, step] of steps.entries()) {
    await desk.moment({ now: step.at, student, seed: `${name}/${n}` });
    for (const [path, text] of Object.entries(step.files)) await desk.write(path, text);
    const { text, isError } = await session.call(step.call, step.arguments);
    const right = !isError && new RegExp(step.expect).test(text);
    yield { step, call: asWritten(step.call, step.arguments), answer: text, right };
  }
}

/** Lets the past of a student happen before a lesson. */
export async function happened({ name, student, past }: Lesson, house: { act: Act } & AsyncDisposable): Promise<void> {
  await using before = house;
  for (const [n, { at, ...told }] of past.entries())
    await before.act('record_activity', { student, ...told }, { now: at, student, seed: `${name}/past/${n}` });
}
