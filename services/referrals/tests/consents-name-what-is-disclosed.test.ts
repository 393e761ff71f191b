import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { viewer } from '@baton/testing/viewers'
import {
  ask,
  careRelationship,
  consent,
  createAgency,
  dana,
  dataOf,
  documentAdded,
  draft,
  startReferrals,
  step,
  type Started,
} from './fixtures.js'

// A Part 2 consent lets go what its scopes name (42 CFR 2.31(a)(3)), for what it says, and nothing else.
const northgate = viewer('northgate')
const cho = viewer('cho')
const FROM = '2026-12-01T15:00:00Z'
let start: Started

beforeAll(async () => {
  start = await startReferrals()
  await createAgency(start, northgate.agencyId ?? '', { hipaaStatus: 'COVERED_ENTITY', part2Program: false })
})
afterAll(() => start.subgraph.close())

/** A patient whose consent names the agency and Dr. Cho, and a referral for substance use treatment that somebody tries to send. */
async function referred(terms: { scopes: string[]; purpose?: string }) {
  const patientId = newId('patient')
  await start.subgraph.deliver(careRelationship(patientId, dana.id))
  const recipientIds = [northgate.agencyId ?? '', cho.id]
  const given = consent(patientId, { kind: 'PART2', form: 'WRITTEN', recipientIds, from: FROM, ...terms })
  await start.subgraph.deliver(given)
  const { id } = await draft(start, {
    patientId,
    agencyId: northgate.agencyId,
    category: 'SUBSTANCE_USE',
  })
  const { referral } = await step(start, dana, { mutation: 'sendReferral', input: { referralId: id } })
  return { patientId, id: String(id), status: referral.status }
}

test.each([
  [['sud-treatment'], 'SENT'],
  [['referral', 'medications'], 'SENT'],
  [['medications'], 'AWAITING_CONSENT'],
  [['progress-notes'], 'AWAITING_CONSENT'],
  [['food'], 'AWAITING_CONSENT'],
] as const)('under the scopes %j a referral becomes %s', async (scopes, status) => {
  expect((await referred({ scopes: [...scopes] })).status).toBe(status)
})

test('an agency stops reading when what is in force names no referrals any more', async () => {
  const { id, patientId } = await referred({ scopes: ['referral'] })
  const seen = async () =>
    dataOf(await start.subgraph.query(northgate, `{ referral(id: "${id}") { id } }`))?.['referral']
  expect(await seen()).toEqual({ id })
  await start.subgraph.db.query(`update consent set revoked_at = $2 where patient_id = $1`, [
    patientId,
    start.clock.now(),
  ])
  const recipientIds = [northgate.agencyId ?? '']
  const narrow = {
    kind: 'PART2',
    form: 'WRITTEN',
    recipientIds,
    from: FROM,
    scopes: ['lab-results'],
  } as const
  await start.subgraph.deliver(consent(patientId, { ...narrow, scopes: ['lab-results'] }))
  expect(await seen()).toBeNull()
  await start.subgraph.deliver(consent(patientId, { ...narrow, recipientIds, scopes: ['all records'] }))
  expect(await seen()).toEqual({ id })
})

test.each([
  [['sud-treatment'], 'TPO', ['DOCUMENT', 'MESSAGE']],
  [['referral'], 'TPO', ['MESSAGE']],
  [['referral', 'documents'], 'TREAT', ['DOCUMENT', 'MESSAGE']],
  [['referral'], 'HPAYMT', null],
] as const)(
  'what a program tells under %j for %s shows to whom it names: %j',
  async (scopes, purpose, shown) => {
    const { id } = await referred({ scopes: [...scopes], purpose })
    await step(start, northgate, { mutation: 'acceptReferral', input: { referralId: id } })
    await ask(start, northgate, {
      mutation: 'messageOrigin',
      input: { referralId: id, text: 'In treatment' },
    })
    await start.subgraph.db.query(
      `insert into referral_message (id, referral_id, kind, at, by, party, sensitivity, document_id)
     values ($1, $2, 'DOCUMENT', $3, $4, 'AGENCY', 'PART2', 'document_1')`,
      [newId('message'), id, start.clock.now(), northgate.id],
    )
    const { data } = await start.subgraph.query(cho, `{ referral(id: "${id}") { messages { kind } } }`)
    const kinds = data?.['referral']?.messages.map(({ kind }: { kind: string }) => kind).sort() ?? null
    expect(kinds).toEqual(shown)
  },
)

test.each([
  [['sud-treatment'], []],
  [['referral', 'documents'], []],
  [['referral'], ['ConsentRequired']],
] as const)('a protected document goes along under %j with %j', async (scopes, refusals) => {
  const { id, patientId } = await referred({ scopes: [...scopes] })
  const written = { kind: 'PART2', form: 'WRITTEN', from: FROM } as const
  await start.subgraph.deliver(consent(patientId, { ...written, recipientIds: [dana.id] }))
  const file = documentAdded(patientId, 'PART2')
  await start.subgraph.deliver(file)
  const input = { referralId: id, documentId: file.payload.documentId }
  const { userErrors } = await ask(start, dana, { mutation: 'attachReferralDocument', input })
  expect(userErrors.map(({ __typename }: { __typename: string }) => __typename)).toEqual(refusals)
})
