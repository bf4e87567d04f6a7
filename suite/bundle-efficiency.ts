import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const content = fileURLToPath(new URL('../efficiency', import.meta.url));

const PARTS = ['tasks', 'baselines', 'sessions', 'histories', 'rules'];
const FILES = ['items.json', 'budget.json', 'prices.json', 'questions.jsonl', 'trials.json'];

/** What `learnflow efficiency` and `learnflow demo` measure by. */
export async function copyEfficiency(dist: string): Promise<void> {
  const to = join(dist, 'efficiency');
  const there = [...PARTS, ...FILES].filter((part) => existsSync(join(content, part)));
  await Promise.all(there.map((part) => cp(join(content, part), join(to, part), { recursive: true })));
}
