/** Under which names a spec may ask for the test words, and what it then gets. `assert` also comes as the default. */
const TESTING = ['vitest', '@jest/globals', 'bun:test', 'node:test'];
const ASSERTING = ['node:assert', 'node:assert/strict', 'assert', 'assert/strict'];

/** The words that a spec has without asking. */
const GLOBAL = [
  'describe',
  'test',
  'it',
  'expect',
  'beforeAll',
  'beforeEach',
  'afterEach',
  'afterAll',
  'vi',
  'jest',
  'xdescribe',
  'xtest',
  'xit',
  'fdescribe',
  'fit',
];
const MORE = ['suite', 'before', 'after', 'assert'];
const ASSERTIONS = [
  'ok',
  'equal',
  'notEqual',
  'strictEqual',
  'notStrictEqual',
  'deepEqual',
  'notDeepEqual',
  'deepStrictEqual',
  'notDeepStrictEqual',
  'match',
  'doesNotMatch',
  'throws',
  'doesNotThrow',
  'rejects',
  'fail',
];

export const JUDGE = 'learnflow:judge';
const PROGRAM = 'program:';
const WORDS = 'learnflow:words/';

/** The source of a module through which a spec gets its words. */
export function wordsSource(name: string): string | undefined {
  if (!name.startsWith(WORDS)) return undefined;
  const assertion = ASSERTING.includes(name.slice(WORDS.length));
  const [from, names, main] = assertion
    ? ['words.assert', ASSERTIONS, 'words.assert']
    : ['words', [...GLOBAL, ...MORE], 'words.test'];
  return `import { words } from '${JUDGE}'; export const { ${names.join(', ')} } = ${from}; export default ${main};`;
}

/** Gives a spec the words that it uses and neither imports nor declares. The line goes last: places stay what they were. */
export function withWords(source: string): string {
  const imported = [...source.matchAll(/import\s*(?:\w+\s*,\s*)?\{([^}]*)\}\s*from/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) =>
      name
        .trim()
        .split(/\s+as\s+/)
        .at(-1),
    ),
  );
  const missing = GLOBAL.filter(
    (name) =>
      !imported.includes(name) &&
      new RegExp(`\\b${name}\\b`).test(source) &&
      !new RegExp(`\\b(?:const|let|var|function|class|import)\\s+${name}\\b`).test(source),
  );
  return missing.length ? `${source}\nimport { ${missing.join(', ')} } from 'vitest';` : source;
}

export interface Paths {
  readonly files: ReadonlySet<string>;
  readonly specs: ReadonlySet<string>;
}

/** The module that `specifier` means in the module `from`. Throws a text where there is none or it is not for `from`. */
export function resolveModule({ files, specs }: Paths, from: string, specifier: string): string {
  if (from.startsWith(WORDS) && specifier === JUDGE) return JUDGE;
  const start = specifier.startsWith(PROGRAM) ? specifier.slice(PROGRAM.length) : undefined;
  if (start !== undefined && from === JUDGE) return found(files, start, start);
  if (!files.has(from)) throw `text that is evaluated cannot import`;
  if (TESTING.includes(specifier) || ASSERTING.includes(specifier)) {
    if (specs.has(from)) return `${WORDS}${specifier}`;
    throw `only a spec may import '${specifier}'`;
  }
  if (!/^\.\.?\//.test(specifier))
    throw `there is no package '${specifier}' here: import the exercise's own files, as './name.js'`;
  const path = found(files, joined(from, specifier), specifier);
  if (specs.has(path) && !specs.has(from)) throw `${from} cannot import the spec ${path}`;
  return path;
}

function found(files: ReadonlySet<string>, path: string, specifier: string): string {
  const choice = [path, ...ENDINGS.map((ending) => path + ending), path.replace(/\.([cm]?)js(x?)$/, '.$1ts$2')];
  const file = choice.find((one) => files.has(one));
  if (file !== undefined) return file;
  throw `there is no file '${specifier}'; there are ${[...files].slice(0, 8).join(', ')}`;
}

const ENDINGS = ['.js', '.ts', '.mjs', '.mts', '/index.js', '/index.ts'];

function joined(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
