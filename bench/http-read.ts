import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measuredHouse } from './house.ts';
import { alternate, type Measurement, median, type Row } from './measure.ts';
import { LEARNFLOW } from './programs.ts';
import { requestsPerSecond, service } from './service.ts';
import { CONCEPT, enrol, record, TWENTY } from './students.ts';

const GOAL = 0.7;
const ROUNDS = 10;
const SECONDS = 2;
const PATH = '/progress/mastery-calculation';
const ROUTE = fileURLToPath(new URL('peers/fastify-route.ts', import.meta.url));
const CLASS = 30;
/** Their documents are more than the store keeps parsed. */
const CROWD = 2_000;

/** A read skill over HTTP under load. */
export const httpRead: Measurement = async () => {
  await using state = measuredHouse('FULL');
  const names = Array.from({ length: CROWD }, (_, n) => `s${n}`);
  await record(state, 'ada', TWENTY, 12);
  await enrol(state, 'ada', names);
  const bodies = names.map((student) => JSON.stringify({ student, concept: CONCEPT }));

  await using ours = await service([LEARNFLOW, 'serve', '--port', '0'], { LEARNFLOW_HOME: state.home });
  const answer = await said(ours.url + PATH, bodies[0]);
  const file = join(state.home, 'answer.json');
  writeFileSync(file, answer);
  await using route = await service([ROUTE, join(state.home, 'learnflow.db'), file]);
  const same = await said(`${route.url}/same`, bodies[0]);
  if (same !== answer) throw new Error(`the peer answers ${same}, not ${answer}`);

  const perSecond = (url: string, count: number) => () => requestsPerSecond(url, bodies.slice(0, count), SECONDS);
  const compared = (count: number) =>
    alternate(ROUNDS, perSecond(ours.url + PATH, count), perSecond(`${route.url}/same`, count));
  const few = await compared(CLASS);
  const many = await compared(CROWD);
  const empty = await rounds(perSecond(`${route.url}/empty`, CLASS));
  const each = `${ROUNDS} × ${SECONDS} s each in turn, 10 connections`;
  return [
    {
      what: 'Read skill over HTTP, requests/s',
      compared: `POST ${PATH} ${count(few.ours)}/s for ${CLASS} students in turn, a plain Fastify route that reads the same SQLite rows, parses and checks body, documents and answer alike and sends the same bytes ${count(few.peer)}/s, an empty one ${count(empty)}/s; ${each}`,
      goal: `≥ ${GOAL}`,
      measured: `${few.ratio.toFixed(2)} (${few.spread})`,
      held: few.ratio >= GOAL,
    },
    {
      what: 'The same, nothing kept parsed',
      compared: `${count(many.ours)}/s for ${count(CROWD)} students in turn against ${count(many.peer)}/s`,
      measured: `${many.ratio.toFixed(2)} (${many.spread})`,
    },
  ] satisfies Row[];
};

async function rounds(work: () => Promise<number>): Promise<number> {
  return median([await work(), await work(), await work()]);
}

async function said(url: string, body = ''): Promise<string> {
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return answer.text();
}

const count = (value: number): string => Math.round(value).toLocaleString('en');
