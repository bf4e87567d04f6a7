import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

/**
 * Floors: a folder and what its files may import, as files of the repository or as packages. Types count too.
 * An import only goes down; the first row that fits a file is its own, and SELF is the server that the file belongs to.
 */
const FLOORS: readonly (readonly [folder: RegExp, allowed: readonly RegExp[]])[] = [
  // Problems and lessons are words too, and what they consist of is told by who reads them.
  [
    /^shared\/skill\/reads\.ts$/,
    [/^shared\/skill\//, /^shared\/problems\/(catalogue|instance)\.ts$/, /^shared\/lessons\/lesson\.ts$/],
  ],
  [/^shared\/skill\//, [/^shared\/skill\//, /^zod$/, /^fastest-levenshtein$/]],
  // Where the types were taken out, a source map tells where a thing stood before.
  [/^shared\/code\/javascript\/typescript-judge\.ts$/, [/^shared\/code\//, /^typescript$/, /^node:module$/]],
  // The language's own library of types is a folder of files.
  [/^shared\/code\/javascript\/patterns\/type-host\.ts$/, [/^typescript$/, /^node:(fs|module|path|url)$/]],
  [
    /^shared\/code\//,
    [
      /^shared\/(code|skill)\//,
      /^contracts\//,
      /^(acorn|acorn-jsx|typescript|eslint\/universal|fastest-levenshtein|js-tokens|@typescript-eslint\/[\w-]+)$/,
    ],
  ],
  [/^contracts\//, [/^contracts\//, /^shared\/skill\//, /^zod$/]],
  [/^shared\/problems\//, [/^shared\/(problems|skill|code)\//, /^contracts\//, /^(zod|yaml)$/]],
  [/^shared\/graph\//, [/^shared\/graph\//]],
  [/^shared\/lessons\//, [/^shared\/(lessons|graph|skill)\//, /^(zod|yaml)$/]],
  // What is handed on with a request is known wherever the request leads.
  [/^shared\/ports\/trace\.ts$/, [/^node:async_hooks$/]],
  [/^shared\/ports\//, [/^shared\/(ports|problems|lessons|skill)\//]],
  [
    /^shared\/runtime\//,
    [
      /^shared\/(runtime|ports|problems|lessons|skill)\//,
      /^contracts\/(documents|events)\//,
      /^zod$/,
      /^node:/,
      /^package\.json$/,
    ],
  ],
  // What runs inside the engine has nothing from outside it.
  [/^shared\/adapters\/embedded\/quickjs\/inside\//, [/^shared\/adapters\/embedded\/quickjs\/inside\//]],
  [
    /^shared\/adapters\/embedded\/quickjs\//,
    [/^shared\/(adapters|ports|skill)\//, /^node:/, /^(quickjs-wasi|typescript)$/],
  ],
  // Loaded by nobody who has no collector.
  [
    /^shared\/adapters\/distributed\/otlp-spans\.ts$/,
    [/^shared\/ports\/trace\.ts$/, /^@opentelemetry\/(api|sdk-trace|resources|exporter-trace-otlp-http)$/],
  ],
  [
    /^shared\/adapters\//,
    [
      /^shared\/(adapters|ports|problems|lessons|skill)\//,
      /^contracts\//,
      /^zod$/,
      /^node:/,
      /^(avsc|piscina|pg|@platformatic\/kafka)$/,
    ],
  ],
  [
    /^shared\/bridges\//,
    [
      /^shared\/(bridges|runtime|ports|skill)\//,
      /^(zod|fastify|@fastify\/swagger|jose|prom-client|gpt-tokenizer\/.*|@modelcontextprotocol\/(server|node)(\/.*)?)$/,
      /^node:/,
    ],
  ],
  [
    /^shared\/host\//,
    [
      /^shared\/(host|bridges|adapters|runtime|ports|problems|lessons|code|skill)\//,
      /^contracts\/(concepts\.ts|events)/,
      /^deploy\/kafka\/topics\.json$/,
      /^env-paths$/,
      /^node:/,
    ],
  ],
  [/^shared\/generate\//, [/^shared\//, /^contracts\//, /^(zod|avsc|yaml)$/, /^node:/]],
  [/^shared\/testing\//, [/^shared\//, /^contracts\//, /^(zod|vitest|fast-check)$/, /^node:/]],
  [
    /^servers\/(\w+)\/domain\//,
    [/^servers\/SELF\/domain\//, /^shared\/(code|graph|lessons|problems|skill)\//, /^contracts\//, /^(zod|ts-fsrs)$/],
  ],
  [
    /^servers\/(\w+)\/(?:skills|resources)\//,
    [/^servers\/SELF\/(domain|skills)\//, /^shared\/(code|graph|lessons|problems|skill)\//, /^contracts\//, /^zod$/],
  ],
  [/^servers\/(\w+)\/server\.ts$/, [/^servers\/SELF\/(domain|resources|skills)\//, /^shared\/skill\//, /^contracts\//]],
  [/^servers\/(\w+)\/main\.ts$/, [/^servers\/SELF\/server\.ts$/, /^shared\/host\/index\.ts$/]],
  [/^efficiency\//, [/^efficiency\//, /^(zod|gpt-tokenizer\/.*|@modelcontextprotocol\/client(\/.*)?)$/, /^node:/]],
  // What a page says of a rule's thresholds are those of the rule.
  [
    /^suite\/generate\.ts$/,
    [/^suite\//, /^shared\/(host|generate)\//, /^servers\/review\/domain\/score\.ts$/, /^node:/],
  ],
  [
    /^suite\//,
    [
      /^suite\//,
      /^efficiency\/(index|desk)\.ts$/,
      /^shared\/(host|skill|generate)\//,
      /^servers\/\w+\/server\.ts$/,
      /^(commander|cli-progress|rolldown)$/,
      /^node:/,
    ],
  ],
];

const files = globSync('{shared,contracts,servers,efficiency,suite}/**/*.ts').filter(
  (file) =>
    !/\.(test|proof)\.ts$|\.bench\.ts$|node_modules|\/contract\/|exercise\/bank\/|efficiency\/(tasks|sessions)\//.test(
      file,
    ),
);

it('every file stands on a floor', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => !FLOORS.some(([folder]) => folder.test(file)))).toEqual([]);
});

it('an import only goes down', () => {
  const climbs = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => !mayImport(file, target))
      .map((target) => `${file} → ${target}`),
  );
  expect(climbs).toEqual([]);
});

it('no file imports itself, however far round', () => {
  const graph = new Map(files.map((file) => [file, importsOf(file, 'values')]));
  expect(files.filter((file) => reaches(file, file, graph, new Set()))).toEqual([]);
});

it('a client is told what there is before any server is loaded', () => {
  const first = loadedWith('suite/start.ts', 'suite/listings.ts');
  expect(first).toContain('shared/bridges/mcp.ts');
  expect(first.filter((file) => /^(servers|contracts|shared\/(adapters|code|runtime\/perform))/.test(file))).toEqual(
    [],
  );
});

it('a floor that is broken is seen', () => {
  expect(mayImport('servers/progress/skills/x.ts', 'shared/adapters/embedded/sqlite.ts')).toBe(false);
  expect(mayImport('servers/progress/skills/x.ts', 'servers/debug/domain/y.ts')).toBe(false);
  expect(mayImport('servers/progress/skills/x.ts', 'node:fs')).toBe(false);
  expect(mayImport('servers/progress/skills/x.ts', 'servers/progress/domain/y.ts')).toBe(true);
});

/** The files that are loaded with this one, without the one that the build replaces by its outcome. */
function loadedWith(file: string, evaluated: string, seen = new Set<string>()): string[] {
  if (file === evaluated || seen.has(file) || !file.endsWith('.ts')) return [...seen];
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, name = ''] of text.matchAll(/^(?:import|export) (?!type )[^;]*? from '([^']+)'/gm))
    loadedWith(resolved(file, name), evaluated, seen);
  return [...seen];
}

function mayImport(file: string, target: string): boolean {
  const floor = FLOORS.find(([folder]) => folder.test(file));
  const own = floor?.[0].exec(file)?.[1] ?? '';
  return floor?.[1].some(({ source }) => new RegExp(source.replace('SELF', own)).test(target)) ?? false;
}

/** What a file imports: paths from the root for the repository's own files, names for packages. */
function importsOf(file: string, which: 'all' | 'values' = 'all'): string[] {
  const text = readFileSync(file, 'utf8');
  const typesOnly =
    which === 'values'
      ? new Set([...text.matchAll(/^(?:import|export) type [^;]*? from '([^']+)'/gm)].map(([, from]) => from))
      : new Set();
  return ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => !typesOnly.has(name))
    .map((name) => resolved(file, name));
}

const HOSTS: Readonly<Record<string, string>> = {
  analyst: 'shared/host/analyst.ts',
  bank: 'shared/host/bank.ts',
  kafka: 'shared/host/kafka.ts',
  library: 'shared/host/library.ts',
  serve: 'shared/host/listen.ts',
  stdio: 'shared/host/stdio.ts',
};

function resolved(file: string, name: string): string {
  if (name.startsWith('.')) return normalize(join(dirname(file), name));
  const [, packageName = '', path = ''] = /^@learnflow\/(\w+)(?:\/(.*))?$/.exec(name) ?? [];
  if (packageName === 'shared') return HOSTS[path] ?? `shared/${path}/index.ts`;
  if (packageName === 'contracts') return `contracts/${path}.ts`;
  if (packageName === 'efficiency') return `efficiency/${path || 'index'}.ts`;
  return packageName ? `servers/${packageName}/server.ts` : name;
}

function reaches(
  from: string,
  goal: string,
  graph: ReadonlyMap<string, readonly string[]>,
  seen: Set<string>,
): boolean {
  for (const next of graph.get(from) ?? []) {
    if (next === goal) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    if (reaches(next, goal, graph, seen)) return true;
  }
  return false;
}
