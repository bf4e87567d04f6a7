import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Identity } from '../ports/identity.ts';
import { IDENTIFIER_RULE, isIdentifier } from '../skill/identifier.ts';
import { Refusal } from '../skill/refusal.ts';
import { shown } from '../skill/shown.ts';

export interface TokenSettings {
  /** A public key in PEM or JWK, or the https address of a JWK set. Never a secret. */
  readonly key: string;
  readonly audience: string;
  readonly issuer: string | undefined;
}

/** Asymmetric only: who verifies cannot sign, and `none` and key confusion are out of reach. */
const ALGORITHMS = ['RS256', 'ES256', 'EdDSA', 'Ed25519'];

const Claims = z.object({
  sub: z.string(),
  /** A tutor's token names the classes whose rosters it may see. */
  classes: z.array(z.string()).optional(),
  /** Whoever keeps the rosters. */
  operator: z.boolean().optional(),
});

export type Verify = (authorization: string | undefined) => Promise<Identity>;

/** Verifies signature, algorithm, `exp` and `aud` (and `iss` where set) of a bearer token. Throws a Refusal otherwise. */
export function tokenVerifier({ key, audience, issuer }: TokenSettings): Verify {
  const { resolve, algorithms, isDown } = keysOf(key);
  const rules = { algorithms, audience, requiredClaims: ['exp', 'sub'], ...(issuer && { issuer }) };
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
    if (!token) throw unauthorized('Send a token: Authorization: Bearer …');
    const { payload } = await jwtVerify(token, resolve, rules).catch((error: Error) => {
      throw isDown(error) ? NO_KEYS : unauthorized(`This token does not hold: ${shown(error.message)}. Get a new one.`);
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
  if (isIdentifier(sub)) return { role: 'student', student: sub };
  throw unauthorized(`sub ${IDENTIFIER_RULE}. Get another token.`);
}

interface Keys {
  readonly resolve: JWTVerifyGetKey;
  readonly algorithms: string[];
  /** Whether the fault lies in fetching the keys, and not in the token. */
  readonly isDown: (error: Error) => boolean;
}

function keysOf(key: string): Keys {
  try {
    if (/^https:\/\//.test(key)) {
      return { resolve: createRemoteJWKSet(new URL(key)), algorithms: ALGORITHMS, isDown: isFetchFault };
    }
    const publicKey = key.trimStart().startsWith('{') ? fromJwk(JSON.parse(key)) : fromPem(key);
    return { resolve: async () => publicKey, algorithms: algorithmsOf(publicKey), isDown: () => false };
  } catch {
    throw new Refusal('bad_setting', 'invalid', BAD_KEY);
  }
}

/** Anything but jose's verdict on a token: no answer in time, another status than 200, no key set in the answer. */
const isFetchFault = (error: Error): boolean =>
  !(error instanceof errors.JOSEError) ||
  ['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC', 'ERR_JWKS_INVALID'].includes(error.code);

const NO_KEYS = new Refusal(
  'keys_unreachable',
  'unavailable',
  'The keys that verify tokens cannot be fetched now. Try again.',
);

/** What a key can verify; the key, and never a token, decides it. */
function algorithmsOf({ asymmetricKeyType, asymmetricKeyDetails = {} }: KeyObject): string[] {
  const { modulusLength = 0, namedCurve } = asymmetricKeyDetails;
  if (asymmetricKeyType === 'ed25519') return ['EdDSA', 'Ed25519'];
  if (asymmetricKeyType === 'rsa' && modulusLength >= 2048) return ['RS256'];
  if (asymmetricKeyType === 'ec' && namedCurve === 'prime256v1') return ['ES256'];
  throw new Error('unfit');
}

/** A private key has no business here: whoever verifies must not be able to sign. */
function fromPem(key: string): KeyObject {
  if (key.includes('PRIVATE')) throw new Error('private');
  // Environments often carry a PEM's line ends as two characters.
  return createPublicKey(key.replaceAll('\\n', '\n'));
}

function fromJwk(key: JsonWebKey): KeyObject {
  if (key.d) throw new Error('private');
  return createPublicKey({ key, format: 'jwk' });
}

const BAD_KEY =
  'LEARNFLOW_JWT_KEY is no public key we verify with: give RSA of 2048 bits, P-256 or Ed25519 as PEM (SPKI) or JWK, or the https address of a JWK set.';

const unauthorized = (message: string) => new Refusal('unauthorized', 'unauthorized', message);
