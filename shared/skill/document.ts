import type { z } from 'zod';

/** Whose the document is. One call replaces documents of one subject only. */
export type SubjectKind = 'student' | 'class' | 'item';

/**
 * A kind of document: who may write it, and the value it holds before anyone wrote it.
 * Keys are `subject` or `subject/part`; the part before the first slash is the subject's id.
 */
export interface Document<T = unknown> {
  readonly kind: string;
  /** The one server that writes it. Others may name it in `reads`. */
  readonly owner: string;
  readonly subject: SubjectKind;
  readonly schema: z.ZodType<T>;
  readonly empty: T;
}

export const defineDocument = <T>(document: Document<T>): Document<T> => document;

export const subjectOf = (key: string): string => {
  const slash = key.indexOf('/');
  return slash === -1 ? key : key.slice(0, slash);
};
