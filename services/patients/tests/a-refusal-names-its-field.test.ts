import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'

let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string
const dana = viewer('dana')
const jo = viewer('jo')
beforeAll(async () => {
  patients = await testSubgraph(definition)
  ask = asking(patients)
  patientId = await ask.cast()
})
afterAll(() => patients.close())

/** Makes something, answers its id and version. */
async function made(mutation: string, field: string, input: object, version = 'version') {
  const payload = await ask.done(
    mutation === 'recordObservation' ? dana : jo,
    mutation,
    input,
    `${field} { id ${version} }`,
  )
  return { id: String(payload[field].id), version: Number(payload[field][version]) }
}

interface Case {
  readonly mutation: string
  /** The name of the id in the input. */
  readonly idField: string
  readonly make: () => Promise<{ id: string; version: number }>
  readonly more?: object
}

const days = { from: '2026-12-01T10:00:00Z', until: '2026-12-02T10:00:00Z' }
const call = {
  kind: 'OUTREACH',
  form: 'VERBAL',
  scopes: ['calls'],
  recipientIds: [],
  recipientClasses: [],
  purpose: 'TREAT',
}
const CASES: readonly Case[] = [
  {
    mutation: 'cancelCampaign',
    idField: 'id',
    make: () =>
      made('createCampaign', 'campaign', {
        name: 'c',
        topic: 'news',
        channel: 'CALL',
        patientIds: [patientId],
      }),
  },
  {
    mutation: 'revokeCoverage',
    idField: 'coverId',
    make: () =>
      made('grantCoverage', 'coverage', {
        coveredId: dana.id,
        coveringId: viewer('ida').id,
        scope: 'ALL',
        ...days,
      }),
  },
  {
    mutation: 'revokeOnCall',
    idField: 'onCallId',
    make: () => made('setOnCall', 'onCall', { practitionerId: dana.id, role: 'coordinator', ...days }),
  },
  {
    mutation: 'revokeConsent',
    idField: 'consentId',
    make: () => made('recordConsent', 'consent', { patientId, ...call }),
  },
  {
    mutation: 'withdrawAccountingOfDisclosures',
    idField: 'accountingRequestId',
    make: () => made('requestAccountingOfDisclosures', 'accountingRequest', { patientId }),
  },
  {
    mutation: 'retractObservation',
    idField: 'observationId',
    make: () =>
      made(
        'recordObservation',
        'observation',
        { patientId, code: { system: 'http://loinc.org', code: '29463-7' }, text: 'much' },
        'revision',
      ),
    more: { reason: 'another scale' },
  },
]
const whoMoves = ({ mutation }: Case) => (mutation === 'retractObservation' ? dana : jo)

test.each(CASES)(
  '$mutation at another version than the one that was seen names expectedVersion',
  async (one) => {
    const { id, version } = await one.make()
    const stale = { [one.idField]: id, expectedVersion: version + 1, ...one.more }
    expect((await ask.send(whoMoves(one), one.mutation, stale)).userErrors).toMatchObject([
      { code: 'VERSION_CONFLICT', field: ['input', 'expectedVersion'], currentVersion: version },
    ])
  },
)

test.each(CASES)('$mutation of what is over already names what it is about', async (one) => {
  const { id, version } = await one.make()
  const input = { [one.idField]: id, expectedVersion: version, ...one.more }
  await ask.done(whoMoves(one), one.mutation, input)
  const again = await ask.send(whoMoves(one), one.mutation, { ...input, expectedVersion: version + 1 })
  expect(again.userErrors).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED', field: ['input', one.idField] }])
})

test('who reviews their own emergency access is told which one', async () => {
  const reason = 'ED phone call, unresponsive patient'
  const { id } = await made('breakGlass', 'breakGlass', { patientId, reason })
  const own = { breakGlassId: id, expectedVersion: 1, justified: true }
  expect((await ask.send(jo, 'reviewBreakGlass', own)).userErrors).toMatchObject([
    { code: 'INVALID_INPUT', field: ['input', 'breakGlassId'] },
  ])
})

test('a consent names only whom it can be given to', async () => {
  const recipientIds = [dana.id, 'Northgate', patientId]
  const { userErrors } = await ask.send(jo, 'recordConsent', { patientId, ...call, recipientIds })
  expect(userErrors).toMatchObject([
    { code: 'INVALID_INPUT', field: ['input', 'recipientIds', '1'] },
    { code: 'INVALID_INPUT', field: ['input', 'recipientIds', '2'] },
  ])
})

const NOBODY = newId('patient')
const attempt = { topic: 'news', channel: 'CALL', outcome: 'NO_ANSWER' }
test.each([
  ['addRelatedPerson', 'patientId', { patientId: NOBODY, name: { family: 'Reid' }, relationship: 'MTH' }],
  ['recordContactAttempt', 'patientId', { patientId: NOBODY, ...attempt }],
  ['recordContactAttempt', 'campaignId', { campaignId: newId('campaign'), ...attempt }],
])('%s for what nobody knows names %s, also to those who reach everybody', async (mutation, field, input) => {
  const { userErrors } = await ask.send(jo, mutation, { patientId, ...input })
  expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', field] }])
})

test('a campaign sends no answer to what nobody asked', async () => {
  const campaign = { name: 'Over', topic: 'news', patientIds: [patientId], template: 'opted-out' }
  expect((await ask.send(jo, 'createCampaign', campaign)).userErrors).toMatchObject([
    { code: 'INVALID_INPUT', field: ['input', 'template'] },
  ])
})
