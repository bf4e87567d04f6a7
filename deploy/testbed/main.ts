import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Board, boardOn } from './board.ts';
import { type Choice, choiceFrom, USAGE } from './choice.ts';
import { type Fleet, fleetOf } from './fleet.ts';
import { install, MissingPrograms } from './install.ts';
import { REPOSITORY } from './places.ts';
import type { News } from './tide.ts';
import { tokenFor } from './tokens.ts';

/** 0 done, 1 not ready, 2 wrong usage, 3 the machine lacks a program. */
const NOT_READY = 1;
const WRONG_USAGE = 2;
const LACKING = 3;

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<number> {
  let choice: Choice;
  try {
    choice = choiceFrom(process.argv.slice(2), process.env);
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n${USAGE}`);
    return WRONG_USAGE;
  }
  if (choice.action === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  const board = boardOn(process.stdout);
  const { parts, ports, collector } = choice;
  const folder = resolve(choice.folder);
  const onNews = (name: string, news: News) => {
    const text = textOf(news);
    if (text !== undefined) board.show(name, text, news.state !== 'starting');
  };
  const fleet = fleetOf({ parts, ports, folder, onNews, ...(collector === undefined ? {} : { collector }) });
  try {
    return await ACTIONS[choice.action](fleet, choice, board);
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n${error instanceof MissingPrograms ? `${error.remedy}\n` : ''}`);
    return error instanceof MissingPrograms ? LACKING : NOT_READY;
  } finally {
    board.close();
  }
}

const ACTIONS = { up, down, status, token };

async function up(fleet: Fleet, choice: Choice): Promise<number> {
  const { detach, parts } = choice;
  if (parts.every((name) => fleet.part(name).pid() !== undefined) && (await allReady(fleet))) {
    say(`The fleet runs already; ${ending(choice)} ends it.`);
    return 0;
  }
  await install(say);
  if (parts.includes('server-progress') && !existsSync(join(REPOSITORY, 'dist/learnflow.js')))
    throw new Error('The servers are not built: npm run build.');
  const farewell = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => farewell.abort());
  const asked = new Promise<'asked'>((done) => farewell.signal.addEventListener('abort', () => done('asked')));
  const rising = fleet.up();
  // Who is asked to go while it rises has no use for the reason why it did not.
  rising.catch(() => undefined);
  const first = await Promise.race([rising, asked]);
  if (first !== 'asked') {
    say(addresses(fleet));
    say(`Logs, data and secrets: ${fleet.folder}`);
    if (detach) {
      say(`It stays when you leave; ${ending(choice)} ends it.`);
      return 0;
    }
    say('Ctrl-C ends it.');
    await alive(farewell.signal);
  }
  return down(fleet);
}

/** The command that ends this very fleet. */
const ending = ({ where }: Choice): string => ['npm run fleet -- down', ...where].join(' ');

function addresses({ parts, bootstrap, ports }: Fleet): string {
  return [
    parts.includes('broker-1') && `Kafka ${bootstrap}`,
    parts.includes('postgresql') && `PostgreSQL 127.0.0.1:${ports.postgresql}`,
    parts.includes('redis') && `Redis 127.0.0.1:${ports.redis}`,
    parts.includes('server-progress') && `servers http://127.0.0.1:${ports.servers.progress.app} …`,
  ]
    .filter(Boolean)
    .join(', ');
}

async function down(fleet: Fleet): Promise<number> {
  await fleet.down();
  say('Nothing of the fleet runs.');
  return 0;
}

async function status(fleet: Fleet, _: Choice, board: Board): Promise<number> {
  const works = await Promise.all(fleet.parts.map((name) => fleet.part(name).ready()));
  for (const [index, name] of fleet.parts.entries()) {
    const pid = fleet.part(name).pid();
    const state = works[index] ? 'ready' : 'runs, not ready';
    board.show(name, pid === undefined ? 'does not run' : `${state}, process ${pid}`, true);
  }
  return works.every(Boolean) ? 0 : NOT_READY;
}

async function token({ part, secrets }: Fleet, { student, operator }: Choice): Promise<number> {
  if (part('server-progress').pid() === undefined)
    throw new Error('This fleet does not run: npm run fleet. Each has a key of its own.');
  say(await tokenFor(student, secrets, operator));
  return 0;
}

async function allReady(fleet: Fleet): Promise<boolean> {
  const ready = await Promise.all(fleet.parts.map((name) => fleet.part(name).ready()));
  return ready.every(Boolean);
}

/** Keeps this process alive until it is asked to go. */
function alive(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const clock = setInterval(() => undefined, 60_000);
    const leave = () => {
      clearInterval(clock);
      done();
    };
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave);
  });
}

/** Nothing is said of the end of what did not run. */
function textOf(news: News): string | undefined {
  if (news.state === 'starting') return 'starts';
  const seconds = `${(news.ms / 1000).toFixed(1)} s`;
  if (news.state === 'failed') return `FAILED after ${seconds}`;
  if (news.state === 'ready') return news.was === 'running' ? 'runs already' : `ready after ${seconds}`;
  return { willing: `ended after ${seconds}`, killed: `killed after ${seconds}`, absent: undefined }[news.was];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : `${error}`;
}

// Whoever reads along may have read enough.
process.stdout.on('error', () => process.exit());
process.exitCode = await main();
