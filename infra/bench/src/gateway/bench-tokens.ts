import { readFile } from 'node:fs/promises'
import { calculateJwkThumbprint, importJWK, SignJWT, type JWK } from 'jose'

/** Tokens of many supervisors, who reach every patient: each request of a measurement comes from another viewer. */
export async function supervisorTokens(keyFile: string, count: number): Promise<readonly string[]> {
  const jwk = JSON.parse(await readFile(keyFile, 'utf8')) as JWK // the stack's own development key
  const key = await importJWK(jwk, 'ES256')
  const kid = await calculateJwkThumbprint(jwk)
  return Promise.all(
    Array.from({ length: count }, async (_, index) =>
      new SignJWT({ roles: ['supervisor'], purpose: 'CAREMGT' })
        .setProtectedHeader({ alg: 'ES256', kid })
        .setSubject(`practitioner_01jc000000e0080000${String(index).padStart(8, '0')}`)
        .setIssuer('urn:baton:development')
        .setAudience('baton')
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(key),
    ),
  )
}
