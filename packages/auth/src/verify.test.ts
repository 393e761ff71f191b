import { expect, test } from '@jest/globals'
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
  expect(verify(sign(base), hash, now)).toEqual({ ok: true, requestId: 'request_1', viewer })
  expect(verify(sign(base), hash, now)).toEqual({ ok: false, reason: 'replay' })
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
