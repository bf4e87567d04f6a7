import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';

interface Topic {
  readonly name: string;
  readonly partitions: number;
  readonly replication: number;
  readonly config: Readonly<Record<string, string>>;
}

const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const defined: readonly Topic[] = JSON.parse(text('../kafka/topics.json')).map(
  ({ name, partitions, replication, config }: Topic) => ({ name, partitions, replication, config }),
);

it("the cluster's topics are as they are defined", () => {
  const resources = parseAllDocuments(text('kafka/topics.yaml')).map((one) => one.toJS());
  const topics = resources.map(({ metadata, spec }) => ({
    name: metadata.name,
    partitions: spec.partitions,
    replication: spec.replicas,
    config: spec.config,
  }));
  expect(topics).toEqual(defined);
});

it("Compose's topics are as they are defined", () => {
  const { services } = parse(text('../compose.yaml'), { merge: true });
  const topics = [services['topic-events'], services['topic-dead-letters']].map(({ command }) => topicOf(command));
  expect(topics).toEqual(defined);
});

function topicOf(command: readonly string[]): Topic {
  const values = (option: string) =>
    command.filter((one) => one.startsWith(`--${option}=`)).map((one) => one.slice(option.length + 3));
  return {
    name: values('topic')[0] ?? '',
    partitions: Number(values('partitions')),
    replication: Number(values('replication-factor')),
    config: Object.fromEntries(values('config').map((pair) => pair.split('='))),
  };
}
