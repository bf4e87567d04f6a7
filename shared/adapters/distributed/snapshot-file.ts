import { isUtf8 } from 'node:buffer';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { Refusal } from '../../skill/refusal.ts';
import type { StateRow } from './state-table.ts';

/** Offsets are text: JSON's numbers end before they do. */
const PartitionOffsets = z.record(z.string().regex(/^\d+$/), z.string().regex(/^\d+$/));

/** What stands before the documents: where each group's reading goes on. */
const Head = z.object({
  learnflow: z.literal('snapshot'),
  version: z.literal(1),
  taken: z.iso.datetime(),
  topic: z.object({ name: z.string(), id: z.string() }),
  groups: z.record(z.string(), PartitionOffsets),
});
export type SnapshotHead = Omit<z.output<typeof Head>, 'learnflow' | 'version'>;

/** `text` is a value's own bytes where these are UTF-8, `base64` where not. */
const Line = z.object({
  key: z.string(),
  text: z.string().optional(),
  base64: z.string().optional(),
  etag: z.string(),
  expires: z.string().nullable(),
});

/** The last line: a file without it was not written to its end. */
const Foot = z.object({ documents: z.int() });

/** Characters that are compressed at a time. */
const PIECE = 1 << 18;

/** Owner only: it holds what is known of students. */
const MODE = 0o600;

/** Writes JSON lines, gzipped, beside the file, and gives them its name once they are whole. Says how many rows. */
export async function writeSnapshot(file: string, head: SnapshotHead, rows: AsyncIterable<StateRow>): Promise<number> {
  const draft = `${file}.${process.pid}.part`;
  let documents = 0;
  async function* lines() {
    yield line({ learnflow: 'snapshot', version: 1, ...head });
    for await (const row of rows) {
      documents += 1;
      yield line(written(row));
    }
    yield line({ documents });
  }
  try {
    await pipeline(
      Readable.from(inPieces(lines())),
      createGzip(),
      createWriteStream(draft, { mode: MODE, flush: true }),
    );
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw fileRefusal(error, file);
  }
  return documents;
}

/** Compression is a trip to another thread for each piece: lines alone are too small for it. */
async function* inPieces(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const text of lines) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** Reads the head at once, and the rows when they are asked for. Throws a Refusal on anything that is no whole snapshot. */
export async function openSnapshot(
  file: string,
): Promise<{ readonly head: SnapshotHead; readonly rows: AsyncGenerator<StateRow> }> {
  const lines = linesOf(file);
  const first = await lines.next().catch((error: unknown) => {
    throw fileRefusal(error, file);
  });
  const head = Head.safeParse(parsed(first.value));
  if (!head.success) throw notOne(file);
  const { taken, topic, groups } = head.data;
  return { head: { taken, topic, groups }, rows: rowsOf(file, lines) };
}

/** Reads on past the last line: what gzip says of the whole comes after it. */
async function* rowsOf(file: string, lines: AsyncGenerator<string>): AsyncGenerator<StateRow> {
  let seen = 0;
  let whole = false;
  try {
    for await (const text of lines) {
      if (whole) throw notOne(file);
      const value = parsed(text);
      const foot = Foot.safeParse(value);
      whole = foot.success && foot.data.documents === seen;
      if (whole) continue;
      seen += 1;
      yield read(Line.parse(value));
    }
  } catch (error) {
    throw error instanceof z.ZodError ? notOne(file) : fileRefusal(error, file);
  }
  if (!whole) throw notOne(file);
}

async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  const source = createReadStream(file);
  const text = source.pipe(createGunzip()).setEncoding('utf8');
  source.on('error', (error) => text.destroy(error));
  try {
    for await (const piece of text) {
      const lines = (rest + piece).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    source.destroy();
  }
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;

function written({ key, value, etag, expires }: StateRow): z.input<typeof Line> {
  const bytes = Buffer.from(value);
  return { key, ...(isUtf8(bytes) ? { text: bytes.toString() } : { base64: bytes.toString('base64') }), etag, expires };
}

const read = ({ key, text, base64, etag, expires }: z.output<typeof Line>): StateRow => ({
  key,
  value: text === undefined ? Buffer.from(base64 ?? '', 'base64') : Buffer.from(text),
  etag,
  expires,
});

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

const notOne = (file: string) =>
  new Refusal(
    'not_a_snapshot',
    'invalid',
    `${file} is no whole snapshot. Take another with learnflow kafka snapshot, or use an older one.`,
  );

const FILE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there: look at the path',
  EACCES: 'may not be read or written: look at its rights',
  EISDIR: 'is a folder: name a file in it',
  ENOSPC: 'has no room: make some, or name another disk',
};

function fileRefusal(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const fault = FILE_FAULTS[code];
  if (fault) return new Refusal('file_trouble', 'invalid', `${file} ${fault}.`);
  return code.startsWith('Z_') ? notOne(file) : error;
}
