import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Made once for a fleet's folder, readable by its owner only. Tests sign students' tokens with the private key. */
export interface Secrets {
  readonly databasePassword: string;
  /** What a server shows its sidecar, in the header `dapr-api-token`. */
  readonly daprToken: string;
  /** What a sidecar shows its server, in the same header. */
  readonly appToken: string;
  /** Ed25519 in PEM: SPKI and PKCS #8. */
  readonly jwtPublicKey: string;
  readonly jwtPrivateKey: string;
}

export function secretsIn(folder: string): Secrets {
  const path = join(folder, 'secrets.json');
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, JSON.stringify(newSecrets(), null, 2), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(path, 'utf8'));
}

function newSecrets(): Secrets {
  const word = () => randomBytes(24).toString('base64url');
  const pair = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return {
    databasePassword: word(),
    daprToken: word(),
    appToken: word(),
    jwtPublicKey: pair.publicKey,
    jwtPrivateKey: pair.privateKey,
  };
}
