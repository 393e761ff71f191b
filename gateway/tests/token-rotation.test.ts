import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { PERSONAS } from '@baton/auth/personas'
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose'
import { CLAIMS, sessionOfToken, type Issuer } from '../src/viewers/bearer-tokens.js'
import { openDevIssuer } from '../src/development/dev-issuer.js'

const moment = { accessEpoch: 4, clockVersion: 2 }

async function keyOf(kid: string) {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  const open: JWK = { ...(await exportJWK(publicKey)), kid, alg: 'ES256' }
  const claims = { [CLAIMS.roles]: ['nurse'] }
  const jwt = new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid }).setSubject('n').setIssuer('i')
  return { open, token: await jwt.setAudience('a').setExpirationTime('5m').sign(privateKey) }
}

test('while keys rotate both are good, and afterwards the old one is not', async () => {
  const [old, fresh] = [await keyOf('old'), await keyOf('fresh')]
  const during = (keys: JWK[]): Issuer => ({
    issuer: 'i',
    audience: 'a',
    key: createLocalJWKSet({ keys }),
    algorithms: ['ES256'],
    claims: CLAIMS,
  })
  for (const { token } of [old, fresh]) {
    expect(await sessionOfToken(token, during([old.open, fresh.open]), moment, new Date())).toMatchObject({
      viewer: {
        id: 'n',
        ...moment,
      },
    })
  }
  expect(await sessionOfToken(old.token, during([fresh.open]), moment, new Date())).toBeNull()
})

test('the development issuer keeps its key over a restart', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'baton-issuer-'))
  const file = join(folder, 'deep', 'key.json')
  const before = await openDevIssuer(file)
  const token = await before.token(PERSONAS.harbor, [])
  const after = await openDevIssuer(file)
  expect(await sessionOfToken(token, after.trusted, moment, new Date())).toMatchObject({
    viewer: {
      kind: 'partner',
      agencyId: PERSONAS.harbor.agencyId,
    },
  })
  expect(JSON.stringify(after.jwks)).not.toContain('"d"')
  await rm(folder, { recursive: true })
})
