import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** librdkafka's own binding, and the Avro library that most of Python uses. */
const PACKAGES = ['confluent-kafka==2.16.1', 'fastavro==1.13.1'];
const FOLDER = fileURLToPath(new URL(`../../.cache/python/${PACKAGES.join('_')}`, import.meta.url));

const run = promisify(execFile);

/** A Python with these packages, put together once; undefined, and said loudly, where that cannot be done. */
export async function pythonWithKafka(): Promise<string | undefined> {
  const python = `${FOLDER}/bin/python`;
  const done = `${FOLDER}/learnflow-ready`;
  if (existsSync(done)) return python;
  try {
    await run('python3', ['-m', 'venv', '--clear', FOLDER]);
    await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...PACKAGES]);
    await run('touch', [done]);
    return python;
  } catch (error) {
    const cause = error instanceof Error ? error.message.split('\n')[0] : String(error);
    process.stderr.write(
      `\nSKIPPED: another language's Kafka client. It needs python3 with venv and PyPI: ${cause}\n\n`,
    );
    return undefined;
  }
}
