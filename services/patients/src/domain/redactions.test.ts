import { viewer } from '@baton/testing/viewers'
import { expect, test } from '@jest/globals'
import { redactionsOf } from './redactions.js'

const reasonsFor = (...asked: Parameters<typeof redactionsOf>) =>
  Object.fromEntries(redactionsOf(...asked).map(({ field, reason }) => [field, reason]))
const proxy = (...scopes: string[]) => [{ practitionerId: viewer('elena').id, kind: 'PROXY', scopes }]

test('who looks after the patient, a supervisor and the patient miss nothing that their role reads', () => {
  const team = [{ practitionerId: viewer('dana').id, kind: 'COORDINATOR' }]
  expect(reasonsFor(viewer('dana'), team)).toEqual({})
  expect(reasonsFor(viewer('jo'), [])).toEqual({})
  expect(reasonsFor(viewer('rosa'), [])).toEqual({
    registries: 'SCOPE',
    contactPreference: 'SCOPE',
    contactAttempts: 'SCOPE',
    contactHistory: 'SCOPE',
  })
})

test('a reviewer reads the chart and neither consents, outreach, registries nor disclosures', () => {
  expect(reasonsFor(viewer('uma'), [])).toEqual({
    registries: 'SCOPE',
    consents: 'SCOPE',
    consentHistory: 'SCOPE',
    contactPreference: 'SCOPE',
    contactAttempts: 'SCOPE',
    contactHistory: 'SCOPE',
    disclosures: 'SCOPE',
    accountingRequests: 'SCOPE',
  })
})

test('who reaches the patient by one role misses what another reaches on a caseload only', () => {
  const both = viewer('uma', { roles: ['payerLiaison', 'nurse'] })
  expect(reasonsFor(both, [])).toMatchObject({
    assessments: 'NOT_IN_CARE_TEAM',
    consents: 'NOT_IN_CARE_TEAM',
  })
  expect(reasonsFor(both, [])).not.toHaveProperty('encounters')
})

test('a proxy reads what the grant opens', () => {
  expect(reasonsFor(viewer('elena'), proxy('SCHEDULING'))).toMatchObject({
    encounters: 'SCOPE',
    documents: 'SCOPE',
  })
  expect(reasonsFor(viewer('elena'), proxy('CHART'))).not.toHaveProperty('encounters')
})
