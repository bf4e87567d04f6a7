import { Refusal, type RefusalShape, refusal } from '../../skill/refusal.ts';

/** Why the state cannot be used. Each passes by itself or once the remedy was followed; the process need not restart. */
const SHAPES = {
  state_readonly: {
    kind: 'unavailable',
    say: 'The state in {file} is read-only. Make the file and its folder writable, or set LEARNFLOW_HOME to a folder that is.',
  },
  state_busy: {
    kind: 'unavailable',
    say: 'Another process is writing to {file} and did not finish in time. Call again; if it stays so, end that process.',
  },
  state_full: {
    kind: 'unavailable',
    say: 'There is no room left to write to {file}. Free some space, or set LEARNFLOW_HOME to another disk, and call again.',
  },
  state_newer: {
    kind: 'unavailable',
    say: 'A newer LearnFlow wrote {file}. Update this one, or set LEARNFLOW_HOME to another folder.',
  },
  state_corrupt: {
    kind: 'unavailable',
    say: '{file} is damaged or is no LearnFlow database. Put a copy of it back, or move it away to start afresh.',
  },
  state_unusable: {
    kind: 'unavailable',
    say: '{file} cannot be opened or read. Check that it is a file in a folder that this user may write, or set LEARNFLOW_HOME to another folder.',
  },
} as const satisfies Record<string, RefusalShape>;

export type StateRefusal = keyof typeof SHAPES;

export const stateRefusal = (code: StateRefusal, file: string): Refusal => refusal(code, SHAPES[code], { file });

/** SQLite's result codes, https://sqlite.org/rescode.html; an extended code counts before the primary one in its low byte. */
const BY_RESULT = new Map<number, StateRefusal>([
  [3, 'state_unusable'], // PERM
  [5, 'state_busy'], // BUSY
  [6, 'state_busy'], // LOCKED
  [7, 'state_unusable'], // NOMEM
  [8, 'state_readonly'], // READONLY
  [10, 'state_unusable'], // IOERR
  [11, 'state_corrupt'], // CORRUPT
  [13, 'state_full'], // FULL
  [14, 'state_unusable'], // CANTOPEN
  [23, 'state_unusable'], // AUTH
  [26, 'state_corrupt'], // NOTADB
  [4874, 'state_full'], // IOERR_SHMSIZE: no room to grow the index of the write-ahead log
]);

/** What creating the folder and the file may run into. */
const BY_SYSTEM_ERROR: Readonly<Record<string, StateRefusal>> = {
  EACCES: 'state_readonly',
  EPERM: 'state_readonly',
  EROFS: 'state_readonly',
  ENOSPC: 'state_full',
  EDQUOT: 'state_full',
};

/** The refusal that an error of SQLite or the file system amounts to; anything else comes back as it is. */
export function explainSqlite(error: unknown, file: string): unknown {
  if (error instanceof Refusal || !(error instanceof Error)) return error;
  const code = refusalCode(error);
  return code ? stateRefusal(code, file) : error;
}

/** After anything else the file is opened anew, for it may have been mended or replaced. */
export function leavesConnectionUsable(error: unknown): boolean {
  if (error instanceof Refusal) return error.code === 'state_busy' || error.code === 'state_full';
  return !(error instanceof Error && 'errcode' in error);
}

function refusalCode(error: Error): StateRefusal | undefined {
  if ('errcode' in error) {
    const result = Number(error.errcode);
    return BY_RESULT.get(result) ?? BY_RESULT.get(result & 0xff);
  }
  if ('syscall' in error && 'code' in error) return BY_SYSTEM_ERROR[String(error.code)] ?? 'state_unusable';
  return undefined;
}
