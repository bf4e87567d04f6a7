import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled, printed } from './command.ts';
import { COMPOSE_FILE, NOTHING_SET, servicesOf } from './compose.ts';
import { brokenIn } from './invariants.ts';
import { MISTAKES } from './mistakes.ts';
import { DEPLOY, OVERLAYS } from './places.ts';
import { type Resource, resourcesIn } from './resources.ts';
import { schemasOfModules } from './schemas.ts';
import { complaintsAbout, KUBERNETES } from './strictly.ts';
import { schemasOfStrimzi } from './strimzi.ts';
import { table } from './table.ts';
import { type Tools, tools } from './tools.ts';

/**
 * Builds both overlays and has everything in them judged by its owner's schema; then shows that mistakes are seen. Without
 * Go nothing is proved, without Java or Maven nothing of Strimzi's: an error, unless --if-possible is given.
 */
const rows: string[][] = [['what', 'number', 'verdict']];
const complaints: string[] = [];
const missing: string[] = [];

if (isInstalled('go', 'version')) await prove(await tools());
else missing.push('Go is not installed: NO MANIFEST WAS VALIDATED.');
for (const one of missing) process.stderr.write(`\n!!! ${one}\n\n`);
process.stdout.write(complaints.map((text) => `✗ ${text}\n`).join(''));
if (complaints.length > 0 || (missing.length > 0 && !process.argv.includes('--if-possible'))) process.exitCode = 1;

async function prove({ kustomize, kubectlValidate, compose, fresh }: Tools): Promise<void> {
  const strimzi = await schemasOfStrimzi();
  if (!strimzi) missing.push("Java or Maven is not installed: Strimzi's resources were not validated.");
  const schemas = [await schemasOfModules(), ...(strimzi === undefined ? [] : [strimzi])];
  const judge = { program: kubectlValidate, schemas };
  const judged = ({ apiVersion }: Resource) => strimzi !== undefined || !apiVersion.startsWith('kafka.strimzi.io/');

  for (const overlay of OVERLAYS) {
    const resources = resourcesIn(await printed(kustomize, ['build', join(DEPLOY, 'k8s/overlays', overlay)]));
    const against = await complaintsAbout(resources.filter(judged), judge);
    for (const [group, members] of Map.groupBy(resources, groupOf)) {
      rows.push([`${overlay}: ${group}`, `${members.length}`, members.every(judged) ? 'judged' : 'NOT JUDGED']);
    }
    complaints.push(...brokenIn(resources).map((problem) => `${overlay}: ${problem}`));
    complaints.push(...[...against].map(([name, message]) => `${overlay}: ${name}: ${message}`));
  }
  await proveCompose(compose);
  await proveMistakes(judge, judged);
  process.stdout.write(`${table(rows)}\n`);
  process.stdout.write(`Kubernetes ${KUBERNETES}, strictly; tools ${fresh ? 'built now' : 'as built before'}\n`);
}

async function proveCompose(program: string): Promise<void> {
  const read = await servicesOf(COMPOSE_FILE, program);
  if ('complaint' in read) complaints.push(`compose.yaml: ${read.complaint}`);
  else rows.push(['compose.yaml: services', `${read.services.length}`, 'judged']);

  const folder = await mkdtemp(join(tmpdir(), 'compose-'));
  const wrong = join(folder, 'compose.yaml');
  await writeFile(wrong, (await readFile(COMPOSE_FILE, 'utf8')).replace('read_only: true', 'readonly: true'));
  if (!('complaint' in (await servicesOf(wrong, program))))
    complaints.push('compose.yaml: a misspelt field was not seen');
  if (!('complaint' in (await servicesOf(COMPOSE_FILE, program, NOTHING_SET))))
    complaints.push('compose.yaml: starts with secrets that nobody set');
  await rm(folder, { recursive: true });
  rows.push(['mistakes in compose.yaml', '2', 'seen']);
}

async function proveMistakes(
  judge: Parameters<typeof complaintsAbout>[1],
  judged: (resource: Resource) => boolean,
): Promise<void> {
  for (const { about, resource, says } of MISTAKES.filter((mistake) => judged(mistake.resource))) {
    const [said] = [...(await complaintsAbout([resource], judge)).values()];
    if (said === undefined || !says.test(said)) complaints.push(`not seen: ${about} (${said ?? 'no complaint'})`);
    rows.push([`mistake, ${about}`, '1', said === undefined ? 'NOT SEEN' : 'seen']);
  }
}

/** The core group has no name. */
function groupOf({ apiVersion }: Resource): string {
  return apiVersion.includes('/') ? apiVersion : `core/${apiVersion}`;
}
