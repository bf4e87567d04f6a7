import type { Metadata } from './metadata.ts';

/** A problem as its author wrote it: a folder. */
export interface Item extends Metadata {
  /** The folder's name: lower case, digits and hyphens. */
  readonly id: string;
  /** Markdown. */
  readonly statement: string;
  /** The code, by path inside the folder. */
  readonly files: Readonly<Record<string, string>>;
}

export const ITEM_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
