import { importPKCS8, SignJWT } from 'jose';
import type { Secrets } from './secrets.ts';
import { JWT_AUDIENCE } from './server.ts';

/** Signs a student in as the sign-in service of a school would: a JWT, good for two hours. */
export async function tokenFor(
  student: string,
  { jwtPrivateKey }: Pick<Secrets, 'jwtPrivateKey'>,
  operator = false,
): Promise<string> {
  return new SignJWT({ sub: student, ...(operator && { operator }) })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setAudience(JWT_AUDIENCE)
    .setExpirationTime('2h')
    .sign(await importPKCS8(jwtPrivateKey, 'EdDSA'));
}
