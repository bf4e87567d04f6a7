import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from './places.ts';
import { guideIn } from './quickstart/document.ts';
import { faultsOfCurl } from './quickstart/door.ts';
import { knownFrom } from './quickstart/known.ts';
import { faultsOf, saidTo } from './quickstart/kubectl.ts';
import { faultsOfTold } from './quickstart/manifests.ts';
import { faultsOfDocker, faultsOfHelm } from './quickstart/programs.ts';
import { differsFrom } from './quickstart/quoted.ts';
import { faultsOfRecords } from './quickstart/records.ts';
import { ANYTHING, NOTHING, shellIn } from './quickstart/shell.ts';
import type { Resource } from './resources.ts';

const fenced = (info: string, text: string) => `\`\`\`${info}\n${text}\n\`\`\`\n`;

describe('the page', () => {
  const page = readFileSync(join(REPOSITORY, 'docs/quickstart.md'), 'utf8');

  it('promises what its steps add up to, and that is within an hour', () => {
    const { minutes } = guideIn(page);
    expect(page).toContain(`About ${minutes} minutes`);
    expect(minutes).toBeLessThanOrEqual(60);
  });

  it('is marked throughout: what runs here, and what wants a cluster', () => {
    const { blocks } = guideIn(page);
    expect(new Set(blocks.map(({ where }) => where))).toEqual(new Set(['local', 'cluster']));
    expect(() => guideIn(fenced('sh', 'true'))).toThrow('line 1: a block is marked "sh"');
  });
});

describe('commands', () => {
  it('are taken whole, however many lines they have', () => {
    const commands = ['cat <<END\na: $B\nEND', 'f() {\n  g |\n    h\n}', "node -e '\nlet a;\n'", 'a \\\n  b', 'c'];
    const [block] = guideIn(fenced('sh local', commands.join('\n'))).blocks;
    expect(block).toMatchObject({ line: 2, commands, shows: undefined });
    expect(() => guideIn(fenced('sh local', 'echo "'))).toThrow('no shell');
  });

  it('are followed by what they show, if only a word is between', () => {
    const showing = (between: string) =>
      guideIn(fenced('sh local', 'a') + between + fenced('text', 'b')).blocks[0]?.shows;
    expect([showing(''), showing('The last line:\n'), showing('\nSomething else\nhappens.\n')]).toEqual([
      'b\n',
      'b\n',
      undefined,
    ]);
  });

  it('are noted down as the shell calls them, and let through only where they may be', async () => {
    const home = await mkdtemp(join(tmpdir(), 'shell-'));
    using shell = await shellIn(home, home, { kubectl: NOTHING, printf: NOTHING, expr: ANYTHING });
    await shell.run("export WHO='a b'");
    const { code, out, calls } = await shell.run('kubectl get "$WHO" | cat; expr 1 + 1 | sed s/2/two/');
    expect({ code, out }).toEqual({ code: 0, out: 'two\n' });
    expect(calls).toEqual([
      { program: 'kubectl', args: ['get', 'a b'], said: '' },
      { program: 'expr', args: ['1', '+', '1'], said: '2\n' },
    ]);
    expect(await shell.run('cat missing')).toMatchObject({ code: 1, err: expect.stringContaining('missing') });
    await rm(home, { recursive: true });
  });
});

const inside = (kind: string, name: string, more: object = {}): Resource => ({
  apiVersion: 'v1',
  kind,
  metadata: { name, namespace: 'learnflow', labels: { component: 'server' } },
  ...more,
});
const env = [{ valueFrom: { secretKeyRef: { name: 'jwt', key: 'public-key' } } }];
const template = {
  metadata: { annotations: { 'dapr.io/enabled': 'true' } },
  spec: { containers: [{ name: 'server', env }] },
};
const resources: readonly Resource[] = [
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'learnflow' } },
  inside('Deployment', 'review', { spec: { template } }),
  inside('Service', 'kong', { spec: { ports: [{ port: 80 }] } }),
];
const known = knownFrom(resources, resources);

function faultsIn(command: string): readonly string[] {
  const said = saidTo(command.split(' '));
  return typeof said === 'string' ? [said] : faultsOf(said, known, REPOSITORY);
}

