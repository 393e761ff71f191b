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
  mercy,
  revoked,
  startReferrals,
  step,
  type Started,
} from './fixtures.js'

const northgate = viewer('northgate')
const cardiology = viewer('cardiology')
const cho = viewer('cho')
let start: Started

beforeAll(async () => {
  start = await startReferrals()
  await createAgency(start, northgate.agencyId ?? '', { hipaaStatus: 'COVERED_ENTITY', part2Program: true })
  await createAgency(start, cardiology.agencyId ?? '', {
    hipaaStatus: 'COVERED_ENTITY',
    category: 'SPECIALTY',
  })
})
afterAll(() => start.subgraph.close())

const at = (text: string): void => start.clock.set(`${text}:00-05:00`)
async function newPatient(): Promise<string> {
  const id = newId('patient')
  await start.subgraph.deliver(careRelationship(id, dana.id))
  return id
}
async function see(who: typeof dana, id: string) {
  const document = `query ($id: ID!) { referral(id: $id) { id status messages { text part2Notice } } }`
  return dataOf(await start.subgraph.query(who, document, { id }))?.['referral']
}
const inbox = async () =>
  dataOf(await start.subgraph.query(harbor, '{ partnerInbox(first: 100) { edges { node { id } } } }'))?.[
    'partnerInbox'
  ].edges.map(({ node }: { node: { id: string } }) => node.id)

test('an agreement to share that ends, ends the agency’s reading and doing at its instant; a new one opens it again', async () => {
  at('2026-12-02T10:00')
  const linh = await newPatient()
  await start.subgraph.deliver(consent(linh, { until: '2026-12-10T17:00:00.000Z' }))
  const { id } = await draft(start, { patientId: linh })
  await step(start, dana, { mutation: 'sendReferral', input: { referralId: id } })
  at('2026-12-10T11:59')
  expect(await see(harbor, id)).toMatchObject({ status: 'SENT' })
  expect(await inbox()).toContain(id)

  at('2026-12-10T12:00') // 17:00 UTC
  expect(await see(harbor, id)).toBeNull()
  expect(await inbox()).not.toContain(id)
  const accept = () => step(start, harbor, { mutation: 'acceptReferral', input: { referralId: id } })
  expect((await accept()).userErrors).toMatchObject([{ __typename: 'NotFound' }])
  expect(await see(dana, id)).toMatchObject({ status: 'SENT' })

  await start.subgraph.deliver(consent(linh, { from: '2026-12-11T15:00:00Z' }))
  at('2026-12-11T10:30')
  expect((await accept()).referral.status).toBe('ACCEPTED')
})

/** A referral that was sent to an agency, with the agreement that its patient had given to share. */
async function sentUnder(given: (patientId: string) => ReturnType<typeof consent>, changes: object = {}) {
  const patientId = await newPatient()
  const agreement = given(patientId)
  await start.subgraph.deliver(agreement)
  const { id } = await draft(start, { patientId, ...changes })
  const { referral } = await step(start, dana, { mutation: 'sendReferral', input: { referralId: id } })
  expect(referral.status).toBe('SENT')
  return { id: String(id), patientId, agreement }
}

test('an agreement to share that is taken back shuts its referrals to the agency at its instant, until there is another', async () => {
  at('2026-12-10T10:00')
  const { id, patientId, agreement } = await sentUnder((of) => consent(of))
  const { id: other } = await sentUnder((of) => consent(of))
  await start.subgraph.deliver(revoked(agreement, '2026-12-10T17:00:00Z', 1))
  at('2026-12-10T11:59')
  expect(await see(harbor, id)).toMatchObject({ status: 'SENT' })

  at('2026-12-10T12:00') // 17:00 UTC
  expect(await see(harbor, id)).toBeNull()
  const shown = await inbox()
  expect(shown).not.toContain(id)
  expect(shown).toContain(other)
  const accept = () => step(start, harbor, { mutation: 'acceptReferral', input: { referralId: id } })
  expect((await accept()).userErrors).toMatchObject([{ __typename: 'NotFound' }])
  const text = { mutation: 'messageOrigin', input: { referralId: id, text: 'Who was it?' } }
  expect((await ask(start, harbor, text)).userErrors).toMatchObject([{ __typename: 'NotFound' }])
  expect(await see(dana, id)).toMatchObject({ status: 'SENT', messages: [] })

  await start.subgraph.deliver(consent(patientId, { from: '2026-12-11T15:00:00Z' }))
  at('2026-12-11T10:30')
  expect((await accept()).referral.status).toBe('ACCEPTED')
})

