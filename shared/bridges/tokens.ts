import { createPublicKey, type JsonWebKey } from 'node:crypto';
import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Identity } from '../ports/identity.ts';
import { identifier } from '../runtime/whom.ts';
import { Refusal } from '../skill/refusal.ts';

export interface TokenSettings {
  /** A public key in PEM or JWK, or the https address of a JWK set. Never a secret. */
  readonly key: string;
  readonly audience: string;
  readonly issuer: string | undefined;
}

/** Asymmetric only: who verifies cannot sign, and `none` and key confusion are out of reach. */
const ALGORITHMS = ['RS256', 'ES256', 'EdDSA'];

const Claims = z.object({
  sub: z.string(),
  /** A tutor's token names the classes whose rosters it may see. */
  classes: z.array(z.string()).optional(),
  /** Whoever keeps the rosters. */
  operator: z.literal(true).optional(),
});

export type Verify = (authorization: string | undefined) => Promise<Identity>;

/** Verifies signature, algorithm, `exp` and `aud` (and `iss` where set) of a bearer token. Throws a Refusal otherwise. */
export function tokenVerifier({ key, audience, issuer }: TokenSettings): Verify {
  const resolveKey = keyOf(key);
  const rules = { algorithms: ALGORITHMS, audience, requiredClaims: ['exp', 'sub'], ...(issuer && { issuer }) };
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
    if (!token) throw unauthorized('Send a token: Authorization: Bearer …');
    const { payload } = await jwtVerify(token, resolveKey, rules).catch((error: Error) => {
      throw isTheTokens(error) ? unauthorized(`This token does not hold: ${error.message}. Get a new one.`) : NO_KEYS;
    });
    return identityIn(payload);
  };
}

function identityIn(payload: object): Identity {
  const { success, data } = Claims.safeParse(payload);
  if (!success) throw unauthorized('sub, classes or operator has another shape in this token. Get a new one.');
  const { sub, classes, operator } = data;
  if (operator) return { role: 'operator', name: sub };
  if (classes) return { role: 'tutor', name: sub, classes };
  return { role: 'student', student: identifier('sub', sub) };
}

/** Whether the fault lies in the token, and not in fetching the keys that would tell. */
const isTheTokens = (error: Error) => error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout);

const NO_KEYS = new Refusal(
  'keys_unreachable',
  'unavailable',
  'The keys that verify tokens cannot be fetched now. Try again.',
);

function keyOf(key: string): JWTVerifyGetKey {
  try {
    if (/^https:\/\//.test(key)) return createRemoteJWKSet(new URL(key));
    const publicKey = key.trimStart().startsWith('{') ? fromJwk(JSON.parse(key)) : fromPem(key);
    return async () => publicKey;
  } catch {
    throw new Refusal('bad_setting', 'invalid', BAD_KEY);
  }
}

/** A private key has no business here: whoever verifies must not be able to sign. */
function fromPem(key: string) {
  if (key.includes('PRIVATE')) throw new Error('private');
  // Environments often carry a PEM's line ends as two characters.
  return createPublicKey(key.replaceAll('\\n', '\n'));
}

function fromJwk(key: JsonWebKey) {
  if (key.d) throw new Error('private');
  return createPublicKey({ key, format: 'jwk' });
}

const BAD_KEY = 'LEARNFLOW_JWT_KEY is no public key: give PEM (SPKI), a JWK, or the https address of a JWK set.';

const unauthorized = (message: string) => new Refusal('unauthorized', 'unauthorized', message);
