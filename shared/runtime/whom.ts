import { Class } from '@learnflow/contracts/documents/class';
import type { Identity } from '../ports/identity.ts';
import type { StateStore } from '../ports/state-store.ts';
import { Refusal } from '../skill/refusal.ts';
import type { About, Effect } from '../skill/skill.ts';
import { identifier } from './identifier.ts';

export interface Whom {
  readonly student?: string | undefined;
  readonly class?: string | undefined;
}

/** Whose documents a call with no subject of its own keeps its outcome under. No student can be called so. */
export const NOBODY = '-';

type Asking = { readonly about: About; readonly effect: Effect };

/** Whom the call is about, if this caller may ask. Throws a Refusal if not. */
export async function whom(
  { about, effect }: Asking,
  named: Whom,
  identity: Identity,
  state: StateStore,
): Promise<Whom> {
  if (about === 'nobody') return { student: defaultStudent(identity) };
  if (named.class === undefined) return { student: await mayStudent(named.student, identity, state) };
  identifier('class', named.class);
  const group = effect === 'read' ? maySee(named.class, identity) : mayChange(named.class, identity);
  return { student: defaultStudent(identity), class: group };
}

const defaultStudent = (identity: Identity): string => ('student' in identity ? identity.student : NOBODY);

function maySee(name: string, identity: Identity): string {
  const { role } = identity;
  if (role === 'local' || role === 'operator') return name;
  if (role === 'tutor' && identity.classes.includes(name)) return name;
  throw forbidden(`This token does not name the class ${name}. Sign in as its tutor.`);
}

/** A tutor who could fill a roster could let themselves see any student. */
function mayChange(name: string, { role }: Identity): string {
  if (role === 'local' || role === 'operator') return name;
  throw forbidden("Only an operator's token changes a class. Ask whoever keeps the rosters.");
}

async function mayStudent(named: string | undefined, identity: Identity, state: StateStore): Promise<string> {
  if (named !== undefined) identifier('student', named);
  if (identity.role === 'local') return named ?? identity.student;
  if (identity.role === 'student') {
    if (named === undefined || named === identity.student) return identity.student;
    throw forbidden(`This token is for ${identity.student} only. Leave out student.`);
  }
  if (named === undefined) throw new Refusal('student_missing', 'invalid', "This token is no student's. Add student.");
  if (identity.role === 'operator' || (await isOnRoster(named, identity.classes, state))) return named;
  throw forbidden(`${named} is in none of this token's classes. Ask whoever keeps the rosters.`);
}

async function isOnRoster(student: string, classes: readonly string[], state: StateStore): Promise<boolean> {
  const rosters = await state.read(classes.map((key) => ({ kind: Class.kind, key })));
  return rosters.some((stored) => stored && Class.schema.parse(stored.value).roster.includes(student));
}

const forbidden = (message: string) => new Refusal('forbidden', 'forbidden', message);
