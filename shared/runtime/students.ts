import { Learner } from '@learnflow/contracts/documents/learner';
import { studentDeleted } from '@learnflow/contracts/events/student-deleted';
import type { Document } from '../skill/document.ts';
import { needsOf } from '../skill/needs.ts';
import { stamped } from './commit.ts';
import { consumersOf, type House, skillNamed } from './house.ts';
import { perform } from './perform.ts';
import { drain } from './react.ts';

export interface StudentExport {
  readonly student: string;
  readonly documents: readonly { readonly kind: string; readonly key: string; readonly value: unknown }[];
}

/** Everything kept about a student: documents, outcomes, submissions. */
export async function exportStudent(student: string, house: House): Promise<StudentExport> {
  await drain(house, [student], perform);
  const found = await house.ports.state.subject(student, studentKinds(house));
  return { student, documents: found.map(({ kind, key, value }) => ({ kind, key, value })) };
}

/** Removes all of it at once, and says so to whoever holds copies. Returns how many documents went. */
export async function eraseStudent(student: string, house: House): Promise<{ student: string; documents: number }> {
  const { state, clock } = house.ports;
  const kinds = studentKinds(house);
  await leaveClasses(student, house);
  const documents = await state.count(student, kinds);
  const call = { id: `erase/${crypto.randomUUID()}`, student, now: clock.now() };
  const record = stamped(studentDeleted.of({ documents }), 0, call);
  const { event_id: id, event_type: type } = record;
  await state.erase(student, kinds, [{ id, student, type, record, consumers: consumersOf(house, type) }]);
  return { student, documents };
}

/** A roster is another subject's document: whoever owns it takes the student off. */
async function leaveClasses(student: string, house: House): Promise<void> {
  const update = skillNamed(house, 'class_update');
  if (!update) return;
  await drain(house, [student], perform);
  // Whoever's documents are damaged may be forgotten too.
  const [stored] = await house.ports.state.read([{ kind: Learner.kind, key: student }]).catch(() => []);
  const { classes } = Learner.schema.safeParse(stored?.value).data ?? Learner.empty;
  const operator = { identity: { role: 'operator', name: 'erasure' }, door: 'host', mayNameFiles: false } as const;
  for (const group of classes) await perform(update, { class: group, remove: [student] }, operator, house);
}

/** The kernel's own kinds and those that the house's skills read about students. */
function studentKinds({ servers }: House): string[] {
  const kinds = new Set(['outcome', 'latest', 'submission', 'submissions']);
  for (const { skills } of servers) {
    for (const skill of skills)
      for (const document of documentsOf(skill)) if (document.subject === 'student') kinds.add(document.kind);
  }
  return [...kinds].sort();
}

const documentsOf = (reader: Parameters<typeof needsOf>[0]): Document[] =>
  needsOf(reader).flatMap((need) => ('document' in need ? [need.document] : []));
