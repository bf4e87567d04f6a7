import { type Facts, type Refusal, type RefusalShape, refusal } from '../../skill/refusal.ts';

const SHAPES = {
  workspace_unset: {
    kind: 'unavailable',
    say: '{root} is no folder to read learner files from. Set LEARNFLOW_WORKSPACE to the folder that holds them; / and a home directory are too wide.',
  },
  file_outside: {
    kind: 'forbidden',
    say: '{path} is not inside the workspace. Name a file by its path from the workspace folder, without .. and without links that lead out.',
  },
  file_missing: { kind: 'not-found', say: 'There is no file {path} in the workspace.{instead}' },
  file_unreadable: { kind: 'invalid', say: '{path} is {what}. Name a text file that this user may read.' },
  file_not_text: { kind: 'invalid', say: '{path} is not text in UTF-8. Save it as UTF-8, or name the source file.' },
  file_too_large: { kind: 'too-large', say: '{path} is larger than 1 MB. Name the file with the code in question.' },
  file_changed: {
    kind: 'conflict',
    say: '{path} exists with other contents and was left as it is. Rename or remove it, then call again.',
  },
  file_unwritable: {
    kind: 'unavailable',
    say: '{path} cannot be written: {what}. Make the workspace writable, or set LEARNFLOW_WORKSPACE to a folder that is.',
  },
} as const satisfies Record<string, RefusalShape>;

export type WorkspaceRefusal = keyof typeof SHAPES;

export const workspaceRefusal = (code: WorkspaceRefusal, facts: Facts): Refusal => refusal(code, SHAPES[code], facts);

/** The system's error code, e.g. `ENOENT`. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;
