import { createHmac, timingSafeEqual } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Persona } from '@baton/auth/personas'
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type CryptoKey,
  type JSONWebKeySet,
  type JWK,
  type JWTPayload,
} from 'jose'
import { CLAIMS, type Issuer } from '../viewers/bearer-tokens.js'

const ISSUER = 'urn:baton:development'
const AUDIENCE = 'baton'
const LIFETIME = '8h'

/** Hours that a development token lasts, in seconds. */
export const TOKEN_SECONDS = 8 * 3_600

/** Gives tokens to anybody who names a persona: development only. */
export interface DevIssuer {
  readonly trusted: Issuer
  readonly jwks: JSONWebKeySet
  token(persona: Persona, patientIds: readonly string[]): Promise<string>
  /** The secret with which the programs of an agency get their tokens: the same every time. */
  clientSecret(agencyId: string): string
  /** A token for the programs of an agency; null when the secret is not the agency's. */
  clientToken(client: { agencyId: string; secret: string }): Promise<string | null>
}

/** Opens the development issuer on its key file, which is made when it is missing. */
export async function openDevIssuer(keyFile: string): Promise<DevIssuer> {
  const secret = await readOrMakeKey(keyFile)
  const kid = await calculateJwkThumbprint(secret)
  const key = (await importJWK(secret, 'ES256')) as CryptoKey // an EC key is never a bare secret
  const { d: _, ...open } = secret
  const signed = (subject: string, claims: JWTPayload): Promise<string> =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid })
      .setSubject(subject)
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setIssuedAt()
      .setExpirationTime(LIFETIME)
      .sign(key)
  const clientSecret = (agencyId: string): string =>
    createHmac('sha256', JSON.stringify(secret)).update(`client:${agencyId}`).digest('base64url')
  const jwks: JSONWebKeySet = { keys: [{ ...open, kid, alg: 'ES256', use: 'sig' }] }
  return {
    trusted: {
      issuer: ISSUER,
      audience: AUDIENCE,
      key: createLocalJWKSet(jwks),
      algorithms: ['ES256'],
      claims: CLAIMS,
    },
    jwks,
    token: (persona, patientIds) => {
      const isPatient = persona.kind === 'patient' && persona.name === 'rosa'
      return signed(isPatient ? (patientIds[0] ?? persona.id) : persona.id, {
        [CLAIMS.roles]: [...persona.roles],
        [CLAIMS.purpose]: persona.purpose,
        ...(persona.agencyId ? { [CLAIMS.agency]: persona.agencyId } : {}),
        ...(patientIds.length > 0 ? { [CLAIMS.patients]: [...patientIds] } : {}),
      })
    },
    clientSecret,
    clientToken: async ({ agencyId, secret: given }) => {
      const expected = Buffer.from(clientSecret(agencyId))
      const actual = Buffer.from(given)
      if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) return null
      const claims = { [CLAIMS.roles]: ['partner'], [CLAIMS.purpose]: 'CAREMGT', [CLAIMS.agency]: agencyId }
      return signed(`client_of_${agencyId}`, claims)
    },
  }
}

async function readOrMakeKey(file: string): Promise<JWK> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text !== null) return JSON.parse(text) as JWK // our own file; a broken one fails on import with its reason
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const jwk = await exportJWK(privateKey)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify(jwk), { mode: 0o600 })
  return jwk
}
