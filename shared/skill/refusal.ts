import { shown } from './shown.ts';

/** What a refusal means to a transport: the HTTP bridge turns it into a status, MCP into `isError`. */
export type RefusalKind =
  | 'invalid'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'unavailable'
  | 'internal';

export type Facts = Readonly<Record<string, string | number>>;

/** A declared way to say no. `say` names facts as {fact} and always tells the caller what to do next. */
export interface RefusalShape {
  readonly kind: RefusalKind;
  readonly say: string;
}

/** An answer, not a failure: it carries nothing that a caller may not see. */
export class Refusal extends Error {
  readonly code: string;
  readonly kind: RefusalKind;

  constructor(code: string, kind: RefusalKind, message: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.kind = kind;
  }
}

/** Fills the shape's sentence with facts. A fact the sentence names but nobody gave is a bug, and says so. */
export function refusal(code: string, { kind, say }: RefusalShape, facts: Facts = {}): Refusal {
  const message = say.replace(/\{(\w+)\}/g, (_, fact: string) => {
    const value = facts[fact];
    if (value === undefined) throw new Error(`refusal ${code} needs the fact ${fact}`);
    return shown(String(value));
  });
  return new Refusal(code, kind, message);
}
