import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWK } from 'jose'
import { readGatewayConfig } from '../src/config.js'
import { appendToFeed } from '../src/streams/feed.js'
import { followStream } from '../../tests/followed-stream.js'
import { startTestbed, type Testbed } from './testbed.js'

interface Key {
  kid: string
  secret: CryptoKey
  open: JWK
}

async function makeKey(kid: string): Promise<Key> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true })
  return { kid, secret: privateKey, open: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } }
}

const ISSUER = 'https://sign-in.example'
let published: JWK[] = []
let first: Key
let bed: Testbed
const issuer: Server = createServer((_, response) => response.end(JSON.stringify({ keys: published })))

beforeAll(async () => {
  first = await makeKey('first')
  published = [first.open]
  await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve))
  const { port } = issuer.address() as AddressInfo
  bed = await startTestbed({
    DEV_ISSUER: '0',
    OIDC_ISSUER: ISSUER,
    OIDC_AUDIENCE: 'baton',
    OIDC_JWKS_URI: `http://127.0.0.1:${port}/jwks`,
    OIDC_ROLES_CLAIM: 'groups',
  })
})
afterAll(async () => {
  await bed.close()
  issuer.close()
})

const claims = { groups: ['nurse', 'something else'] }

function token(
  change: (jwt: SignJWT) => SignJWT = (jwt) => jwt,
  key = first,
  payload: object = claims,
): Promise<string> {
  const jwt = new SignJWT({ ...payload })
    .setProtectedHeader({ alg: 'RS256', kid: key.kid })
    .setSubject('practitioner_x')
    .setIssuer(ISSUER)
    .setAudience('baton')
    .setExpirationTime('5m')
  return change(jwt).sign(key.secret)
}

const send = (bearer: string) =>
  bed.post('/graphql', { query: '{ viewer { id roles } }' }, { authorization: `Bearer ${bearer}` })

test('a token of the issuer is known by its claims', async () => {
  expect((await send(await token())).body.data).toEqual({
    viewer: { id: 'practitioner_x', roles: ['nurse'] },
  })
})

test.each([
  [1_796_000_000, '2026-11-30T00:53:20.000Z'],
  [undefined, null],
  ['yesterday', null],
  [-5, null],
  [1e300, null],
])(
  'when somebody signed in (%p) goes on to the subgraphs, as far as the issuer says',
  async (auth_time, signedInAt) => {
    const bearer = await token((jwt) => jwt, first, { ...claims, auth_time })
    const query = '{ viewer { signedInAt } }'
    const { body } = await bed.post('/graphql', { query }, { authorization: `Bearer ${bearer}` })
    expect(body.data).toEqual({ viewer: { signedInAt } })
  },
)

test("an issuer's clock may be a little ahead of ours", async () => {
  const bearer = await token((jwt) => jwt.setIssuedAt(Math.floor(Date.now() / 1_000) + 20))
  expect((await send(bearer)).status).toBe(200)
})

test('refused, and nothing is asked of any subgraph', async () => {
  const stranger = await makeKey('first')
  const unsecured = new UnsecuredJWT(claims).setSubject('x').setIssuer(ISSUER).setAudience('baton')
  const shared = new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'first' }).setSubject('x')
  const asKey = new TextEncoder().encode(String(first.open['n']))
  const tokens: Record<string, string> = {
    'another issuer': await token((jwt) => jwt.setIssuer('https://elsewhere.example')),
    'another audience': await token((jwt) => jwt.setAudience('billing')),
    expired: await token((jwt) => jwt.setExpirationTime('-1m')),
    'another key under a known id': await token((jwt) => jwt, stranger),
    'no algorithm': unsecured.setExpirationTime('5m').encode(),
    'the public key as a shared secret': await shared
      .setIssuer(ISSUER)
      .setAudience('baton')
      .setExpirationTime('5m')
      .sign(asKey),
    'no role that we know': await token((jwt) => jwt, first, { groups: ['boss'] }),
    'a worker by token': await token((jwt) => jwt, first, { groups: ['system'] }),
    'a patient who is staff too': await token((jwt) => jwt, first, { groups: ['patient', 'supervisor'] }),
    'a partner of no agency': await token((jwt) => jwt, first, { groups: ['partner'] }),
    'a partner of an agency without a name': await token((jwt) => jwt, first, {
      groups: ['partner'],
      agency_id: '',
    }),
    'no subject': await token((jwt) => jwt.setSubject('')),
    'a subject that no database keeps': await token((jwt) => jwt.setSubject('a\u0000b')),
    'a subject without end': await token((jwt) => jwt.setSubject('x'.repeat(256))),
    'not valid yet': await token((jwt) => jwt.setNotBefore('1m')),
    'issued tomorrow': await token((jwt) => jwt.setIssuedAt(Math.floor(Date.now() / 1_000) + 86_400)),
    junk: 'a.b.c',
  }
  bed.fetches()
  for (const [why, bearer] of Object.entries(tokens)) {
    const { status, body } = await send(bearer)
    expect([why, status, body.errors[0].extensions.code]).toEqual([why, 401, 'UNAUTHENTICATED'])
  }
  expect(bed.fetches()).toBe(0)
})

test('there are no development routes beside a real issuer', async () => {
  expect((await bed.post('/dev/token', { persona: 'jo' })).status).toBe(404)
  expect((await bed.post('/dev/clock', { instant: null })).status).toBe(404)
})

