import assert from 'node:assert/strict';

/** What came of a request: the answer, and what the server behind the gateway was told. */
export interface Outcome {
  readonly status: number;
  readonly countedAs: string | undefined;
  readonly type: string;
  readonly upstream: { readonly url: string; readonly headers: readonly string[] } | undefined;
}

export interface Case {
  readonly name: string;
  readonly path?: string;
  readonly headers?: readonly string[];
  /** The token's claims as JSON, as it was signed. */
  readonly claims?: string;
  readonly check: (outcome: Outcome) => void;
}

const known =
  (id: string) =>
  ({ status, countedAs, upstream }: Outcome): void => {
    const told = upstream?.headers.filter((header) => /^x[_-]student[_-]id:/i.test(header));
    assert.deepEqual({ status, countedAs, told }, { status: 200, countedAs: id, told: [`X-Student-Id: ${id}`] });
  };

const refused = ({ status, type, upstream }: Outcome): void =>
  assert.deepEqual({ status, type, upstream }, { status: 401, type: 'application/problem+json', upstream: undefined });

const unrouted = ({ status, upstream }: Outcome): void =>
  assert.deepEqual({ status, upstream }, { status: 404, upstream: undefined });

const ADA = '{"sub":"ada"}';
const SPELLINGS = ['X-Student-Id', 'x-student-id', 'X_Student_Id', 'X-Student_Id', 'x_student-id'];
const MANY = Array.from({ length: 150 }, (_, i) => `X-Filler-${i}: 1`);

export const CASES: readonly Case[] = [
  { name: 'a student is told on by their sub', claims: ADA, check: known('ada') },
  { name: 'letters beyond ASCII arrive percent-encoded', claims: '{"sub":"zoë"}', check: known('zo%C3%AB') },
  ...SPELLINGS.map((name) => ({
    name: `a client's own ${name} is dropped`,
    claims: ADA,
    headers: [`${name}: eve`, `${name}: mallory`],
    check: known('ada'),
  })),
  {
    name: 'all of them at once, behind 150 other headers',
    claims: ADA,
    headers: [...MANY, ...SPELLINGS.map((name) => `${name}: eve`)],
    check: known('ada'),
  },
  { name: 'no token', check: refused },
  { name: 'no token, but the header', headers: ['X-Student-Id: ada'], check: refused },
  { name: 'no sub', claims: '{}', check: refused },
  { name: 'a number for a sub', claims: '{"sub":42}', check: refused },
  { name: 'null for a sub', claims: '{"sub":null}', check: refused },
  { name: 'an object for a sub', claims: '{"sub":{"toString":"ada"}}', check: refused },
  { name: 'a line end in a sub', claims: '{"sub":"ada\\r\\nX-Admin: 1"}', check: refused },
  { name: 'a NUL in a sub', claims: '{"sub":"ada\\u0000"}', check: refused },
  { name: '300 characters', claims: `{"sub":"${'a'.repeat(300)}"}`, check: refused },
  { name: 'half a surrogate pair', claims: '{"sub":"ada\\ud800"}', check: refused },
  { name: 'claims that are no object', claims: '"ada"', check: refused },
  { name: 'claims that are no JSON', claims: '{"sub":', check: refused },
  ...['/dapr/ask', '/metrics', '/readyz', '/progress/../dapr/ask', '/progress/%2e%2e/dapr/ask', '/students/a/b'].map(
    (path) => ({ name: `${path} is not routed`, path, claims: ADA, check: unrouted }),
  ),
];
