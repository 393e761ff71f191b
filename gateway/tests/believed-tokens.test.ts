import { expect, jest, test } from '@jest/globals'
import { createVerifier } from '@baton/auth/verify'
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose'
import { authenticateBearer, type Trust } from '../src/viewers/authenticate.js'
import { CLAIMS, sessionOfToken, type Issuer } from '../src/viewers/bearer-tokens.js'
import { BelievedTokens } from '../src/viewers/believed-tokens.js'

/*
 * A signature that held is not checked again while its issuer has the same key, which is asked once a minute. Whatever
 * else may have changed meanwhile counts at once: the end of the token, a letter of it, who was deactivated, what was
 * revoked.
 */
const moment = { accessEpoch: 4, clockVersion: 2 }
const START = new Date('2026-11-24T19:05:00.000Z')
const after = (seconds: number): Date => new Date(START.getTime() + seconds * 1_000)

interface Key {
  readonly open: JWK
  readonly secret: CryptoKey
}

async function makeKey(kid: string): Promise<Key> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  return { open: { ...(await exportJWK(publicKey)), kid, alg: 'ES256' }, secret: privateKey }
}

async function tokenOf(
  { open, secret }: Key,
  { lasts = 300, from = 0, roles = ['nurse'] } = {},
): Promise<string> {
  return new SignJWT({ [CLAIMS.roles]: roles })
    .setProtectedHeader({ alg: 'ES256', kid: String(open.kid) })
    .setSubject('practitioner_n')
    .setIssuer('i')
    .setAudience('a')
    .setNotBefore(after(from))
    .setExpirationTime(after(lasts))
    .sign(secret)
}

/** An issuer whose keys can be withdrawn or exchanged, and how often it was asked for one. */
function issuerWith(...keys: readonly Key[]): {
  issuer: Issuer
  checks: () => number
  withdraw(): void
  exchange(...others: readonly Key[]): void
} {
  let set = createLocalJWKSet({ keys: keys.map(({ open }) => open) })
  let checks = 0
  const key: Issuer['key'] = async (...token) => {
    checks += 1
    return set(...token)
  }
  return {
    issuer: { issuer: 'i', audience: 'a', key, algorithms: ['ES256'], claims: CLAIMS },
    checks: () => checks,
    withdraw: () => (set = createLocalJWKSet({ keys: [] })),
    exchange: (...others) => (set = createLocalJWKSet({ keys: others.map(({ open }) => open) })),
  }
}

test('checked once a minute, and a key that was withdrawn is believed no longer than that', async () => {
  const key = await makeKey('k')
  const { issuer, checks, withdraw } = issuerWith(key)
  const token = await tokenOf(key)
  for (const seconds of [0, 1, 30]) {
    expect(await sessionOfToken(token, issuer, moment, after(seconds))).toMatchObject({
      viewer: { id: 'practitioner_n' },
      expiresAt: after(300).getTime(),
    })
  }
  expect(checks()).toBe(1)
  withdraw()
  expect(await sessionOfToken(token, issuer, moment, after(59.999))).not.toBeNull()
  expect(await sessionOfToken(token, issuer, moment, after(60))).toBeNull()
  expect(await sessionOfToken(token, issuer, moment, after(1))).toBeNull() // what was forgotten stays forgotten
  expect(checks()).toBe(3)
})

test('while the issuer has the same key the signature itself is not checked again', async () => {
  const key = await makeKey('k')
  const { issuer, checks, exchange } = issuerWith(key)
  const token = await tokenOf(key)
  const verify = jest.spyOn(crypto.subtle, 'verify')
  const first = await sessionOfToken(token, issuer, moment, after(0))
  for (const seconds of [60, 119, 120]) {
    expect(await sessionOfToken(token, issuer, moment, after(seconds))).toBe(first)
  }
  expect([checks(), verify.mock.calls.length]).toEqual([3, 1])
  exchange(key) // the set was read anew: nothing says that this is the key that it was
  expect(await sessionOfToken(token, issuer, moment, after(180))).toEqual(first)
  expect([checks(), verify.mock.calls.length]).toEqual([5, 2])
  verify.mockRestore()
  exchange(await makeKey('k')) // another key under the same name
  expect(await sessionOfToken(token, issuer, moment, after(240))).toBeNull()
})

