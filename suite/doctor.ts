import { join } from 'node:path';
import { readTracks } from '@learnflow/shared/bank';
import { closeHouse, embeddedHouse, Refusal, type Settings, settingsFrom, version } from '@learnflow/shared/host';
import { tokenVerifier } from '@learnflow/shared/serve';
import type { ServerDefinition } from '@learnflow/shared/skill';
import { SERVERS } from './servers.ts';

type Check = readonly [what: string, look: () => string | Promise<string>];

/** Looks at what a user may have to mend, and exits 1 where something is missing. */
export async function doctor(): Promise<void> {
  const settings = settingsFrom(process.env);
  const checks: readonly Check[] = [
    ['LearnFlow', () => `${version} on Node ${process.versions.node}`],
    ['servers', () => SERVERS.map(skillsOf).join(', ')],
    ['state', () => stateAnswers(settings)],
    ['workspace', () => workspaceOpens(settings)],
    ['problems', () => tracksHold(settings)],
    ['student', () => settings.student],
    [
      'tokens',
      () =>
        settings.tokens
          ? tokensHold(settings.tokens)
          : 'none: only this machine may call (LEARNFLOW_JWT_KEY sets a key)',
    ],
  ];
  for (const [what, look] of checks) await report(what, look);
}

async function report(what: string, look: () => string | Promise<string>): Promise<void> {
  try {
    process.stdout.write(`ok       ${what.padEnd(10)} ${await look()}\n`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.exitCode = 1;
    process.stdout.write(`MISSING  ${what.padEnd(10)} ${error.message.replaceAll('\n', `\n${' '.repeat(20)}`)}\n`);
  }
}

function skillsOf({ name, skills }: ServerDefinition): string {
  const forModel = skills.filter(({ doors }) => !doors || doors.includes('model'));
  const forHost = skills.filter(({ doors }) => doors?.includes('host'));
  return `${name} (${forModel.length} skills for the model, ${forHost.length} more for you)`;
}

/** Asks for a file that nobody has: a workspace that opens says that it is missing. */
async function workspaceOpens({ workspace }: Settings): Promise<string> {
  const house = embeddedHouse(SERVERS, { ...settingsFrom(process.env), workspace });
  const { code, message } = (await house.ports.workspace
    .read('.learnflow-doctor')
    .catch((error: Refusal) => error)) as Refusal;
  if (code !== 'file_missing') throw new Refusal(code, 'unavailable', message);
  return workspace;
}

async function stateAnswers(settings: Settings): Promise<string> {
  const house = embeddedHouse(SERVERS, settings);
  await house.ports.state.read([{ kind: 'outcome', key: 'doctor' }]);
  const parked = await house.ports.log.parked(10);
  await closeHouse(house);
  return `${settings.home}${parked.length > 0 ? `, ${parked.length} events parked: ${parked[0]?.cause}` : ''}`;
}

/** As many reasons are told. */
const FAULTS_SHOWN = 3;

async function tracksHold({ home }: Settings): Promise<string> {
  const { items, faults } = await readTracks(join(home, 'tracks'));
  if (faults.length === 0) return items.length > 0 ? `the bank and ${items.length} imported` : 'the bank';
  const more = faults.length > FAULTS_SHOWN ? [`and ${faults.length - FAULTS_SHOWN} more`] : [];
  const lines = ['imported ones are left out. Import their track again:', ...faults.slice(0, FAULTS_SHOWN), ...more];
  throw new Refusal('problems_left_out', 'unavailable', lines.join('\n'));
}

function tokensHold(tokens: Parameters<typeof tokenVerifier>[0]): string {
  tokenVerifier(tokens);
  return `verified for the audience ${tokens.audience}`;
}
