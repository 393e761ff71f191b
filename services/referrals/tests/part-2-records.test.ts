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
  draft,
  harbor,
  revoked,
  startReferrals,
  step,
  type Started,
} from './fixtures.js'

const northgate = viewer('northgate')
const cho = viewer('cho')
let start: Started
const marcus = newId('patient')
const signed = consent(marcus, {
  kind: 'PART2',
  form: 'WRITTEN',
  recipientIds: [northgate.agencyId ?? '', cho.id],
  purpose: 'TREAT',
  from: '2026-11-25T16:20:00Z',
})

beforeAll(async () => {
  start = await startReferrals()
  await start.subgraph.deliver(careRelationship(marcus, dana.id)) // Dr Cho is named by the consent alone
  await createAgency(start, northgate.agencyId ?? '', { hipaaStatus: 'COVERED_ENTITY', part2Program: true })
})
afterAll(() => start.subgraph.close())

const at = (text: string): void => start.clock.set(`${text}:00-05:00`)
const messages = async (who: typeof dana, id: string) =>
  dataOf(
    await start.subgraph.query(
      who,
      `query ($id: ID!) { referral(id: $id) { messages { kind text sensitivity part2Notice consentCopy { consentId recipientIds } } } }`,
      { id },
    ),
  )?.['referral']?.messages
const listOf = async (who: typeof dana): Promise<string[]> =>
  dataOf(await start.subgraph.query(who, `{ referrals(first: 100) { edges { node { id } } } }`))?.[
    'referrals'
  ].edges.map(({ node }: { node: { id: string } }) => node.id)

test('Marcus: consent, notice, copy, revocation and counseling notes (S2, domain.md 5.5)', async () => {
  const before = await listOf(harbor)
  at('2026-11-25T10:00')
  const { id } = await draft(start, {
    patientId: marcus,
    agencyId: northgate.agencyId,
    category: 'SUBSTANCE_USE',
  })
  const early = await step(start, dana, { mutation: 'sendReferral', input: { referralId: id } })
  expect(early.referral.status).toBe('AWAITING_CONSENT')
  await start.subgraph.deliver(signed)
  at('2026-11-25T11:00') // twenty minutes before it was signed
  expect(
    (await step(start, dana, { mutation: 'sendReferral', input: { referralId: id } })).referral,
  ).toBeNull()
  at('2026-11-25T14:00')
  expect(
    (await step(start, dana, { mutation: 'sendReferral', input: { referralId: id } })).referral.status,
  ).toBe('SENT')
  at('2026-11-27T09:00')
  await step(start, northgate, { mutation: 'acceptReferral', input: { referralId: id } })
  at('2026-12-01T10:00')
  const enrolled = { referralId: id, enrollment: 'ENROLLED', note: 'Intake done' }
  await step(start, northgate, { mutation: 'recordIntake', input: enrolled })
  at('2026-12-02T10:00')
  const tell = (input: object) =>
    ask(start, northgate, { mutation: 'messageOrigin', input: { referralId: id, ...input } })
  await tell({ text: 'Stable on buprenorphine', sensitivity: 'PART2' })
  await tell({ text: 'What was said in counseling', sensitivity: 'PART2_COUNSELING' })

  const copy = { consentId: signed.payload.consentId, recipientIds: signed.payload.recipientIds }
  const notice = '42 CFR part 2 prohibits unauthorized use or disclosure of these records.'
  const seen = [
    { kind: 'INTAKE', text: 'Intake done', sensitivity: 'PART2', part2Notice: notice, consentCopy: copy },
    {
      kind: 'MESSAGE',
      text: 'Stable on buprenorphine',
      sensitivity: 'PART2',
      part2Notice: notice,
      consentCopy: copy,
    },
  ]
  expect(await messages(cho, id)).toEqual(seen)
  expect(await messages(dana, id)).toEqual([]) // she is not named
  expect(await messages(northgate, id)).toHaveLength(3)

  const { disclosures } = dataOf(
    await start.subgraph.query(
      cho,
      `query ($id: ID!) { referral(id: $id) { disclosures { recipientId consentId noticeVersion basis } } }`,
      { id },
    ),
  )?.['referral']
  expect(disclosures).toHaveLength(3)
  expect(new Set(disclosures.map(({ basis }: { basis: string }) => basis))).toEqual(
    new Set(['PART2_CONSENT']),
  )
  expect(disclosures[0]).toEqual({
    recipientId: northgate.agencyId,
    consentId: signed.payload.consentId,
    noticeVersion: '2024-02-16',
    basis: 'PART2_CONSENT',
  })

  expect(await listOf(harbor)).toEqual(before)
  expect(await messages(harbor, id)).toBeUndefined()

  await start.subgraph.deliver(revoked(signed, '2026-12-15T10:00:00Z', 1))
  at('2026-12-16T10:00')
  await tell({ text: 'After the revocation' })
  expect(await messages(cho, id)).toEqual(seen) // the earlier copy stays, the new one is not there
})