test('of two agreements to share one may be taken back: the other covers the agency that it means, and no one else', async () => {
  at('2026-12-10T10:00')
  const { id, patientId, agreement } = await sentUnder((of) => consent(of))
  const toMercy = consent(patientId, { recipientIds: [mercy.agencyId ?? ''] })
  const toHarbor = consent(patientId, { recipientIds: [harbor.agencyId ?? ''] })
  await start.subgraph.deliver(toMercy)
  await start.subgraph.deliver(revoked(agreement, '2026-12-10T16:00:00Z', 2))
  at('2026-12-10T11:30')
  expect(await see(harbor, id)).toBeNull()
  await start.subgraph.deliver(toHarbor)
  expect(await see(harbor, id)).toMatchObject({ status: 'SENT' })
  // What is taken back may be told before what was given.
  await start.subgraph.deliver(revoked(toHarbor, '2026-12-10T17:00:00Z', 3))
  const again = consent(patientId, { from: '2026-12-10T16:00:00Z' })
  await start.subgraph.deliver(revoked(again, '2026-12-10T17:00:00Z', 4))
  await start.subgraph.deliver(again)
  at('2026-12-10T12:00')
  expect(await see(harbor, id)).toBeNull()
})

test('an agency that HIPAA binds needs no agreement to share, and one that is taken back takes nothing from it', async () => {
  at('2026-12-10T10:00')
  const heart = { agencyId: cardiology.agencyId, category: 'SPECIALTY' }
  const { id, agreement } = await sentUnder((of) => consent(of), heart)
  await start.subgraph.deliver(revoked(agreement, '2026-12-10T16:00:00Z', 5))
  at('2026-12-10T12:00')
  expect(await see(cardiology, id)).toMatchObject({ status: 'SENT' })
})

test('a consent that names a class covers the agencies and the people of that class, and no food pantry', async () => {
  at('2026-12-02T10:00')
  const marcus = await newPatient()
  const toClass = { recipientIds: [], recipientClasses: ['TREATING_PROVIDERS'] }
  const written = { kind: 'PART2', form: 'WRITTEN', from: '2026-12-01T15:00:00Z', ...toClass } as const
  await start.subgraph.deliver(consent(marcus, written))
  await start.subgraph.deliver(consent(marcus, { from: '2026-12-01T15:00:00Z', ...toClass }))
  const send = async (changes: object) => {
    const { id } = await draft(start, { patientId: marcus, ...changes })
    const { referral } = await step(start, dana, { mutation: 'sendReferral', input: { referralId: id } })
    return { id: String(id), status: referral.status }
  }
  const heart = { agencyId: cardiology.agencyId, category: 'SPECIALTY', sensitivity: 'PART2' }
  const { id, status } = await send(heart)
  expect(status).toBe('SENT')
  expect(await see(cardiology, id)).toMatchObject({ id })
  expect((await send({ ...heart, sensitivity: 'PART2_COUNSELING' })).status).toBe('AWAITING_CONSENT')
  expect((await send({ agencyId: harbor.agencyId })).status).toBe('AWAITING_CONSENT')

  await step(start, cardiology, { mutation: 'acceptReferral', input: { referralId: id } })
  await ask(start, cardiology, {
    mutation: 'messageOrigin',
    input: { referralId: id, text: 'Stress test done' },
  })
  expect((await see(dana, id)).messages).toMatchObject([{ text: 'Stress test done' }])
  const document = `query ($id: ID!) { referral(id: $id) { disclosures { recipientId } } }`
  const noted = dataOf(await start.subgraph.query(dana, document, { id }))?.['referral'].disclosures
  expect(noted.map(({ recipientId }: { recipientId: string }) => recipientId)).toContain(dana.id)
})

test('in an emergency Part 2 records open for the hour, with the form of 42 CFR 2.51 and not without', async () => {
  at('2026-12-02T10:00')
  const marcus = await newPatient()
  const recipientIds = [northgate.agencyId ?? '']
  await start.subgraph.deliver(
    consent(marcus, { kind: 'PART2', form: 'WRITTEN', recipientIds, from: '2026-12-01T15:00:00Z' }),
  )
  const { id } = await draft(start, {
    patientId: marcus,
    agencyId: northgate.agencyId,
    category: 'SUBSTANCE_USE',
  })
  await step(start, dana, { mutation: 'sendReferral', input: { referralId: id } })
  await step(start, northgate, { mutation: 'acceptReferral', input: { referralId: id } })
  for (const input of [
    { text: 'On methadone 80 mg' },
    { text: 'Counseling', sensitivity: 'PART2_COUNSELING' },
  ])
    await ask(start, northgate, { mutation: 'messageOrigin', input: { referralId: id, ...input } })

  const emergency = (part2Emergency: boolean, from: string) => {
    const base = careRelationship(marcus, cho.id)
    const until = new Date(Date.parse(from) + 3_600_000).toISOString()
    const payload = { ...base.payload, kind: 'BREAK_GLASS' as const, from, until, part2Emergency }
    return { ...base, id: newId('event'), payload }
  }
  expect(await see(cho, id)).toBeNull()
  await start.subgraph.deliver(emergency(false, '2026-12-03T20:00:00.000Z'))
  at('2026-12-03T15:10')
  expect(await see(cho, id)).toBeNull()

  await start.subgraph.deliver(emergency(true, '2026-12-03T20:15:00.000Z'))
  at('2026-12-03T15:20')
  expect((await see(cho, id)).messages).toEqual([
    { text: 'On methadone 80 mg', part2Notice: expect.stringContaining('42 CFR part 2') },
  ])
  at('2026-12-03T16:15')
  expect(await see(cho, id)).toBeNull()
})
