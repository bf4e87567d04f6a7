import { readFile } from 'node:fs/promises';
import { credentialOf } from '../../shared/generate/gateway/credential.ts';
import { withCredential } from '../../shared/generate/gateway/kong.ts';
import { settingsFrom } from '../../shared/host/settings.ts';
import { Refusal } from '../../shared/skill/refusal.ts';

/** Writes kong.yml with the key that LEARNFLOW_JWT_KEY and LEARNFLOW_JWT_ISSUER name. */
try {
  const { tokens } = settingsFrom(process.env);
  if (!tokens) throw new Refusal('bad_setting', 'invalid', 'Set LEARNFLOW_JWT_KEY to the public key in PEM or JWK.');
  const kong = await readFile(new URL('kong.yml', import.meta.url), 'utf8');
  process.stdout.write(withCredential(kong, credentialOf(tokens)));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
