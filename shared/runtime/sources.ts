import type { Ports } from '../ports/ports.ts';
import type { Source } from '../skill/reads.ts';
import { Refusal } from '../skill/refusal.ts';
import type { Caller } from './caller.ts';
import { Submission, submissionKey } from './submissions.ts';
import type { CodeReference } from './validate.ts';

const WAYS = ['file', 'submission', 'code'] as const;

/**
 * Fetches the code a call refers to, so that `once` can compare what it was, not what it was called. Undefined where
 * a call that need not refer to any does not.
 */
export async function source(
  need: { readonly optional: boolean },
  given: CodeReference,
  student: string,
  caller: Caller,
  ports: Ports,
): Promise<Source | undefined> {
  const [way, ...others] = WAYS.filter((one) => given[one] !== undefined);
  if (!way && need.optional) return undefined;
  if (!way || others.length > 0) {
    const count = need.optional ? 'at most' : 'exactly';
    throw new Refusal('code_missing', 'invalid', `Give ${count} one of file, submission or code.`);
  }
  const origin = given[way] ?? '';
  const text = await FETCH[way](origin, student, caller, ports);
  return { text, digest: digestOf(text), origin: way === 'code' ? 'code' : origin };
}

type Fetch = (origin: string, student: string, caller: Caller, ports: Ports) => Promise<string>;

const FETCH: Record<keyof CodeReference, Fetch> = {
  async file(path, _student, { mayNameFiles }, { workspace }) {
    if (mayNameFiles) return workspace.read(path);
    throw new Refusal(
      'file_not_here',
      'forbidden',
      "Files are read only on the learner's own machine. POST the code to /submissions and give its id.",
    );
  },
  async submission(id, student, _caller, { state }) {
    const [stored] = await state.read([{ kind: Submission.kind, key: submissionKey(student, id) }]);
    if (stored) return Submission.schema.parse(stored.value).code;
    throw new Refusal(
      'submission_missing',
      'not-found',
      `No submission ${id} of ${student}; they are kept 30 days. Submit the code again.`,
    );
  },
  async code(text) {
    return text;
  },
};

/** SHA-256 of the text in UTF-8, hex. Loaded when first used: it is a twentieth of what starting the process costs. */
export const digestOf = (text: string): string => process.getBuiltinModule('node:crypto').hash('sha256', text);
