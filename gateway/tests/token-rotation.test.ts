import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { PERSONAS } from '@baton/auth/personas'
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose'
import { CLAIMS, sessionOfToken, type Issuer } from '../src/viewers/bearer-tokens.js'
import { openDevIssuer } from '../src/development/dev-issuer.js'
import { issuerKeys } from '../src/viewers/issuer-keys.js'

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

test('an issuer that is away signs nobody out for an hour, and is not asked again by every token', async () => {
  const [own, strange] = [await keyOf('own'), await keyOf('strange')]
  let [asked, isAway] = [0, false]
  const server = createServer((_, response) => {
    asked += 1
    response.writeHead(isAway ? 503 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ keys: [own.open] }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  let now = Date.now()
  const key = issuerKeys(new URL(`http://127.0.0.1:${port}/jwks`), { keptMs: 20, now: () => now })
  // Each time another issuer: nothing is known of any token.
  const isBelieved = async ({ token }: typeof own): Promise<boolean> => {
    const issuer: Issuer = { issuer: 'i', audience: 'a', key, algorithms: ['ES256'], claims: CLAIMS }
    return (await sessionOfToken(token, issuer, moment, new Date())) !== null
  }
  expect([await isBelieved(own), await isBelieved(strange), asked]).toEqual([true, false, 1])
  isAway = true
  await pause(30) // what was told is not fresh any more
  for (let time = 0; time < 5; time += 1)
    expect([await isBelieved(own), await isBelieved(strange), asked]).toEqual([true, false, 2])
  now += 59 * 60_000
  expect([await isBelieved(own), asked]).toEqual([true, 3])
  now += 2 * 60_000
  expect(await isBelieved(own)).toBe(false)
  isAway = false
  now += 60_000
  expect(await isBelieved(own)).toBe(true)
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})
