import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled, printed } from './command.ts';
import { filledOnce } from './once.ts';

const POM = fileURLToPath(new URL('strimzi/pom.xml', import.meta.url));
const GENERATOR = 'io.strimzi.crdgenerator.CrdGenerator';
const CLASSES = ['topic.KafkaTopic', 'user.KafkaUser', 'kafka.Kafka', 'nodepool.KafkaNodePool'];

/** A folder with the definitions of Strimzi's resources, written by its own generator; undefined without Java and Maven. */
export async function schemasOfStrimzi(): Promise<string | undefined> {
  if (!isInstalled('java', '-version') || !isInstalled('mvn', '--version')) return undefined;
  const { folder } = await filledOnce('strimzi', [await readFile(POM, 'utf8'), ...CLASSES], async (draft) => {
    const jars = join(draft, 'jars');
    await mkdir(jars);
    await printed('mvn', [
      '--quiet',
      '--batch-mode',
      '--file',
      POM,
      'dependency:copy-dependencies',
      '-DexcludeTransitive=true',
      `-DoutputDirectory=${jars}`,
    ]);
    const files = CLASSES.map((name) => `io.strimzi.api.kafka.model.${name}=${join(draft, `${name}.yaml`)}`);
    await printed('java', ['-cp', classPath(jars, await readdir(jars)), GENERATOR, '--yaml', ...files]);
    await rm(jars, { recursive: true });
  });
  return folder;
}

/** The generator carries old copies of types that are here in new ones too: it comes last. */
function classPath(folder: string, jars: readonly string[]): string {
  const last = (name: string) => Number(name.startsWith('crd-generator'));
  return jars
    .toSorted((a, b) => last(a) - last(b))
    .map((name) => join(folder, name))
    .join(delimiter);
}
