import { expect, test } from '@jest/globals'
import { bannerOf, supersession, type AdvanceCareDocument } from './advance-care.js'

const order = (changes: Partial<AdvanceCareDocument> = {}): AdvanceCareDocument => ({
  id: 'advance_care_document_1',
  version: 1,
  patientId: 'patient_1',
  kind: 'PORTABLE_ORDER',
  status: 'ACTIVE',
  statusReason: null,
  jurisdiction: 'NY',
  signedOn: '2024-03-02',
  treatmentLevel: 'FULL',
  resuscitate: true,
  agentName: null,
  agentPhone: null,
  summary: null,
  documentId: null,
  verifiedBy: null,
  reviewDueOn: null,
  supersedesId: null,
  recordedBy: 'practitioner_1',
  recordedAt: new Date('2024-03-02T15:00:00Z'),
  ...changes,
})

test.each([
  ['a later order supersedes', { kind: 'PORTABLE_ORDER', signedOn: '2026-12-01' }, 1, false],
  ['one of the same day supersedes', { kind: 'PORTABLE_ORDER', signedOn: '2024-03-02' }, 1, false],
  ['an older order that turns up is old', { kind: 'PORTABLE_ORDER', signedOn: '2020-01-01' }, 0, true],
  ['another kind stands beside it', { kind: 'LIVING_WILL', signedOn: '2026-12-01' }, 0, false],
  ['a conversation supersedes nothing', { kind: 'CONVERSATION', signedOn: '2026-12-01' }, 0, false],
] as const)('%s', (_, added, superseded, isOld) => {
  const result = supersession(added, [order()])
  expect(result.supersedes).toHaveLength(superseded)
  expect(result.isOld).toBe(isOld)
})

test('the latest order in force prevails; that another says something else is shown', () => {
  const dnr = order({
    kind: 'DO_NOT_RESUSCITATE',
    signedOn: '2026-12-01',
    treatmentLevel: null,
    resuscitate: false,
  })
  const banner = bannerOf([order(), dnr], { hospice: false })
  expect(banner).toMatchObject({ resuscitate: false, treatmentLevel: 'FULL', ordersDiffer: true, order: dnr })
})

test('what is superseded binds nobody, and wishes are no orders', () => {
  const will = order({ kind: 'LIVING_WILL', treatmentLevel: 'COMFORT_FOCUSED' })
  expect(bannerOf([order({ status: 'SUPERSEDED' }), will], { hospice: true })).toMatchObject({
    order: null,
    treatmentLevel: null,
    hospice: true,
  })
})
