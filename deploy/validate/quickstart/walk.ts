import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Block, Guide } from './document.ts';
import { JUDGED, judged, NOT_RUN } from './judge.ts';
import type { Known } from './known.ts';
import { faultsOfOverlay, faultsOfTold, issuerIn, type Render } from './manifests.ts';
import { repositoryToWriteIn } from './place.ts';
import { differsFrom } from './quoted.ts';
import { type Attempt, attemptIn, faultsOfRecords } from './records.ts';
import { ANYTHING, type Call, NOTHING, shellIn } from './shell.ts';
import type { Raise, Stand } from './stand.ts';

/** A command of the page: where it stands, how it was checked, what came of it. */
export interface Row {
  readonly line: string;
  readonly command: string;
  readonly how: string;
  /** What came of it where nothing is wrong. */
  readonly result: string;
  readonly faults: readonly string[];
}

interface Tried extends Pick<Row, 'how' | 'faults'> {
  readonly out: string;
}

/** What the page is held against. */
export interface World {
  readonly known: Known;
  readonly render: Render;
  readonly raise: Raise;
}

const LET_THROUGH: Readonly<Record<string, string>> = { curl: ANYTHING, npm: 'run*' };
const LISTED = Object.fromEntries(JUDGED.map((name) => [name, LET_THROUGH[name] ?? NOTHING]));

/**
 * Goes through a page as its reader would, in one shell: local commands are run, and their answers compared with those that
 * are quoted; those for a cluster are noted down as the shell would have called them, and looked at.
 */
export async function walked({ blocks, mentioned }: Guide, world: World): Promise<readonly Row[]> {
  await using place = await repositoryToWriteIn();
  using shell = await shellIn(place.folder, place.home, LISTED);
  await using stands = new AsyncDisposableStack();
  const attempts: Attempt[] = [];
  let stand: Stand | undefined;
  let door = '';
  let issuer = '';

  async function provedBlock({ line, where, commands, shows }: Block): Promise<Row[]> {
    const rows: Row[] = [];
    let out = '';
    let at = line;
    for (const command of commands) {
      const tried = await provedCommand(command);
      out += tried.out;
      rows.push({ ...tried, line: `${at}`, command, result: resultOf(where, tried) });
      at += command.split('\n').length;
    }
    const last = rows.at(-1);
    if (shows === undefined || !last) return rows;
    const faults = [...last.faults, ...(where === 'local' ? quoteFaults(shows, out) : shownFaults(shows, out))];
    const result = where === 'local' || out !== '' ? 'as quoted' : 'fits, and so does what it shows';
    return [...rows.slice(0, -1), { ...last, result, faults }];
  }

  async function provedCommand(command: string): Promise<Tried> {
    const { code, out, err, calls } = await shell.run(command);
    const verdicts = await Promise.all(calls.map((call) => judged(call, { known: world.known, folder: place.folder })));
    const faults = verdicts.flatMap((verdict) => verdict.faults);
    if (code !== 0) faults.push(`ended with ${code}: ${err.trim()}`);
    let said = out;
    for (const call of calls) {
      attempts.push(...attemptOf(call));
      faults.push(...(await overlayFaults(call)));
      door = doorOf(call) ?? door;
      if (call.program === 'kubectl') said += (await stand?.inside?.(insideOf(call))) ?? '';
    }
    const how = command.startsWith('export LEARNFLOW=') ? await opened(faults) : verdicts[0]?.how;
    await sleep(stand?.pauseMs ?? 0);
    return { out: said, how: how ?? 'run', faults };
  }

  /** The address where the page thinks the gateway is becomes that of what takes the page's tokens here. */
  async function opened(faults: string[]): Promise<string> {
    const named = (await shell.run('echo "$LEARNFLOW"')).out.trim();
    const publicKey = (await shell.run('cat "$KEYS/public.pem"')).out;
    if (named !== door) faults.push(`${named} is not the door that was opened: ${door}`);
    stand = stands.use(await world.raise({ publicKey, issuer }, place.home));
    await shell.run(`export LEARNFLOW=${stand.url}`);
    return `here ${stand.about} answers instead`;
  }

  async function overlayFaults({ program, args: [command, option, folder = ''] }: Call): Promise<readonly string[]> {
    if (program !== 'kubectl' || command !== 'apply' || option !== '-k') return [];
    const { out } = await shell.run('echo "$IMAGE"; sed -n 2p "$KEYS/public.pem"');
    const resources = await world.render(join(place.folder, folder));
    issuer = issuerIn(resources);
    return faultsOfOverlay(resources, out.trim().split('\n'));
  }

  function shownFaults(shows: string, out: string): readonly string[] {
    if (!shows.startsWith('{"partition"')) return faultsOfTold(shows, world.known);
    return [...faultsOfRecords(shows, attempts, 'ada'), ...(out === '' ? [] : quoteFaults(shows, out))];
  }

  const rows: Row[] = [];
  for (const block of blocks) rows.push(...(await provedBlock(block)));
  for (const command of mentioned)
    rows.push({ ...(await provedCommand(command)), line: 'text', command, result: 'fits' });
  return rows;
}

const resultOf = (where: Block['where'], { how }: Tried): string => {
  if (how.startsWith(NOT_RUN)) return 'not known';
  return where === 'local' ? 'ends well' : 'fits';
};

const quoteFaults = (shows: string, out: string): readonly string[] => [differsFrom(shows, out) ?? []].flat();

const attemptOf = ({ program, said }: Call): readonly Attempt[] =>
  program === 'curl' && said !== '' ? [attemptIn(said) ?? []].flat() : [];

const insideOf = ({ args }: Call): readonly string[] => (args.includes('--') ? args.slice(args.indexOf('--') + 1) : []);

function doorOf({ args }: Call): string | undefined {
  const port = args.includes('port-forward') && /^(\d+):/.exec(args.at(-1) ?? '')?.[1];
  return port ? `http://127.0.0.1:${port}` : undefined;
}
