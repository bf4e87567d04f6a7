import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { runNicely } from './run.ts';
import { KAFKA_JARS, KAFKA_POM } from './tools.ts';

/** Fetches the broker's jars unless they are there. Maven checks what it fetches by the registry's digests. */
export async function fetchKafka(): Promise<void> {
  if (existsSync(KAFKA_JARS)) return;
  const draft = `${KAFKA_JARS}.part`;
  await rm(draft, { recursive: true, force: true });
  await runNicely('mvn', ['-q', '-B', '-f', KAFKA_POM, 'dependency:copy-dependencies', `-DoutputDirectory=${draft}`]);
  await rename(draft, KAFKA_JARS);
}
