import { parse } from 'yaml';
import { ITEM_ID, type Item } from './item.ts';
import { KINDS } from './kinds.ts';
import { Metadata } from './metadata.ts';

/** What is wrong with a folder, each in a sentence that names the place. */
export interface Complaints {
  readonly complaints: readonly string[];
}

const CODE = /\.(?:js|ts|json)$/;

/** Makes an item of a folder's files (text by path), or says everything that is wrong with them. */
export function readItem(id: string, texts: Readonly<Record<string, string>>): Item | Complaints {
  const complaints: string[] = [];
  if (!ITEM_ID.test(id))
    complaints.push(`the folder's name ${JSON.stringify(id)} must be lower-case words joined by -`);
  const metadata = metadataOf(texts['item.yaml'], complaints);
  const statement = texts['statement.md']?.trim() ?? '';
  if (statement === '') complaints.push('statement.md is missing or empty: it tells the learner what to do');
  const files = Object.fromEntries(Object.entries(texts).filter(([path]) => CODE.test(path)));
  if (metadata) complaints.push(...missing(metadata, files));
  if (!metadata || complaints.length > 0) return { complaints };
  return { id, ...metadata, statement, files };
}

function metadataOf(text: string | undefined, complaints: string[]): Metadata | undefined {
  if (text === undefined) {
    complaints.push('item.yaml is missing: it names title, task, kind, level and concepts');
    return undefined;
  }
  const read = Metadata.safeParse(yamlOf(text, complaints));
  if (read.success) return read.data;
  if (complaints.length > 0) return undefined;
  for (const { path, message } of read.error.issues)
    complaints.push(`item.yaml: ${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`);
  return undefined;
}

function yamlOf(text: string, complaints: string[]): unknown {
  try {
    return parse(text);
  } catch (error) {
    // Aliases that were bent have errors of their own.
    const [why] = error instanceof Error ? error.message.split('\n', 1) : [];
    complaints.push(`item.yaml: ${why}`);
    return undefined;
  }
}

function missing({ kind, options, distractors }: Metadata, files: Item['files']): string[] {
  const shape = KINDS[kind];
  const found = shape.files.filter((name) => !(`${name}.js` in files) && !(`${name}.ts` in files));
  const complaints = found.map((name) => `${name}.js (or ${name}.ts) is missing: a ${kind} item needs it`);
  if (kind === 'check' && options.length < 2) complaints.push('item.yaml: options: a check question needs two or more');
  if (kind !== 'check' && options.length > 0) complaints.push('item.yaml: options belong to a check question');
  if (kind !== 'parsons' && distractors.length > 0) complaints.push('item.yaml: distractors belong to a parsons item');
  return complaints;
}
