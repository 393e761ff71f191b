import { expect, test } from '@jest/globals'
import { originText } from './origin.js'
import { bodyHash, sign, type SignRequest } from './sign.js'
import { createVerifier } from './verify.js'
import type { Viewer } from './viewer.js'

const now = new Date('2026-11-24T19:05:00Z')
const viewer: Viewer = {
  kind: 'staff',
  id: 'practitioner_x',
  roles: ['nurse'],
  scopes: ['carePlan.read'],
  agencyId: null,
  patientIds: [],
  purpose: 'CAREMGT',
  onBehalfOf: null,
  accessEpoch: 3,
  clockVersion: 0,
}
const keys = { k2: 'the new secret', k1: 'the old secret' }
const hash = bodyHash('{"query":"{ viewer { id } }"}')
const base: SignRequest = {
  keys,
  audience: 'patients',
  viewer,
  requestId: 'request_1',
  nonce: 'n1',
  bodyHash: hash,
  now,
}
const verifier = () => createVerifier({ keys, audience: 'patients' })

test('a signed request is accepted once, with its viewer and request id', () => {
  const verify = verifier()
  expect(verify(sign(base), hash, now)).toEqual({
    ...{ ok: true, requestId: 'request_1', viewer },
    ...{ origin: null, carriesReads: false },
  })
  expect(verify(sign(base), hash, now)).toEqual({ ok: false, reason: 'replay' })
})

test('who tells the access log is signed, with an origin and without one', () => {
  const verify = verifier()
  const carried = sign({ ...base, carriesReads: true })
  expect(verify(carried, hash, now)).toMatchObject({ ok: true, origin: null, carriesReads: true })
  const both = sign({ ...withOrigin, nonce: 'n2', carriesReads: true })
  expect(verify(both, hash, now)).toMatchObject({ ok: true, origin, carriesReads: true })
  const forged = sign({ ...withOrigin, nonce: 'n3' }).replace(withOrigin.origin, `${withOrigin.origin}~reads`)
  expect(verify(forged, hash, now)).toEqual({ ok: false, reason: 'signature' })
})

const origin = { clientName: 'portal', address: '203.0.113.9', queryHash: 'abc' }
const withOrigin = { ...base, origin: originText(origin) }

test('where a request came from is signed with it, and the nonce counts without it', () => {
  const verify = verifier()
  expect(verify(sign(withOrigin), hash, now)).toMatchObject({ ok: true, requestId: 'request_1', origin })
  expect(verify(sign(base), hash, now)).toEqual({ ok: false, reason: 'replay' })
  const elsewhere = originText({ ...origin, address: '198.51.100.66' })
  const forged = sign({ ...withOrigin, nonce: 'n2' }).replace(withOrigin.origin, elsewhere)
  expect(verify(forged, hash, now)).toEqual({ ok: false, reason: 'signature' })
})

test('a process from before finds its eight parts where it expects them', () => {
  const parts = sign(withOrigin).split('.')
  expect(parts).toHaveLength(8)
  expect(parts.with(5, '').with(7, '')).toEqual(sign(base).split('.').with(5, '').with(7, ''))
})

test('what a gateway of another version tells besides, or does not tell, is no fault', () => {
  const other = Buffer.from(JSON.stringify({ address: '203.0.113.9', device: 'x' })).toString('base64url')
  const known = { clientName: null, address: '203.0.113.9', queryHash: null }
  expect(verifier()(sign({ ...base, origin: other }), hash, now)).toMatchObject({ ok: true, origin: known })
})

test('the old key still verifies while a new one signs', () => {
  expect(verifier()(sign({ ...base, keys: { k1: keys.k1 } }), hash, now).ok).toBe(true)
})

const inSeconds = (seconds: number): Date => new Date(now.getTime() + seconds * 1000)
const swapped = Buffer.from(JSON.stringify({ ...viewer, roles: ['supervisor'] })).toString('base64url')

test.each<[string, string | undefined, string, Date]>([
  ['no header', undefined, hash, now],
  ['junk', 'a.b.c', hash, now],
  ['another body', sign(base), bodyHash('{}'), now],
  ['another subgraph', sign({ ...base, audience: 'metrics' }), hash, now],
  ['31 seconds old', sign(base), hash, inSeconds(31)],
  ['31 seconds early', sign(base), hash, inSeconds(-31)],
  ['a key nobody knows', sign({ ...base, keys: { k9: keys.k1 } }), hash, now],
  ['the wrong secret', sign({ ...base, keys: { k1: 'guessed' } }), hash, now],
  [
    'a key id of Object.prototype',
    sign({ ...base, keys: { ['__proto__x']: 'x' } }).replace('__proto__x', '__proto__'),
    hash,
    now,
  ],
  ['a swapped viewer', sign(base).split('.').with(6, swapped).join('.'), hash, now],
])('refused: %s', (_, header, sent, at) => {
  expect(verifier()(header, sent, at).ok).toBe(false)
})
