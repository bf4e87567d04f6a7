import { createPublicKey, type JsonWebKey } from 'node:crypto';
import { type TokenSettings, tokenVerifier } from '../../bridges/tokens.ts';
import { Refusal } from '../../skill/refusal.ts';

/** Whoever the issuer vouches for: Kong wants a consumer to own a key, and tells students apart by `sub`. */
export const LEARNERS = 'learners';

/** An entry of Kong's `jwt_secrets`. */
export interface Credential {
  /** What stands in a token's `iss`. */
  readonly key: string;
  readonly algorithm: 'RS256' | 'ES256' | 'EdDSA';
  /** Kong calls it so whatever kind of key it is. */
  readonly rsa_public_key: string;
}

const ALGORITHM: Readonly<Record<string, Credential['algorithm']>> = { rsa: 'RS256', ec: 'ES256', ed25519: 'EdDSA' };

/** The servers' own key as Kong takes it. Throws a Refusal where they would not take it, or where Kong cannot. */
export function credentialOf(settings: TokenSettings): Credential {
  tokenVerifier(settings);
  const { key, issuer } = settings;
  if (/^https:/.test(key)) throw new Refusal('bad_setting', 'invalid', NO_KEY_SETS);
  if (!issuer) throw new Refusal('bad_setting', 'invalid', NO_ISSUER);
  const publicKey = key.trimStart().startsWith('{')
    ? createPublicKey({ key: JSON.parse(key) as JsonWebKey, format: 'jwk' })
    : createPublicKey(key.replaceAll('\\n', '\n'));
  const algorithm = ALGORITHM[publicKey.asymmetricKeyType ?? ''];
  if (!algorithm) throw new Error(`tokens are verified with ${publicKey.asymmetricKeyType}, and Kong is not told how`);
  return { key: issuer, algorithm, rsa_public_key: publicKey.export({ type: 'spki', format: 'pem' }).toString() };
}

const NO_KEY_SETS =
  'Kong fetches no key sets: give LEARNFLOW_JWT_KEY the key itself, and run this again whenever it changes.';
const NO_ISSUER = 'Set LEARNFLOW_JWT_ISSUER: Kong finds the key by what a token names as iss.';
