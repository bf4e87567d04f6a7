import type { Ports } from '../ports/ports.ts';
import type { Need, Source } from '../skill/reads.ts';
import { Refusal } from '../skill/refusal.ts';
import type { Caller } from './caller.ts';
import { Submission, submissionKey } from './submissions.ts';
import type { CodeReference } from './validate.ts';

const FENCED = /^\s*(`{3,}|~{3,})[\w+-]*[ \t]*\r?\n([\s\S]*?)\r?\n?\1\s*$/;

/** Models write code between fences, as for a reader. */
const unfenced = (text: string): string => FENCED.exec(text)?.[2] ?? text;

type CodeNeed = Extract<Need, { from: 'code' }>;

const WAYS = ['file', 'submission', 'code'] as const;

/**
 * Fetches the code a call refers to, so that `once` can compare what it was, not what it was called. Undefined where
 * a call that need not refer to any does not.
 */
export async function source(
  need: CodeNeed,
  given: CodeReference & { readonly input: object },
  student: string,
  caller: Caller,
  ports: Ports,
): Promise<Source | undefined> {
  const [way, ...others] = WAYS.filter((one) => given[one] !== undefined);
  if (!way && need.optional) return usualFile(need, given.input, student, caller, ports);
  if (!way || others.length > 0) {
    const count = need.optional ? 'at most' : 'exactly';
    throw new Refusal('code_missing', 'invalid', `Give ${count} one of file, submission or code.`);
  }
  const origin = given[way] ?? '';
  const fetched = await FETCH[way](origin, student, caller, ports);
  const text = way === 'file' ? fetched : unfenced(fetched);
  return { text, digest: digestOf(text), origin: way === 'code' ? 'code' : origin };
}

/**
 * What a learner on their own machine means without saying so; undefined where no such file is there. Refuses where
 * there are two: nobody can tell which of them was left behind.
 */
async function usualFile(
  { usual }: CodeNeed,
  input: object,
  student: string,
  { mayNameFiles, identity }: Caller,
  { workspace }: Ports,
): Promise<Source | undefined> {
  // The folder is that of whoever sits here, not of every student they may ask about.
  const own = identity.role === 'local' && identity.student === student;
  if (!mayNameFiles || !own || !usual) return undefined;
  const found: Source[] = [];
  for (const path of usual(input as never)) {
    const text = await workspace.read(path).catch(unlessMissing);
    if (text !== undefined) found.push({ text, digest: digestOf(text), origin: path });
  }
  if (found.length > 1) {
    const paths = found.map(({ origin }) => origin).join(' and ');
    throw new Refusal('two_solutions', 'conflict', `There are ${paths}. Give file: the one that counts.`);
  }
  return found[0];
}

const NO_FILE = ['file_missing', 'workspace_unset'];

function unlessMissing(error: unknown): undefined {
  if (!(error instanceof Refusal && NO_FILE.includes(error.code))) throw error;
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
