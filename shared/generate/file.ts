/** Something derived: where it lies, from the repository's root, and what it says. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}
