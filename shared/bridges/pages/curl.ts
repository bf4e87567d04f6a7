import type { Site } from './site.ts';

interface Request {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

/** A request as a line for a POSIX shell, to be copied as it stands. */
export function curl({ method, path, body }: Request, { origin, tokens }: Site): string {
  const implied = body === undefined ? 'GET' : 'POST';
  const parts = [
    `curl -s${method === implied ? '' : ` -X ${method}`} ${origin}${path}`,
    // Double quotes: the shell puts the token in.
    tokens && '-H "authorization: Bearer $TOKEN"',
    body !== undefined && "-H 'content-type: application/json'",
    body !== undefined && `-d ${quoted(JSON.stringify(body))}`,
  ];
  return parts.filter((part) => part !== false).join(' \\\n  ');
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
