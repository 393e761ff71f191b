import { expect, test } from '@jest/globals'
import { namesTopic, outreachConsentAt, type OutreachConsent } from './outreach-consent.js'

const NOW = new Date('2026-12-08T15:00:00Z')
const given: OutreachConsent = {
  status: 'ACTIVE',
  scopes: ['outreach'],
  startsAt: new Date('2026-01-01T00:00:00Z'),
  expiresAt: null,
  givenAt: new Date('2026-01-01T00:00:00Z'),
  revokedAt: null,
}
const revoked = (at: string): OutreachConsent => ({ ...given, status: 'REVOKED', revokedAt: new Date(at) })
const until = (at: string): OutreachConsent => ({ ...given, expiresAt: new Date(at) })

test.each([
  ['nothing recorded', [], { kind: 'NONE' }],
  ['one that holds', [given], { kind: 'HOLDS', scopes: ['outreach'] }],
  ['one that begins later', [{ ...given, startsAt: new Date('2026-12-08T15:00:01Z') }], { kind: 'NONE' }],
  ['the last moment', [until('2026-12-08T15:00:00.001Z')], { kind: 'HOLDS' }],
  ['expired at this very instant', [until('2026-12-08T15:00:00Z')], { kind: 'EXPIRED', endedAt: NOW }],
  ['revoked', [revoked('2026-12-08T14:59:59Z')], { kind: 'REVOKED' }],
  ['revoked, and given anew', [revoked('2026-11-01T00:00:00Z'), given], { kind: 'HOLDS' }],
  [
    'expired after a revocation',
    [revoked('2026-11-01T00:00:00Z'), until('2026-12-01T00:00:00Z')],
    { kind: 'EXPIRED' },
  ],
  [
    'revoked after another expired',
    [until('2026-10-01T00:00:00Z'), revoked('2026-11-01T00:00:00Z')],
    { kind: 'REVOKED' },
  ],
])('%s', (_, consents, expected) => {
  expect(outreachConsentAt(consents, NOW)).toMatchObject(expected)
})

test('a consent for one topic is none for another', () => {
  expect(namesTopic(['gap-closure'], 'gap-closure')).toBe(true)
  expect(namesTopic(['OUTREACH'], 'gap-closure')).toBe(true)
  expect(namesTopic(['news'], 'gap-closure')).toBe(false)
})
