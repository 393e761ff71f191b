import { expect, test } from '@jest/globals'
import { allowedFields, PAYLOAD_FIELDS, PAYLOAD_POLICY, PAYLOAD_POLICY_VERSION } from './payload-policy.js'

// A change of this table is a change of what leaves the house: it needs a new version and this snapshot.
test('the allow-lists of this version are exactly these', () => {
  expect(PAYLOAD_POLICY_VERSION).toBe('2026-11-01')
  const always = 'name phone language need urgency consentOnFile coordinator safetyNote'
  expect(
    Object.fromEntries(Object.entries(PAYLOAD_POLICY).map(([key, list]) => [key, list.join(' ')])),
  ).toEqual({
    SOCIAL: `${always} ageBand householdSize incomeBand dietRestriction`,
    TRANSPORT: `${always} ageBand address mobility`,
    DME: `${always} birthDate address mobility payerMemberId`,
    HOME_HEALTH: `${always} birthDate address mobility payerMemberId diagnosis`,
    SPECIALTY: `${always} birthDate payerMemberId diagnosis`,
    BEHAVIORAL_HEALTH: `${always} birthDate payerMemberId`,
    SUBSTANCE_USE: `${always} birthDate payerMemberId`,
    PALLIATIVE_HOSPICE: `${always} birthDate address payerMemberId diagnosis`,
  })
})

test('an agency outside HIPAA never gets an insurer’s number or a diagnosis', () => {
  for (const category of Object.keys(PAYLOAD_POLICY) as (keyof typeof PAYLOAD_POLICY)[]) {
    const fields = allowedFields(category, 'NEITHER')
    expect(fields).not.toContain('payerMemberId')
    expect(fields).not.toContain('diagnosis')
  }
})

test('no field exists for a social security number, medications, notes, scores or other referrals', () => {
  expect(PAYLOAD_FIELDS.join(' ')).not.toMatch(/ssn|medication|notes|score|referral/i)
})
