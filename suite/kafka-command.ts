import { type Command, InvalidArgumentError, Option } from 'commander';
import { SERVERS } from './servers.ts';

/** For operators of many machines. What talks to the brokers is loaded when one of these runs. */
export function addKafkaCommands(program: Command): void {
  const kafka = program.command('kafka').description("the fleet's topics and back-ups: look, keep, put back");

  onBrokers(kafka.command('topics'))
    .description('create the topics that are missing; exit 1 where one is not as it should be')
    .option('--replication <copies>', 'for clusters of fewer than three brokers', whole)
    .action(async (options) => (await import('./kafka.ts')).topics(options));

  onBrokers(kafka.command('tail'))
    .description('events as they lie in a topic; JSON lines in a pipe')
    .option('--topic <name>', 'the topic', 'learning.events')
    .option('--from <place>', 'earliest, latest, or an offset in every partition', start, 'earliest')
    .option('--student <id>', 'only what is about this student')
    .option('--type <type>', 'only events of this type, such as exercise.attempt.graded')
    .option('--follow', 'go on at the end of the topic')
    .option('--limit <n>', 'only so many', whole)
    .action(async (options) => (await import('./kafka.ts')).tailed(options));

  onBrokers(onDatabase(kafka.command('snapshot')))
    .argument('<file>', 'where to, such as learnflow.jsonl.gz')
    .description('copy the documents, and how far each server had read')
    .action(async (file, options) => (await import('./kafka.ts')).snapshot(file, options));

  onBrokers(onDatabase(kafka.command('replay')))
    .argument('[file]', 'a snapshot')
    .description('put a snapshot into an empty database; the servers read on from there')
    .addOption(
      new Option('--only <server>', 'without a snapshot: this server reads the topic from its beginning').choices(
        SERVERS.map(({ name }) => name),
      ),
    )
    .option('--with-gap', 'also where the topic no longer has all events since the snapshot')
    .action(async (file, options, command: Command) => {
      if ((file === undefined) === (options.only === undefined))
        command.error('error: name a snapshot, or a server with --only');
      await (await import('./kafka.ts')).replay(file, options);
    });

  onBrokers(kafka.command('reapply'))
    .description('bring what a server put aside to it again; exit 1 where something fails again')
    .addOption(server('whose events').makeOptionMandatory())
    .requiredOption('--address <url>', 'where that server listens, such as http://127.0.0.1:4000')
    .addOption(new Option('--token <secret>', 'what its sidecar shows it').env('APP_API_TOKEN').makeOptionMandatory())
    .option('--student <id>', 'only what is about this student')
    .option('--id <event>', 'only the event of this id')
    .action(async (options) => (await import('./kafka-reapply.ts')).reapplied(options));

  onBrokers(kafka.command('lag'))
    .description('how many events wait for each consumer group')
    .action(async (options) => (await import('./kafka.ts')).lag(options));
}

const server = (what: string): Option => new Option('--server <name>', what).choices(SERVERS.map(({ name }) => name));

const onBrokers = (command: Command): Command =>
  command.option('--brokers <list>', 'host:port, several separated by commas (or LEARNFLOW_KAFKA_BROKERS)');

const onDatabase = (command: Command): Command =>
  command.addOption(
    new Option('--database <url>', 'postgres://user:password@host:port/name, of the state store')
      .env('LEARNFLOW_DATABASE')
      .makeOptionMandatory(),
  );

function whole(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number from 1.');
}

function start(text: string): 'earliest' | 'latest' | bigint {
  if (text === 'earliest' || text === 'latest') return text;
  if (/^\d{1,18}$/.test(text)) return BigInt(text);
  throw new InvalidArgumentError('It must be earliest, latest or an offset.');
}
