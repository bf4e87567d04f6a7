/** The learner's own files, by path under one folder and never outside it. */
export interface Workspace {
  /** The text of a file. Refuses what is missing, outside, no text (UTF-8) or larger than 1 MB. */
  read(path: string): Promise<string>;
  /** Writes a new file, or one that still holds what was last written here; never over a file the learner changed. */
  write(path: string, text: string): Promise<void>;
}
