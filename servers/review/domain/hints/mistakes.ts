import type { NextEdit, SyntaxReport } from '@learnflow/shared/code';
import { hash } from '@learnflow/shared/problems';
import type { Trouble } from './trouble.ts';
import type { Meant } from './which-edit.ts';

interface Known {
  readonly trouble: Trouble;
  readonly syntax: SyntaxReport | undefined;
  readonly edits: readonly NextEdit[];
}

/** All mistakes that a program may have, by name: the same as long as nothing is done about them. */
export const mistakesIn = ({ trouble, syntax, edits }: Known): readonly string[] => [
  ...edits.map(nameOf),
  ...(syntax?.faults ?? []).map(({ what }) => shortened(what)),
  ...(trouble.error === null ? [] : [shortened(trouble.error)]),
];

/**
 * The one of them that a hint is about; undefined where only the test tells. So it is on a way of the learner's own
 * too: with each change it parts from the known ones somewhere else, and is the same endeavour still.
 */
export function mistakeMeant({ edit, detour }: Meant, { error }: Trouble): string | undefined {
  if (edit) return nameOf(edit);
  return error === null || detour ? undefined : shortened(error);
}

/** By its cause, its place and the shape of what should be there: names may change, and line numbers do. */
const nameOf = ({ cause, where, written, gone }: NextEdit): string =>
  shortened([cause, where, (written ?? gone ?? '').replace(NAME, 'name')].join('\n'));

const NAME = /[\p{ID_Start}$_][\p{ID_Continue}$]*/gu;

const shortened = (text: string): string => hash(text).toString(36);