test('it ends with the token; before it begins it is none', async () => {
  const key = await makeKey('k')
  const { issuer, checks } = issuerWith(key)
  const short = await tokenOf(key, { lasts: 20 })
  expect(await sessionOfToken(short, issuer, moment, after(0))).not.toBeNull()
  expect(await sessionOfToken(short, issuer, moment, after(19.999))).not.toBeNull()
  expect(checks()).toBe(1)
  expect(await sessionOfToken(short, issuer, moment, after(20))).toBeNull()
  const early = await tokenOf(key, { from: 10 })
  expect(await sessionOfToken(early, issuer, moment, after(9))).toBeNull()
  expect(await sessionOfToken(early, issuer, moment, after(10))).not.toBeNull()
})

test('a token that differs in a letter is another one, and so is the same at another issuer', async () => {
  const key = await makeKey('k')
  const { issuer } = issuerWith(key)
  const token = await tokenOf(key)
  expect(await sessionOfToken(token, issuer, moment, START)).not.toBeNull()
  const [head = '', body = '', signature = ''] = token.split('.')
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object
  const more = Buffer.from(JSON.stringify({ ...claims, [CLAIMS.roles]: ['supervisor'] })).toString(
    'base64url',
  )
  const none = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url')
  const otherSignature = (await tokenOf(key, { roles: ['supervisor'] })).split('.')[2] ?? ''
  const changed = [
    `${head}.${more}.${signature}`,
    `${head}.${body}.${otherSignature}`,
    `${head}.${body}.${signature.slice(0, -4)}`,
    `${head}.${body}.`,
    `${none}.${body}.`,
  ]
  for (const one of changed) expect(await sessionOfToken(one, issuer, moment, START)).toBeNull()
  expect(await sessionOfToken(token, issuerWith(await makeKey('k')).issuer, moment, START)).toBeNull()
  expect(await sessionOfToken(token, { ...issuer, audience: 'billing' }, moment, START)).toBeNull()
})

test('what changed outside of the token counts at once', async () => {
  const key = await makeKey('k')
  const { issuer } = issuerWith(key)
  const token = await tokenOf(key, { lasts: 100_000_000 })
  const first = await sessionOfToken(token, issuer, moment, START)
  expect(await sessionOfToken(token, issuer, { ...moment }, after(1))).toBe(first)
  const later = await sessionOfToken(token, issuer, { accessEpoch: 5, clockVersion: 3 }, after(1))
  expect(later?.viewer).toMatchObject({ accessEpoch: 5, clockVersion: 3 })

  const left = new Set<string>()
  const trust: Trust = {
    issuers: [{ ...issuer }],
    verify: createVerifier({ keys: { k1: 'x'.repeat(32) }, audience: 'gateway' }),
    systemOperations: () => false,
    moment: () => moment,
    deactivated: left,
    proxies: 0,
  }
  const now = Math.floor(performance.timeOrigin / 1_000) - START.getTime() / 1_000
  const authorization = `Bearer ${await tokenOf(key, { lasts: now + 3_600 })}`
  expect(await authenticateBearer({ authorization }, trust)).toMatchObject({ ok: true })
  left.add('practitioner_n')
  expect(await authenticateBearer({ authorization }, trust)).toMatchObject({
    ok: false,
    code: 'UNAUTHENTICATED',
  })
})

test('no more are kept than were said: the one that was checked longest ago goes first', () => {
  const tokens = new BelievedTokens<number>(3)
  for (const [index, token] of ['a', 'b', 'c', 'd', 'b', 'e'].entries()) tokens.keep(token, index, 100)
  expect(tokens.size).toBe(3)
  expect(['a', 'b', 'c', 'd', 'e'].map((token) => tokens.of(token, 1))).toEqual([
    undefined,
    4,
    undefined,
    3,
    5,
  ])
  expect(tokens.of('e', 100)).toBeUndefined()
  expect(tokens.size).toBe(2)
})
