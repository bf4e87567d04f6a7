import { Class } from '@learnflow/contracts/documents/class';
import type { Identity } from '../ports/identity.ts';
import type { StateStore } from '../ports/state-store.ts';
import { Refusal } from '../skill/refusal.ts';
import type { About } from '../skill/skill.ts';

export interface Whom {
  readonly student?: string | undefined;
  readonly class?: string | undefined;
}

/** Whose documents a call with no subject of its own keeps its outcome under. No student can be called so. */
export const NOBODY = '-';

/** Whom the call is about, if this caller may ask. Throws a Refusal if not. */
export async function whom(about: About, named: Whom, identity: Identity, state: StateStore): Promise<Whom> {
  if (about === 'nobody') return { student: defaultStudent(identity) };
  if (named.class !== undefined) return { student: defaultStudent(identity), class: mayClass(named.class, identity) };
  return { student: await mayStudent(named.student, identity, state) };
}

function defaultStudent(identity: Identity): string {
  return identity.role === 'tutor' ? NOBODY : identity.student;
}

function mayClass(name: string, identity: Identity): string {
  identifier('class', name);
  if (identity.role === 'local') return name;
  if (identity.role === 'tutor' && identity.classes.includes(name)) return name;
  throw forbidden(`This token does not name the class ${name}. Sign in as its tutor.`);
}

async function mayStudent(named: string | undefined, identity: Identity, state: StateStore): Promise<string> {
  if (named !== undefined) identifier('student', named);
  if (identity.role === 'local') return named ?? identity.student;
  if (identity.role === 'student') {
    if (named === undefined || named === identity.student) return identity.student;
    throw forbidden(`This token is for ${identity.student} only. Leave out student.`);
  }
  if (named === undefined) throw new Refusal('student_missing', 'invalid', 'A tutor names the student. Add student.');
  const rosters = await state.read(identity.classes.map((key) => ({ kind: Class.kind, key })));
  const seen = rosters.some((stored) => stored && Class.schema.parse(stored.value).roster.includes(named));
  if (seen) return named;
  throw forbidden(`${named} is in none of this token's classes. Add them with class_update.`);
}

/** Ids become parts of keys and of file names in exports; whatever a sign-in service makes of a name fits. */
const IDENTIFIER = /^[\p{L}\p{N}_][\p{L}\p{N}_.@:|+=-]{0,127}$/u;

export function identifier(name: string, value: string): string {
  if (IDENTIFIER.test(value)) return value;
  throw new Refusal(
    'invalid_input',
    'invalid',
    `${name}: must be 1 to 128 letters, digits or _.@:|+=- and start with a letter or digit.`,
  );
}

const forbidden = (message: string) => new Refusal('forbidden', 'forbidden', message);
