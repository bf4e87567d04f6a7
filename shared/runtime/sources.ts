import { createHash } from 'node:crypto';
import type { Ports } from '../ports/ports.ts';
import type { Source } from '../skill/reads.ts';
import { Refusal } from '../skill/refusal.ts';
import type { Caller } from './caller.ts';
import { Submission, submissionKey } from './submissions.ts';
import type { CodeReference } from './validate.ts';

/** Fetches the code a call refers to, so that `once` can compare what it was, not what it was called. */
export async function source(given: CodeReference, student: string, caller: Caller, ports: Ports): Promise<Source> {
  const named = (['file', 'submission', 'code'] as const).filter((way) => given[way] !== undefined);
  const [way] = named;
  if (!way || named.length > 1)
    throw new Refusal('code_missing', 'invalid', 'Give exactly one of file, submission or code.');
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

/** SHA-256 of the text in UTF-8, hex. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
