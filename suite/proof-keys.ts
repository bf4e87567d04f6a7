import type { Item } from '@learnflow/shared/bank';
import type { Sample } from '@learnflow/shared/library';
import { hashOf, sha256 } from './proof-cache.ts';

const ENGINE = ['shared/adapters/embedded/quickjs/**/*.ts', 'shared/skill/run.ts'];

/** What proves every item, and what reads the code of those that claim more about it. */
const PROVERS = [...ENGINE, 'shared/problems/**/*.ts', 'shared/code/types.ts', 'shared/code/javascript/types/**/*.ts'];
const READERS = ['shared/code/**/*.ts'];

/** What decides what a hint says. */
const HINTERS = [
  ...ENGINE,
  'servers/review/domain/hints/**/*.ts',
  'servers/review/skills/hint-generation.ts',
  'shared/generate/hints/ladder.ts',
  'shared/code/**/*.ts',
  'shared/problems/*.ts',
  'contracts/*.ts',
];

export async function itemKeys(): Promise<(item: Item) => string> {
  const [provers, readers] = await Promise.all([hashOf(PROVERS), hashOf([...PROVERS, ...READERS])]);
  return (item) => {
    const claims = item.expects.length > 0 || item.mistakes.some(({ pattern }) => pattern !== undefined);
    return sha256(JSON.stringify(item), claims ? readers : provers);
  };
}

export async function sampleKeys(): Promise<(sample: Sample) => string> {
  const engine = await hashOf(ENGINE);
  return ({ language, code, output }) => sha256(engine, language, code, output);
}

/** By the exercise and the mistake that a ladder is for. */
export async function ladderKeys(): Promise<(about: object) => string> {
  const hinters = await hashOf(HINTERS);
  return (about) => sha256(hinters, JSON.stringify(about));
}
