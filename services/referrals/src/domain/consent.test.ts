import { expect, test } from '@jest/globals'
import type { HipaaStatus } from './agency.js'
import { consentNeeded, coveringConsent, type Consent } from './consent.js'

const marcus: Consent = {
  consentId: 'consent_1',
  patientId: 'patient_1',
  kind: 'PART2',
  form: 'WRITTEN',
  scopes: ['sud-treatment'],
  opens: ['ALL'],
  recipientIds: ['agency_northgate', 'practitioner_cho'],
  recipientClasses: [],
  purpose: 'TPO',
  startsAt: new Date('2026-11-25T16:20:00Z'),
  endsAt: null,
  revokedAt: new Date('2026-12-15T10:00:00Z'),
}

const agency = (id: string, hipaaStatus: HipaaStatus = 'NEITHER') => ({ id, hipaaStatus })

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
  expect(
    coveringConsent([marcus], {
      kind,
      discloses: 'REFERRAL',
      recipient: agency(recipientId),
      at: new Date(at),
    }) !== null,
  ).toBe(covered)
})

test('a spoken agreement is enough to share with a food pantry, and never for substance use records', () => {
  const at = new Date('2026-12-02T14:00:00Z')
  const spoken = { ...marcus, form: 'VERBAL' }
  const sharing = { ...spoken, kind: 'SHARING', recipientIds: [] }
  expect(
    coveringConsent([sharing], {
      kind: 'SHARING',
      discloses: 'REFERRAL',
      recipient: agency('agency_harbor'),
      at,
    }),
  ).toBe(sharing)
  expect(
    coveringConsent([spoken], {
      kind: 'PART2',
      discloses: 'REFERRAL',
      recipient: agency('agency_northgate'),
      at,
    }),
  ).toBeNull()
})

test.each([
  ['PART2', ['TREATING_PROVIDERS'], 'COVERED_ENTITY', true],
  ['PART2', ['TREATING_PROVIDERS'], 'BUSINESS_ASSOCIATE', false],
  ['PART2', ['OPERATIONS'], 'BUSINESS_ASSOCIATE', true],
  ['PART2', ['TREATING_PROVIDERS', 'PAYERS', 'OPERATIONS'], 'NEITHER', false],
  ['PART2_COUNSELING', ['TREATING_PROVIDERS'], 'COVERED_ENTITY', false],
  ['SHARING', ['TREATING_PROVIDERS'], 'NEITHER', false],
  ['SHARING', [], 'NEITHER', true],
] as const)(
  'a %s consent for the classes %j covers an agency that is %s: %s',
  (kind, classes, status, covers) => {
    const consent = { ...marcus, kind, recipientIds: [], recipientClasses: classes }
    const need = { kind, discloses: 'REFERRAL', recipient: agency('agency_1', status) } as const
    const at = new Date('2026-12-02T14:00:00Z')
    expect(coveringConsent([consent], { ...need, at }) !== null).toBe(covers)
  },
)

test.each([
  [['ALL'], true, true],
  [['REFERRAL'], true, false],
  [['DOCUMENT'], false, true],
  [['MEDICATION', 'CONDITION'], false, false],
  [[], false, false],
] as const)(
  'a Part 2 consent that opens %j covers a referral: %s, a document: %s',
  (opens, referral, document) => {
    const need = { kind: 'PART2', recipient: agency('agency_northgate') } as const
    const at = new Date('2026-12-02T14:00:00Z')
    const covers = (discloses: 'REFERRAL' | 'DOCUMENT') =>
      coveringConsent([{ ...marcus, opens }], { ...need, discloses, at }) !== null
    expect([covers('REFERRAL'), covers('DOCUMENT')]).toEqual([referral, document])
  },
)
