import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answered, isInstalled } from '../command.ts';
import { DEPLOY, REPOSITORY } from '../places.ts';
import { COMMANDS } from './kubectl.ts';

const read = (...path: string[]): string => readFileSync(join(DEPLOY, ...path), 'utf8');

/** What is wrong with our own command when it is run in a container: its path there, its options, the brokers' address. */
export async function faultsInside([program, file = '', ...args]: readonly string[]): Promise<readonly string[]> {
  const words = args.filter((_, i) => !args.slice(0, i + 1).some((one) => one.startsWith('-')));
  const { text } = await answered(process.execPath, ['dist/learnflow.js', ...words, '--help'], { cwd: REPOSITORY });
  const options = args.filter((one) => one.startsWith('--'));
  const brokers = args[args.indexOf('--brokers') + 1];
  return [
    ...(read('Dockerfile').includes(`ENTRYPOINT ["${program}", "${file}"]`)
      ? []
      : [`the image has no ${program} ${file}`]),
    ...(text.includes(`learnflow ${words.join(' ')} `) ? [] : [`there is no learnflow ${words.join(' ')}`]),
    ...options.filter((one) => !text.includes(`${one} `)).map((one) => `learnflow ${words.join(' ')} has no ${one}`),
    ...(read('k8s/overlays/dev/kustomization.yaml').includes(`brokers=${brokers}\n`)
      ? []
      : [`dev has no brokers at ${brokers}`]),
  ];
}

const helps = new Map<string, Promise<string>>();

/** Options that kubectl itself does not have; undefined where there is no kubectl to be asked. */
export async function unknownToKubectl(
  command: string,
  options: readonly string[],
): Promise<readonly string[] | undefined> {
  if (!(command in COMMANDS) || !isInstalled('kubectl', 'options')) return undefined;
  const asked = (words: string) =>
    helps.get(words) ??
    helps
      .set(
        words,
        answered('kubectl', words.split(' ')).then(({ text }) => text),
      )
      .get(words);
  const text = `${await asked(`${command} --help`)}${await asked('options')}`;
  return options
    .filter((one) => !new RegExp(`^ +(-\\w, )?${one}(=|, --)`, 'm').test(text))
    .map((one) => `kubectl ${command} has no ${one}`);
}
