import { nearest, version } from '@learnflow/shared/host';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { addKafkaCommands } from './kafka-command.ts';
import { SERVERS } from './servers.ts';

/** Exit codes: 0 done, 1 refused or below the goal, 2 wrong usage. */
const WRONG_USAGE = 2;

/** Throws what the command throws, a Refusal among it. */
export async function run(argv: readonly string[]): Promise<void> {
  try {
    const command = program();
    known(command, argv[2]);
    const chosen = command.commands.find((one) => one.name() === argv[2]);
    if (chosen && chosen.commands.length > 0) known(chosen, argv[3]);
    await command.parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  }
}

/** Commander would take a misspelt command for an argument of the one above it. */
function known(program: Command, name: string | undefined): void {
  const names = [...program.commands.map((command) => command.name()), 'help'];
  if (name === undefined || name.startsWith('-') || names.includes(name)) return;
  const near = nearest(name, names, 2);
  const remedy = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Known: ${names.join(', ')}.`;
  program.error(`error: no command ${name}. ${remedy}`);
}

function program(): Command {
  const command = new Command('learnflow')
    .description('Skills for LLM tutors of programming.')
    .version(version)
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('(learnflow --help lists the commands)');

  command
    .command('all', { isDefault: true })
    .description('MCP over stdio, every server as one (the default)')
    .action(async () => (await import('./stdio.ts')).serveStdio('all'));
  for (const server of SERVERS) {
    const alone = command
      .command(server.name)
      .description(`MCP over stdio, the ${server.name} server alone`)
      .action(async () => (await import('./stdio.ts')).serveStdio(server.name));
    if (server.name === 'exercise') addBankCommands(alone);
    if (server.name === 'concepts') addGraphCommand(alone);
  }

  command
    .command('serve')
    .description('HTTP, OpenAPI, MCP over HTTP and pages')
    .option('--port <port>', 'the port', port, 4000)
    .option('--host <address>', 'the address to bind to', '127.0.0.1')
    .addOption(new Option('--servers <names>', 'only these, separated by commas').argParser(named))
    .action(async (options) => (await import('./serve.ts')).serve({ servers: SERVERS, ...options }));

  command
    .command('call')
    .description('one skill from the shell')
    .argument('<skill>', 'its name, such as mastery_calculation')
    .argument('[json]', 'its arguments as a JSON object')
    .option('--file <path>', "the learner's code")
    .option('--full', 'the whole result as JSON')
    .option('--jsonl', 'arguments from stdin, a JSON object a line; an outcome or refusal a line out')
    .action(async (skill, json, options) => (await import('./call.ts')).call(skill, json, options));

  const student = command.command('student').description("everything about one student: 'export' or 'delete' it");
  student
    .command('export')
    .argument('<student>')
    .description('all documents, outcomes and submissions, as JSON')
    .action(async (id) => (await import('./student.ts')).exported(id));
  student
    .command('delete')
    .argument('<student>')
    .requiredOption('--yes', 'has to be said, since it cannot be undone')
    .description('forget the student; an event tells those who hold copies')
    .action(async (id) => (await import('./student.ts')).deleted(id));

  addKafkaCommands(command);

  command
    .command('demo')
    .description('a tutoring session, call by call, as the model sees it')
    .action(async () => (await import('./demo.ts')).demo());

  command
    .command('efficiency')
    .description('what the skills save in tokens; exit 1 below the goal')
    .option('--json', 'for machines')
    .option('--html <file>', 'also as a page with plots')
    .option('--session <file>', 'count a session of your own: JSON-RPC messages, one a line')
    .action(async (options) => (await import('./efficiency.ts')).efficiency(options));

  command
    .command('doctor')
    .description('what is configured, what answers, what is missing and how to get it')
    .action(async () => (await import('./doctor.ts')).doctor());
  return command;
}

/** For those who bring problems of their own. */
function addBankCommands(exercise: Command): void {
  exercise
    .command('check')
    .argument('<folder>', 'an item, or a folder of items')
    .option('--show', 'also what a learner sees, and the right answer')
    .description('prove a problem of your own: its tests, its mistakes, its answer')
    .action(async (folder, options) => (await import('./exercise.ts')).checked(folder, options));
  exercise
    .command('add')
    .argument('<folder>')
    .description('prove your own items and give them to learners')
    .action(async (folder) => (await import('./exercise.ts')).added(folder));
  exercise
    .command('import')
    .argument('<folder>', "a track in Exercism's layout")
    .description('take what proves itself of a whole track of exercises')
    .action(async (folder) => (await import('./exercise.ts')).imported(folder));
}

function addGraphCommand(concepts: Command): void {
  concepts
    .command('check')
    .argument('<folder>', 'the folder with concepts.yaml, and lessons if there are any')
    .description('look through a graph of concepts of your own: circles, unknown names, what joins nothing')
    .action(async (folder) => (await import('./concepts.ts')).checked(folder));
}

function port(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number < 65_536) return number;
  throw new InvalidArgumentError('It must be 0 to 65535.');
}

function named(text: string) {
  return text.split(',').map((name) => {
    const server = SERVERS.find((one) => one.name === name.trim());
    if (server) return server;
    throw new InvalidArgumentError(`No server ${name}. Known: ${SERVERS.map((one) => one.name).join(', ')}.`);
  });
}
