import { createPublicKey } from 'node:crypto';
import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose';
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
});

export type Verify = (authorization: string | undefined) => Promise<Identity>;

/** Verifies signature, algorithm, `exp` and `aud` (and `iss` where set) of a bearer token. Throws a Refusal otherwise. */
export function tokenVerifier({ key, audience, issuer }: TokenSettings): Verify {
  const resolveKey = keyOf(key);
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
    if (!token) throw unauthorized('Send a token: Authorization: Bearer …');
    const { payload } = await jwtVerify(token, resolveKey, {
      algorithms: ALGORITHMS,
      audience,
      requiredClaims: ['exp', 'sub'],
      ...(issuer && { issuer }),
    }).catch((error: Error) => {
      throw unauthorized(`This token does not hold: ${error.message}. Get a new one.`);
    });
    const claims = Claims.safeParse(payload);
    if (!claims.success)
      throw unauthorized('This token does not hold: sub or classes has another shape. Get a new one.');
    const { sub, classes } = claims.data;
    return classes ? { role: 'tutor', name: sub, classes } : { role: 'student', student: identifier('sub', sub) };
  };
}

function keyOf(key: string): JWTVerifyGetKey {
  try {
    if (/^https:\/\//.test(key)) return createRemoteJWKSet(new URL(key));
    if (key.includes('PRIVATE')) throw new Error('a verifier needs no private key');
    const format = key.trimStart().startsWith('{')
      ? ({ key: JSON.parse(key), format: 'jwk' } as const)
      : unescaped(key);
    const publicKey = createPublicKey(format);
    return async () => publicKey;
  } catch {
    throw new Refusal('bad_setting', 'invalid', BAD_KEY);
  }
}

const BAD_KEY = 'LEARNFLOW_JWT_KEY is no public key: give PEM (SPKI), a JWK, or the https address of a JWK set.';

/** Environments often carry a PEM's line ends as two characters. */
const unescaped = (pem: string) => pem.replaceAll('\\n', '\n');

const unauthorized = (message: string) => new Refusal('unauthorized', 'unauthorized', message);
