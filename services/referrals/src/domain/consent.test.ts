import { expect, test } from '@jest/globals'
import { consentNeeded, coveringConsent, type Consent } from './consent.js'

const marcus: Consent = {
  consentId: 'consent_1',
  patientId: 'patient_1',
  kind: 'PART2',
  form: 'WRITTEN',
  scopes: [],
  recipientIds: ['agency_northgate', 'practitioner_cho'],
  purpose: 'TPO',
  startsAt: new Date('2026-11-25T16:20:00Z'),
  endsAt: null,
  revokedAt: new Date('2026-12-15T10:00:00Z'),
}

test.each([
  ['PART2', 'COVERED_ENTITY', 'PART2'],
  ['PART2_COUNSELING', 'COVERED_ENTITY', 'PART2_COUNSELING'],
  ['NONE', 'NEITHER', 'SHARING'],
  ['NONE', 'BUSINESS_ASSOCIATE', null],
  ['BH', 'COVERED_ENTITY', null],
] as const)('%s to an agency that is %s needs the consent %s', (sensitivity, hipaaStatus, kind) => {
  expect(consentNeeded(sensitivity, { id: 'agency_1', hipaaStatus })).toBe(kind)
})

test.each([
  ['before it was signed', 'PART2', 'practitioner_cho', '2026-11-25T16:19:00Z', false],
  ['while it is in force', 'PART2', 'practitioner_cho', '2026-12-02T15:00:00Z', true],
  ['for the agency that it names', 'PART2', 'agency_northgate', '2026-11-25T19:00:00Z', true],
  ['for somebody it does not name', 'PART2', 'agency_harbor', '2026-12-02T15:00:00Z', false],
  ['after the revocation (S2)', 'PART2', 'practitioner_cho', '2026-12-16T15:00:00Z', false],
  ['for a counseling note', 'PART2_COUNSELING', 'practitioner_cho', '2026-12-02T15:00:00Z', false],
] as const)('%s: %s for %s at %s is %s', (_, kind, recipientId, at, covered) => {
  expect(coveringConsent([marcus], { kind, recipientId, at: new Date(at) }) !== null).toBe(covered)
})

test('a spoken agreement is enough to share with a food pantry, and never for substance use records', () => {
  const at = new Date('2026-12-02T14:00:00Z')
  const spoken = { ...marcus, form: 'VERBAL' }
  const sharing = { ...spoken, kind: 'SHARING', recipientIds: [] }
  expect(coveringConsent([sharing], { kind: 'SHARING', recipientId: 'agency_harbor', at })).toBe(sharing)
  expect(coveringConsent([spoken], { kind: 'PART2', recipientId: 'agency_northgate', at })).toBeNull()
})
