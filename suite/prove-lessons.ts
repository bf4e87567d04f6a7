import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Lesson, ownLessonFolders, type Played, played, type Sample, samplesOf } from '@learnflow/shared/library';
import { progressOf } from './progress-bar.ts';
import { openProofCache } from './proof-cache.ts';
import { sampleKeys } from './proof-keys.ts';

/** Runs every sample of every lesson and compares what it prints; with --fill what it prints is written into the lesson. */
const fill = process.argv.includes('--fill');
const content = fileURLToPath(new URL('../servers/concepts/content', import.meta.url));
const complaints: string[] = [];

interface Shelved {
  readonly concept: string;
  readonly section: string;
  readonly sample: Sample;
}

const lessons = await wholeLessons();
const samples = lessons.flatMap((lesson) =>
  samplesOf(lesson).map(([section, sample]): Shelved => ({ concept: lesson.concept, section, sample })),
);
await prove(samples);
process.stdout.write(
  complaints.length > 0
    ? `${complaints.map((text) => `✗ ${text}\n`).join('')}${samples.length} samples, ${complaints.length} complaints\n`
    : `${lessons.length} lessons, ${samples.length} samples, all as they print\n`,
);
process.exitCode = complaints.length > 0 ? 1 : 0;

async function wholeLessons(): Promise<readonly Lesson[]> {
  const found: Lesson[] = [];
  for (const [concept, read] of await ownLessonFolders(content)) {
    if ('complaints' in read) complaints.push(...read.complaints.map((text) => `${concept}: ${text}`));
    else found.push(read);
  }
  return found;
}

async function prove(all: readonly Shelved[]): Promise<void> {
  const cache = await openProofCache<true>('samples');
  const keyOf = await sampleKeys();
  const unknown = all.filter(({ sample }) => !cache.find(keyOf(sample)));
  const progress = progressOf(unknown.length, 'samples');
  const left = unknown.values();
  for await (const came of played(unknown.map(({ sample }) => sample))) {
    const one = left.next().value;
    if (one && (await holds(one, came))) cache.keep(keyOf(one.sample), true);
    progress.done();
  }
  progress.end();
  await cache.save();
}

async function holds({ concept, section, sample }: Shelved, { output, fault }: Played): Promise<boolean> {
  if (fault !== undefined) complaints.push(`${concept}, ${section}: ${fault}`);
  else if (output !== sample.output) {
    if (fill) await filled(concept, sample, output);
    else
      complaints.push(`${concept}, ${section}: prints ${JSON.stringify(output)}, not ${JSON.stringify(sample.output)}`);
  } else return true;
  return false;
}

/** The block of output that follows the code is replaced, and nothing else. */
async function filled(concept: string, { language, code }: Sample, output: string): Promise<void> {
  const file = `${content}/${concept}/lesson.md`;
  const text = await readFile(file, 'utf8');
  const at = text.indexOf(`\`\`\`${language}\n${code}\n\`\`\``);
  const rest = text.slice(at).replace(/^```output\n[\s\S]*?^```$/m, () => `\`\`\`output\n${output}\n\`\`\``);
  await writeFile(file, text.slice(0, at) + rest);
}
