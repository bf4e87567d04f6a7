import { IDENTIFIER_RULE, isIdentifier } from '../skill/identifier.ts';
import { Refusal } from '../skill/refusal.ts';

/** The value, refused where it could not be part of a key or of a file's name. */
export function identifier(name: string, value: string): string {
  if (isIdentifier(value)) return value;
  throw new Refusal('invalid_input', 'invalid', `${name}: ${IDENTIFIER_RULE}.`);
}
