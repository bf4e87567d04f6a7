import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  accuracyPage,
  avroFiles,
  between,
  commonPieces,
  conceptMap,
  conceptPage,
  dashboardFiles,
  documentTables,
  eventTables,
  type GeneratedFile,
  hostilePage,
  kongFile,
  mcpSnapshot,
  openApiFile,
  patternCatalogue,
  qualityPage,
  referencePage,
  skillTable,
} from '@learnflow/shared/generate';
import { embeddedHouse, settingsFrom } from '@learnflow/shared/host';
import { BAND_UP_TO } from '../servers/review/domain/score.ts';
import { SERVERS } from './servers.ts';

/** Writes whatever can be derived; with --check it writes nothing and fails where a file differs. */
const check = process.argv.includes('--check');
const root = new URL('../', import.meta.url);

const stale: string[] = [];
for (const { path, text } of await derived()) {
  if ((await current(path)) === text) continue;
  stale.push(path);
  if (!check) await write(path, text);
}
if (check && stale.length > 0) {
  process.stderr.write(`Not as generated: ${stale.join(', ')}. Run npm run generate and commit.\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(stale.length > 0 ? `written: ${stale.join(', ')}\n` : 'everything is as generated\n');
}

async function derived(): Promise<readonly GeneratedFile[]> {
  const house = embeddedHouse(SERVERS, settingsFrom({ LEARNFLOW_HOME: '/nonexistent' }));
  const doors = await Promise.all(
    SERVERS.map(async (server) => ({ server: server.name, file: await openApiFile(server, house) })),
  );
  const servers = await Promise.all(
    SERVERS.map(async (server) => [
      mcpSnapshot(server),
      { path: `docs/reference/${server.name}.md`, text: referencePage(server) },
      await tableIn(`servers/${server.name}/README.md`, 'skills', skillTable(server)),
    ]),
  );
  const all = SERVERS.map((server) => `**${server.name}**\n\n${skillTable(server)}\n`).join('\n');
  return [
    ...avroFiles(),
    await commonPieces(),
    hostilePage(),
    patternCatalogue(),
    conceptPage(),
    conceptMap(),
    await qualityPage(SERVERS, BAND_UP_TO),
    accuracyPage(),
    ...doors.map(({ file }) => file),
    kongFile(doors.map(({ server, file: { text } }) => ({ server, text }))),
    ...dashboardFiles(),
    ...servers.flat(),
    await dataModel(),
    await tableIn('README.md', 'skills', all.trimEnd()),
  ];
}

async function dataModel(): Promise<GeneratedFile> {
  const path = 'docs/data-model.md';
  const documents = between((await current(path)) ?? '', 'documents', documentTables(SERVERS).trimEnd());
  return { path, text: between(documents, 'events', eventTables(SERVERS).trimEnd()) };
}

async function tableIn(path: string, name: string, text: string): Promise<GeneratedFile> {
  return { path, text: between((await current(path)) ?? '', name, text) };
}

async function current(path: string): Promise<string | undefined> {
  return readFile(new URL(path, root), 'utf8').catch(() => undefined);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(new URL(path, root).pathname), { recursive: true });
  await writeFile(new URL(path, root), text);
}