test('nothing new is sent once the consent is taken back', async () => {
  at('2026-12-16T10:00')
  const { id } = await draft(start, {
    patientId: marcus,
    agencyId: northgate.agencyId,
    category: 'SUBSTANCE_USE',
  })
  const { referral, userErrors } = await step(start, dana, {
    mutation: 'sendReferral',
    input: { referralId: id },
  })
  expect(referral.status).toBe('AWAITING_CONSENT')
  expect(userErrors).toMatchObject([{ __typename: 'ConsentRequired', kind: 'PART2' }])
})

test('a food pantry gets nothing of a patient who did not agree to share', async () => {
  at('2026-12-16T10:00')
  const { id } = await draft(start, { patientId: marcus })
  const { userErrors } = await step(start, dana, { mutation: 'sendReferral', input: { referralId: id } })
  expect(userErrors).toMatchObject([{ __typename: 'ConsentRequired', kind: 'SHARING' }])
})

test('of two consents that name different people, an entry is disclosed to each under their own', async () => {
  const patientId = newId('patient')
  await start.subgraph.deliver(careRelationship(patientId, dana.id))
  const ida = viewer('ida')
  const terms = { kind: 'PART2', form: 'WRITTEN', purpose: 'TREAT' } as const
  const toIda = consent(patientId, { ...terms, recipientIds: [ida.id], from: '2026-12-17T15:00:00Z' })
  const recipientIds = [northgate.agencyId ?? '', cho.id]
  const toCho = consent(patientId, { ...terms, recipientIds, from: '2026-12-17T16:00:00Z' })
  await start.subgraph.deliver(toIda)
  await start.subgraph.deliver(toCho)
  at('2026-12-18T10:00')
  const { id } = await draft(start, {
    patientId,
    agencyId: northgate.agencyId,
    category: 'SUBSTANCE_USE',
  })
  const input = { referralId: id }
  await step(start, dana, { mutation: 'sendReferral', input })
  await step(start, northgate, { mutation: 'acceptReferral', input })
  at('2026-12-19T10:00')
  await ask(start, northgate, { mutation: 'messageOrigin', input: { ...input, text: 'Stable' } })
  const copyOf = ({ payload: { consentId, recipientIds: to } }: typeof toIda) => ({
    consentId,
    recipientIds: to,
  })
  expect(await messages(cho, id)).toMatchObject([{ text: 'Stable', consentCopy: copyOf(toCho) }])
  expect(await messages(ida, id)).toMatchObject([{ text: 'Stable', consentCopy: copyOf(toIda) }])
  const told = await start.subgraph.db.query(
    `select recipient_id as id, consent_id as consent from disclosure where referral_id = $1 and recipient_id like 'practitioner_%'`,
    [id],
  )
  expect(told).toHaveLength(2)
  expect(told).toEqual(
    expect.arrayContaining([
      { id: cho.id, consent: toCho.payload.consentId },
      { id: ida.id, consent: toIda.payload.consentId },
    ]),
  )
})
