import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measuredHouse } from './house.ts';
import { alternate, type Measurement, median } from './measure.ts';
import { LEARNFLOW } from './programs.ts';
import { requestsPerSecond, service } from './service.ts';
import { CONCEPT, record, TWENTY } from './students.ts';

const GOAL = 0.7;
const ROUNDS = 4;
const SECONDS = 5;
const PATH = '/progress/mastery-calculation';
const BODY = JSON.stringify({ concept: CONCEPT });
const ROUTE = fileURLToPath(new URL('peers/fastify-route.ts', import.meta.url));

/** A read skill over HTTP under load. */
export const httpRead: Measurement = async () => {
  await using state = measuredHouse('FULL');
  await record(state, 'me', TWENTY, 12);
  await using ours = await service([LEARNFLOW, 'serve', '--port', '0'], { LEARNFLOW_HOME: state.home });
  const answer = await said(ours.url + PATH);
  const file = join(state.home, 'answer.json');
  writeFileSync(file, answer);
  await using route = await service([ROUTE, join(state.home, 'learnflow.db'), file]);
  const same = await said(`${route.url}/same`);
  if (same !== answer) throw new Error(`the peer answers ${same}, not ${answer}`);

  const {
    ratio,
    spread,
    ours: skill,
    peer,
  } = await alternate(
    ROUNDS,
    () => requestsPerSecond(ours.url + PATH, BODY, SECONDS),
    () => requestsPerSecond(`${route.url}/same`, BODY, SECONDS),
  );
  const empty = [await load(`${route.url}/empty`), await load(`${route.url}/empty`)];
  return [
    {
      what: 'Read skill over HTTP, requests/s',
      compared: `POST ${PATH} ${count(skill)}/s, a plain Fastify route with the same JSON and zod parses, SQLite rows and bytes ${count(peer)}/s, an empty one ${count(median(empty))}/s; ${ROUNDS} × ${SECONDS} s each in turn, 10 connections`,
      goal: `≥ ${GOAL}`,
      measured: `${ratio.toFixed(2)} (${spread})`,
      held: ratio >= GOAL,
    },
  ];
};

const load = (url: string) => requestsPerSecond(url, BODY, SECONDS);

async function said(url: string): Promise<string> {
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: BODY });
  return answer.text();
}

const count = (value: number): string => Math.round(value).toLocaleString('en');
