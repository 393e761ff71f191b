import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { EventType, Payload } from '@baton/events/catalogue'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'

// domain.md 9.4: a referral to a food bank by authorization, a public-health report, a prior authorization, a subpoena.
const dana = viewer('dana')
const petra = viewer('petra')
let now = new Date('2026-12-01T15:00:00Z')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: { now: () => now } })
  ask = asking(patients)
  patientId = await ask.cast()
})
afterAll(() => patients.close())

async function tell<T extends EventType>(type: T, payload: Payload<T>): Promise<void> {
  const about = { source: 'referrals', subject: 'x', patientId, occurredAt: now, recordedAt: now }
  await patients.deliver({ id: newId('event'), type, payload, ...about })
}

const given = (basis: string, more: object = {}) => ({
  patientId,
  recipientName: 'County Health Department',
  recipientAddress: '1 Main Street, Springfield',
  basis,
  purpose: 'reportable disease',
  description: 'Salmonella, lab result of 24 November',
  ...more,
})

const account = async (who: typeof dana, asOf?: string) => {
  const when = asOf ? `, asOf: "${asOf}"` : ''
  const { accountingOfDisclosures } = await ask.read(
    who,
    `{ accountingOfDisclosures(patientId: "${patientId}"${when}) { edges { node { basis isAccountable recipientName purpose } } } }`,
  )
  return accountingOfDisclosures.edges.map(({ node }: { node: { basis: string } }) => node.basis)
}

test('of four disclosures the patient is owed an account of two', async () => {
  const at = now.toISOString()
  const referral = { referralId: 'referral_1', patientId, agencyId: 'agency_food', category: 'FOOD', at }
  await tell('referral.sent.v1', { ...referral, acceptDueAt: at })
  const request = {
    authorizationId: 'authorization_1',
    patientId,
    payerId: 'payer_1',
    payerCode: 'summit',
    at,
  }
  const kind = {
    lineOfBusiness: 'MEDICARE_ADVANTAGE',
    priority: 'STANDARD',
    version: 1,
    receivedAt: at,
    dueAt: at,
  }
  await tell('authorization.submitted.v1', { ...request, ...kind })
  await ask.done(dana, 'recordDisclosure', given('PUBLIC_HEALTH'), 'disclosure { basis isAccountable }')
  now = new Date('2026-12-02T15:00:00Z')
  await ask.done(
    dana,
    'recordDisclosure',
    given('JUDICIAL', { recipientName: 'Superior Court', purpose: 'subpoena' }),
  )
  expect(await account(petra)).toEqual(['JUDICIAL', 'PUBLIC_HEALTH'])
  const { patient } = await ask.read(
    dana,
    `{ patient(id: "${patientId}") { disclosures { edges { node { basis } } }
       all: disclosures(includeExempt: true) { edges { node { basis recipientId isAccountable } } } } }`,
  )
  expect(patient.disclosures.edges).toHaveLength(2)
  expect(patient.all.edges.map(({ node }: { node: object }) => node)).toEqual(
    expect.arrayContaining([
      { basis: 'AUTHORIZATION', recipientId: 'agency_food', isAccountable: false },
      { basis: 'PAYMENT', recipientId: 'payer_1', isAccountable: false },
    ]),
  )
  expect(patient.all.edges).toHaveLength(4)
})

test('an account goes back six years from the day that it is asked for', async () => {
  await ask.done(dana, 'recordDisclosure', given('LAW_ENFORCEMENT', { disclosedAt: '2020-12-02T14:59:59Z' }))
  await ask.done(dana, 'recordDisclosure', given('DECEDENT', { disclosedAt: '2020-12-02T15:00:00Z' }))
  expect(await account(petra)).toEqual(['JUDICIAL', 'PUBLIC_HEALTH', 'DECEDENT'])
  expect(await account(petra, '2026-12-01T16:00:00Z')).toEqual([
    'PUBLIC_HEALTH',
    'DECEDENT',
    'LAW_ENFORCEMENT',
  ])
})

test('what cannot be is refused, and nobody else can look', async () => {
  const wrong = [
    [given('PUBLIC_HEALTH', { disclosedAt: '2026-12-03T00:00:00Z' }), 'disclosedAt'],
    [given('AUTHORIZATION'), 'consentId'],
    [given('AUTHORIZATION', { consentId: newId('consent') }), 'consentId'],
    [given('PUBLIC_HEALTH', { purpose: '' }), 'purpose'],
  ] as const
  for (const [input, field] of wrong)
    expect((await ask.send(dana, 'recordDisclosure', input)).userErrors).toMatchObject([
      { field: ['input', field] },
    ])
  expect((await ask.send(viewer('ida'), 'recordDisclosure', given('JUDICIAL'))).userErrors).toMatchObject([
    { code: 'NOT_FOUND' },
  ])
  expect(await account(viewer('ida'))).toEqual([])
  await expect(patients.db.query('delete from disclosure')).rejects.toThrow(/permission denied/)
})

test('who acts for a patient sees the account, but no report of abuse, and nothing that has a label', async () => {
  const elena = await ask.proxy(patientId)
  await ask.done(
    dana,
    'recordDisclosure',
    given('ABUSE_REPORT', { recipientName: 'Adult Protective Services' }),
  )
  await ask.done(dana, 'recordDisclosure', given('HEALTH_OVERSIGHT', { sensitivity: 'HIV' }))
  expect(await account(elena)).toEqual(['JUDICIAL', 'PUBLIC_HEALTH', 'DECEDENT'])
  const own = viewer('rosa', { id: patientId, patientIds: [patientId] })
  expect(await account(own)).toEqual(expect.arrayContaining(['ABUSE_REPORT', 'HEALTH_OVERSIGHT']))
})