const PARTNER = { groups: ['partner'], agency_id: 'agency_x' }
const page = (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) =>
  fetch(`${bed.url}${path}`, { headers, redirect: 'manual', ...init })

test.each(['/reference/staff', '/reference/partner', '/reference/staff/changes', '/reference/errors'])(
  'who is not signed in is not told of the graph by %s, and is asked to',
  async (path) => {
    const answer = await page(path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([401, 'text/html; charset=utf-8'])
    expect(await answer.text()).toContain(`<form method="post" action="${path}">`)
    const nonsense = await page(
      path,
      {},
      { method: 'POST', body: new URLSearchParams({ token: 'nonsense' }) },
    )
    expect([nonsense.status, nonsense.headers.get('set-cookie')]).toEqual([403, null])
  },
)

test.each([
  ['staff', claims, 'partner'],
  ['partner', PARTNER, 'staff'],
] as const)('each is told of the %s graph as far as it answers them', async (own, payload, other) => {
  const bearer = await token((jwt) => jwt, first, payload)
  const headers = { authorization: `Bearer ${bearer}` }
  expect((await page('/explorer/saved.json')).status).toBe(401)
  const saved = (await (await page('/explorer/saved.json', headers)).json()) as { graphs: object }
  expect(Object.keys(saved.graphs)).toEqual([own])
  const reference = await page(`/reference/${own}`, headers)
  expect([reference.status, reference.headers.get('cache-control')]).toEqual([200, 'private, no-cache'])
  for (const path of [`/reference/${own}/changes`, '/reference/errors', '/', '/explorer/graphiql.js'])
    expect([path, (await page(path, headers)).status]).toEqual([path, 200])
  for (const path of [`/reference/${other}`, `/reference/${other}/changes`]) {
    const refused = await page(path, headers)
    expect([refused.status, await refused.json()]).toMatchObject([
      403,
      { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
    ])
  }
})

test('a browser signs in with a form, for the pages that its token opens and as long as it holds', async () => {
  const signIn = async (path: string, payload: object) =>
    page(
      path,
      {},
      { method: 'POST', body: new URLSearchParams({ token: await token((j) => j, first, payload) }) },
    )
  const answer = await signIn('/reference/staff', claims)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/reference/staff'])
  const cookie = answer.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/; HttpOnly; SameSite=Strict; Path=\/reference; Max-Age=\d{3}$/)
  const told = await page('/reference/staff/changes', { cookie: cookie.split(';')[0] ?? '' })
  expect(told.status).toBe(200)
  expect((await page('/reference/partner', { cookie: cookie.split(';')[0] ?? '' })).status).toBe(403)
  const partner = await signIn('/reference/staff', PARTNER)
  expect([partner.status, partner.headers.get('set-cookie')]).toEqual([403, null])
  expect((await page('/', {}, { method: 'POST' })).status).toBe(404)
})

test('the explorer hands a token on to the pages beside it, so that one sign-in is for both', async () => {
  const explorer = await page('/')
  expect(explorer.headers.get('content-security-policy')).toContain("form-action 'self'")
  const [, method, field] =
    /<form id="hand-on" method="(\w+)"[^]*?name="(\w+)"[^]*?<\/form>/.exec(await explorer.text()) ?? []
  const links = [...(await (await page('/')).text()).matchAll(/<a[^>]* href="([^"]+)"/g)].map(([, to]) => to)
  expect(links).toEqual(['/reference/staff', '/reference/staff/changes', '/reference/errors'])
  for (const to of links) {
    const body = new URLSearchParams({ [field ?? '']: await token() })
    const answer = await page(to ?? '', {}, { method: method ?? '', body })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, to])
  }
})

test('the development issuer does not start in production, and production needs an issuer', () => {
  const env = {
    NODE_ENV: 'production',
    PORT: '0',
    DATABASE_URL: 'postgres://x@127.0.0.1/x',
    SIGNING_KEYS: JSON.stringify({ k1: 'x'.repeat(32) }),
    SUBGRAPH_URLS: '{}',
  }
  expect(() => readGatewayConfig({ ...env, DEV_ISSUER: '1' })).toThrow('DEV_ISSUER')
  expect(() => readGatewayConfig(env)).toThrow('OIDC_ISSUER')
})

const ALL_BUT_THE_DATE = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const

test('a stream whose token was signed with a key that the issuer withdrew tells nothing more, however long the token is', async () => {
  const bearer = await token((jwt) => jwt.setExpirationTime('1h'))
  const stream = await followStream({
    url: `${bed.url}/graphql/stream`,
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: { query: 'subscription { patientChanged(id: "p1") { id } }' },
  })
  const happens = () => bed.db.transaction((tx) => appendToFeed(tx, [{ topic: 'patient', subject: 'p1' }]))
  await happens()
  while (stream.events.length < 2) await pause(10)
  expect(stream.events.at(-1)).toContain('{"patientChanged":{"id":"p1"}}')
  published = [(await makeKey('second')).open]
  const later = Date.now() + 11 * 60_000 // the set of keys is read anew
  jest.useFakeTimers({ now: later, doNotFake: [...ALL_BUT_THE_DATE] })
  await happens()
  while (stream.events.length < 3) await pause(10)
  expect(stream.events.slice(2).join()).toContain('"code":"TOKEN_EXPIRED","cursor":')
  expect(stream.events.slice(2).join()).not.toContain('patientChanged')
  jest.useRealTimers()
  stream.close()
})
