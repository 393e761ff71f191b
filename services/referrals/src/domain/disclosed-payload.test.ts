import { expect, test } from '@jest/globals'
import { ageBandOf, disclosedPayload, type PatientFacts, type Receiver } from './disclosed-payload.js'
import type { Referral } from './referral.js'

const at = new Date('2026-12-02T14:10:00Z')
const linh: PatientFacts = {
  givenName: 'Linh',
  familyName: 'Tran',
  birthDate: '1997-03-14',
  age: 29,
  phone: '+1 212 555 0142',
  language: 'vi',
  interpreterNeeded: true,
  addressLines: ['12 Water St', 'New York NY 10038'],
  payerMemberId: 'BS441',
  coordinator: { name: 'Dana Whitfield', phone: null },
}
const pantryItself: Receiver = { category: null, hipaaStatus: 'NEITHER', consentOnFile: true }
const food: Referral = {
  id: 'referral_1',
  version: 1,
  patientId: 'patient_1',
  agencyId: 'agency_1',
  serviceId: null,
  category: 'SOCIAL',
  priority: 'URGENT',
  status: 'SENT',
  statusReason: null,
  requestedBy: 'practitioner_1',
  createdAt: at,
  sentAt: at,
  acceptedAt: null,
  need: 'food-insecurity',
  sensitivity: 'NONE',
  authorizationId: null,
  rerouteOf: null,
  details: null,
  waitlistPosition: null,
  expectedOn: null,
  completedAt: null,
  closedAt: null,
  evidence: null,
  evidenceContactId: null,
  noShowLimit: 3,
  agencyAccessUntil: null,
}

test('a food pantry receives eight facts of Linh and no more (S3)', () => {
  const payload = disclosedPayload(food, linh, pantryItself)
  expect(Object.keys(payload)).toHaveLength(8)
  expect(payload).toEqual({
    name: { given: 'Linh', family: 'Tran' },
    ageBand: '20-29',
    phone: { number: '+1 212 555 0142', bestTime: null },
    language: { code: 'vi', interpreterNeeded: true },
    need: expect.objectContaining({ code: 'food-insecurity' }),
    urgency: 'URGENT',
    consentOnFile: true,
    coordinator: { name: 'Dana Whitfield', phone: null },
  })
})

const NO_DETAILS = {
  safetyNote: null,
  bestTimeToCall: null,
  householdSize: null,
  incomeBand: null,
  mobility: null,
  dietRestriction: null,
  diagnosis: null,
}

test('what the care team writes for the agency goes along only where the category allows it', () => {
  const details = {
    safetyNote: 'Call the mobile only',
    bestTimeToCall: 'after 17:00',
    householdSize: 4,
    incomeBand: null,
    mobility: 'wheelchair',
    dietRestriction: null,
    diagnosis: { system: null, code: 'E11.9', display: null },
  }
  const pantry = disclosedPayload({ ...food, details }, linh, pantryItself)
  expect(pantry).toMatchObject({ householdSize: 4, safetyNote: 'Call the mobile only' })
  expect(pantry).not.toHaveProperty('mobility')
  expect(pantry).not.toHaveProperty('diagnosis')
  const clinic = disclosedPayload({ ...food, details, category: 'SPECIALTY' }, linh, {
    category: null,
    hipaaStatus: 'COVERED_ENTITY',
    consentOnFile: false,
  })
  expect(clinic).toMatchObject({
    birthDate: '1997-03-14',
    payerMemberId: 'BS441',
    diagnosis: { code: 'E11.9' },
  })
  expect(clinic).not.toHaveProperty('householdSize')
})

test('an agency with a category of its own is told by that one, whatever a referral asks for', () => {
  const details = { ...NO_DETAILS, householdSize: 4, mobility: 'wheelchair' }
  const ride: Referral = { ...food, category: 'TRANSPORT', details }
  const told = disclosedPayload(ride, linh, { ...pantryItself, category: 'SOCIAL' })
  expect(told).toMatchObject({ ageBand: '20-29', householdSize: 4 })
  for (const field of ['address', 'mobility']) expect(told).not.toHaveProperty(field)
  expect(disclosedPayload(ride, linh, pantryItself)).toHaveProperty('address')
})

test.each([
  [5, '0-17'],
  [18, '18-19'],
  [29, '20-29'],
  [74, '70-79'],
  [96, '90+'],
])('at %i years the band is %s', (age, band) => expect(ageBandOf(age)).toBe(band))