it.each([
  '-n learnflow wait deployment --all --for=condition=Available',
  '-n learnflow rollout restart deployment -l component=server',
  '-n learnflow port-forward service/kong 8000:80',
  '-n learnflow logs deploy/review --container daprd',
  '-n learnflow create secret generic jwt --from-file=public-key=package.json',
  'apply -k deploy/k8s/site',
])('kubectl %s is in order', (command) => {
  expect(faultsIn(command)).toEqual([]);
});

it.each([
  ['aply -k deploy', /not among the commands/],
  ['-n learnflow wait deployment --al', /to have --al$/],
  ['apply -k deploy/k8s/nowhere', /no file/],
  ['-n learnfow get pods', /no namespace learnfow/],
  ['-n learnflow logs deploy/revue --container server', /no deploy revue in learnflow/],
  ['-n learnflow logs deploy/review --container sever', /no container sever/],
  ['-n learnflow rollout restart deployment -l component=srver', /no deployment component=srver in/],
  ['-n learnflow port-forward service/kong 8000:8000', /no port 8000/],
  ['-n learnflow create secret generic jwt --from-literal=key=a', /lacks public-key.*nobody reads key/],
  ['-n learnflow create secret generic jvt --from-literal=public-key=a', /nobody refers to a secret jvt/],
])('kubectl %s is not', (command, says) => {
  expect(faultsIn(command).join('; ')).toMatch(says);
});

it('what kubectl is said to tell speaks of everything, and of nothing else', () => {
  expect(faultsOfTold('deployment.apps/review condition met\nsecret/jwt created', known)).toEqual([]);
  expect(faultsOfTold('deployment.apps/debug condition met', known)).toEqual([
    'no deployment debug',
    'deployment review is not told of',
  ]);
});

const curl = (path: string, body: string, token = 'a.b.c') =>
  faultsOfCurl([`http://127.0.0.1:1${path}`, '-H', `Authorization: Bearer ${token}`, '-d', body]);

it.each([
  ['/exercise/problem-generation', '{"problem":"bus-pass"}', /^$/],
  ['/exercise/problem-generation', '{"problm":"bus-pass"}', /problm/],
  ['/exercise/problem-generation', '{"problem":', /no JSON/],
  ['/exercise/problems', '{}', /the gateway has no route.*no contract/],
  ['/metrics', '{}', /the gateway has no route/],
])('a call of %s with %s is judged by the gateway and the contract', (path, body, says) => {
  expect(curl(path, body).join('; ')).toMatch(says);
  expect(curl(path, body, '')).toContain('no token');
});

it('add-ons are those that the manifests are judged by, and the image is the one that they run', () => {
  const dapr = (version: string) =>
    faultsOfHelm(['upgrade', '--install', 'dapr', 'dapr', '--version', version, '--namespace', 'learnflow'], known);
  expect(dapr('1.18.3')).toEqual([]);
  expect(dapr('1.18.2')).toEqual(['dapr 1.18.2 is not 1.18.3']);
  expect(faultsOfDocker(['push', 'here/learnflow:0.1.0'], REPOSITORY)).toEqual([]);
  expect(faultsOfDocker(['build', '--file', 'Dockerfile', '--tag', 'learnflow:1', '.'], REPOSITORY)).toHaveLength(2);
});

it('an answer is what was quoted, in which … stands for anything', () => {
  expect(differsFrom('a … (c)\n', 'a b\nb (c)')).toBeUndefined();
  expect(differsFrom('passed 4 of 4', 'passed 3 of 4')).toContain('real:   passed 3 of 4');
  expect(differsFrom('a', 'a b')).toBeDefined();
});

it('records say what the graded attempts were', () => {
  const attempt = { exercise: 'bus-pass', score: 0.75, passed: false };
  const line = (score: string) =>
    `{"key":"ada","event":{"event_type":"exercise.attempt.graded","exercise":"bus-pass",…"score":${score},"passed":false,…}}`;
  expect(faultsOfRecords(line('0.75'), [attempt], 'ada')).toEqual([]);
  expect(faultsOfRecords(line('1'), [attempt], 'ada')).toEqual(['record 1: score is 0.75, not 1']);
  expect(faultsOfRecords(line('0.75').replace('passed', 'past'), [attempt], 'ada')).toEqual([
    'record 1 does not show passed',
    'record 1 has no field past',
  ]);
  expect(faultsOfRecords(line('0.75'), [attempt, attempt], 'ada')).toEqual(['1 records are quoted of 2 attempts']);
});
