import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { makeDisclosures } from '../src/operations/disclosure/make-disclosures.js'
import { missOverdueDeadlines } from '../src/operations/referral/miss-overdue-deadlines.js'
import {
  ask,
  dana,
  dataOf,
  draft,
  harbor,
  mercy,
  reached,
  sent,
  startReferrals,
  step,
  type Started,
} from './fixtures.js'

const chart = {
  patient: {
    name: { family: 'Tran', given: ['Linh'] },
    birthDate: '1997-03-14',
    age: 29,
    contactPoints: [{ system: 'PHONE', value: '+1 212 555 0142' }],
    languages: [{ code: 'vi', preferred: true }],
    interpreterNeeded: true,
    address: { lines: ['12 Water St'], city: 'New York', state: 'NY', postalCode: '10038' },
    coverages: [{ status: 'ACTIVE', memberId: 'BS441' }],
  },
  practitioner: { name: { text: 'Dana Whitfield' } },
}

let start: Started
beforeAll(async () => {
  start = await startReferrals({ deps: { graph: { read: async () => chart } } })
})
afterAll(() => start.subgraph.close())

const at = (text: string): void => start.clock.set(`${text}:00-05:00`)
const take = (who: typeof dana, mutation: string, input: { referralId: string } & Record<string, unknown>) =>
  step(start, who, { mutation, input })
const tell = (who: typeof dana, mutation: string, input: object) => ask(start, who, { mutation, input })

test('Linh’s food boxes: asked without a name, sent, accepted, delivered, verified, closed in 8 days (S3)', async () => {
  at('2026-12-02T09:05')
  const capacity = async (partner: typeof harbor, answer: string) => {
    const input = {
      agencyId: partner.agencyId,
      category: 'SOCIAL',
      need: 'food-insecurity',
      priority: 'URGENT',
    }
    const asked = dataOf(
      await start.subgraph.query(
        dana,
        `mutation ($input: CheckCapacityInput!) { checkCapacity(input: $input) { capacityCheck { id version status } userErrors { message } } }`,
        { input },
      ),
    )?.['checkCapacity'].capacityCheck
    const open = dataOf(
      await start.subgraph.query(
        partner,
        `{ partnerCapacityChecks { edges { node { id need { code } status } } } }`,
      ),
    )?.['partnerCapacityChecks'].edges
    expect(open[0].node).toEqual({ id: asked.id, need: { code: 'food-insecurity' }, status: 'ASKED' })
    return dataOf(
      await start.subgraph.query(
        partner,
        `mutation ($input: AnswerCapacityInput!) { answerCapacity(input: $input) { capacityCheck { answer } userErrors { message } } }`,
        { input: { capacityCheckId: asked.id, expectedVersion: 1, answer } },
      ),
    )?.['answerCapacity'].capacityCheck.answer
  }
  expect(await capacity(mercy, 'NO_CAPACITY')).toBe('NO_CAPACITY')
  expect(await capacity(harbor, 'CAPACITY')).toBe('CAPACITY')

  at('2026-12-02T09:10')
  const { id } = await sent(start, { need: 'food-insecurity' })
  await makeDisclosures(start.subgraph.deps)
  const partnerView = dataOf(
    await start.subgraph.query(
      harbor,
      `query ($id: ID!) { referral(id: $id) { disclosedPayload { policyVersion fields name { given family } birthDate ageBand
         phone { number } language { code interpreterNeeded } address payerMemberId coordinator { name } consentOnFile }
         disclosures { basis purpose consentId expiresAt fields } } }`,
      { id },
    ),
  )?.['referral']
  expect(partnerView.disclosedPayload).toMatchObject({
    policyVersion: '2026-11-01',
    name: { given: 'Linh', family: 'Tran' },
    ageBand: '20-29',
    birthDate: null,
    address: null,
    payerMemberId: null,
    language: { code: 'vi', interpreterNeeded: true },
    coordinator: { name: 'Dana Whitfield' },
    consentOnFile: true,
  })
  expect(partnerView.disclosedPayload.fields).toHaveLength(8)
  expect(partnerView.disclosures).toMatchObject([{ basis: 'AUTHORIZATION', purpose: 'CAREMGT' }])

  at('2026-12-03T11:00')
  expect((await take(harbor, 'acceptReferral', { referralId: id })).referral.status).toBe('ACCEPTED')
  at('2026-12-05T10:00')
  const started = (await take(harbor, 'startService', { referralId: id })).referral
  expect(started.deadlines.map(({ status }: { status: string }) => status)).toEqual(['MET', 'MET'])
  at('2026-12-09T14:00')
  const code = { system: 'http://snomed.info/sct', code: '464001000124109', display: 'Provision of food' }
  await take(harbor, 'completeService', { referralId: id, code, occurredOn: '2026-12-05' })

  const early = await take(dana, 'verifyClosure', {
    referralId: id,
    evidence: 'PATIENT_CONFIRMATION',
    confirmedAt: '2026-12-09T09:00:00-05:00',
  })
  expect(early.userErrors).toMatchObject([{ __typename: 'InvalidInput', field: ['input', 'evidence'] }])
  at('2026-12-10T10:00')
  const unheard = {
    referralId: id,
    evidence: 'PATIENT_CONFIRMATION',
    confirmedAt: '2026-12-10T09:30:00-05:00',
  }
  expect((await take(dana, 'verifyClosure', unheard)).userErrors).toMatchObject([
    { message: expect.stringContaining('record it first') },
  ])
  const call = reached(start.linh, '2026-12-10T14:30:00.000Z')
  await start.subgraph.deliver(reached(newId('patient'), '2026-12-10T14:40:00.000Z'))
  await start.subgraph.deliver(call)
  const closed = await take(dana, 'verifyClosure', {
    referralId: id,
    evidence: 'PATIENT_CONFIRMATION',
    confirmedAt: '2026-12-10T10:00:00-05:00',
  })
  expect(closed.referral.status).toBe('CLOSED_COMPLETED')
  const times = dataOf(
    await start.subgraph.query(
      dana,
      `query ($id: ID!) { referral(id: $id) { timeToAccept daysToClosure evidence evidenceContactId } }`,
      { id },
    ),
  )?.['referral']
  expect(times).toEqual({
    timeToAccept: 'PT25H50M',
    daysToClosure: 8,
    evidence: 'PATIENT_CONFIRMATION',
    evidenceContactId: call.payload.attemptId,
  })
  const moved = (await start.subgraph.outbox()).filter(
    ({ type, subject }) => type === 'referral.moved.v1' && subject === id,
  )
  expect(moved.map(({ payload }) => (payload as { to: string }).to)).toEqual([
    'DRAFT',
    'SENT',
    'ACCEPTED',
    'IN_PROGRESS',
    'SERVICE_COMPLETED',
    'CLOSED_COMPLETED',
  ])
  expect(moved.at(-1)?.payload).toMatchObject({ evidence: 'PATIENT_CONFIRMATION', from: 'SERVICE_COMPLETED' })
})

test('what the agency reports alone stays reported, and a dispute opens the service again', async () => {
  at('2026-12-02T09:10')
  const { id } = await sent(start)
  await take(harbor, 'acceptReferral', { referralId: id })
  await take(harbor, 'startService', { referralId: id })
  await tell(harbor, 'reportProgress', { referralId: id, text: 'First box handed over' })
  await take(harbor, 'completeService', { referralId: id, note: 'Done' })
  for (const evidence of ['DOCUMENT', 'SERVICE_RECORD', 'ENROLLMENT_PROOF']) {
    const { userErrors } = await take(dana, 'verifyClosure', { referralId: id, evidence })
    expect(userErrors).toMatchObject([{ __typename: 'InvalidInput' }])
  }
  const { referral } = await take(dana, 'reopenReferral', { referralId: id, reason: 'NOT_DELIVERED' })
  expect(referral).toMatchObject({ status: 'IN_PROGRESS', statusReason: 'NOT_DELIVERED' })
})

test('a declined referral goes elsewhere, and the chain tells who held it when', async () => {
  at('2026-12-02T09:10')
  const { id } = await sent(start)
  await take(harbor, 'rejectReferral', { referralId: id, reason: 'NO_CAPACITY' })
  const same = await take(dana, 'rerouteReferral', { referralId: id, agencyId: harbor.agencyId })
  expect(same.userErrors).toMatchObject([{ field: ['input', 'agencyId'] }])
  const { referral } = await take(dana, 'rerouteReferral', { referralId: id, agencyId: mercy.agencyId })
  expect(referral.status).toBe('DRAFT')
  await take(dana, 'sendReferral', { referralId: referral.id })
  const { chain } = dataOf(
    await start.subgraph.query(
      dana,
      `query ($id: ID!) { referral(id: $id) { chain { id status statusReason agency { id } } } }`,
      { id: referral.id },
    ),
  )?.['referral']
  expect(chain).toEqual([
    { id, status: 'CLOSED_UNSUCCESSFUL', statusReason: 'REROUTED', agency: { id: harbor.agencyId } },
    { id: referral.id, status: 'SENT', statusReason: null, agency: { id: mercy.agencyId } },
  ])
})

test('a referral waits for its authorization until the payer approves', async () => {
  const authorizationId = 'authorization_01jc000000e00800000000000z'
  const { id } = await draft(start, { authorizationId })
  const waits = await take(dana, 'sendReferral', { referralId: id })
  expect(waits.referral).toMatchObject({ status: 'AWAITING_AUTH', statusReason: 'AUTHORIZATION_PENDING' })
  expect((await take(dana, 'sendReferral', { referralId: id })).userErrors).toMatchObject([
    { __typename: 'TransitionNotAllowed', from: 'AWAITING_AUTH' },
  ])
  await start.subgraph.db.query('insert into approved_authorization values ($1, now())', [authorizationId])
  expect((await take(dana, 'sendReferral', { referralId: id })).referral.status).toBe('SENT')
})

test('a missed time to accept is work for whoever asked, and accepting settles it', async () => {
  at('2026-12-02T09:10')
  const { id } = await sent(start)
  at('2026-12-04T00:01')
  await missOverdueDeadlines(start.subgraph.deps)
  const key = `referrals:referral-sla-missed:${id}`
  const told = async (type: string) =>
    (await start.subgraph.outbox()).filter((event) => event.type === type).map(({ payload }) => payload)
  expect(await told('work.raised.v1')).toContainEqual(
    expect.objectContaining({ key, ownerId: dana.id, urgency: 'SAME_DAY' }),
  )
  await take(harbor, 'waitlistReferral', { referralId: id, position: 3, expectedOn: '2026-12-20' })
  expect(await told('work.settled.v1')).toContainEqual(expect.objectContaining({ key }))
})

test('scorecards tell how an agency answers, from history; each agency sees its own', async () => {
  const cards = async (who: typeof dana) =>
    dataOf(
      await start.subgraph.query(
        who,
        `{ agencyScorecards { agencyId sent accepted declined acceptanceRate medianDaysToAccept medianDaysToClose missedTimesToAccept } }`,
      ),
    )?.['agencyScorecards']
  const own = await cards(harbor)
  expect(own).toHaveLength(1)
  expect(own[0]).toMatchObject({ agencyId: harbor.agencyId, declined: 1, missedTimesToAccept: 2 })
  expect(own[0].acceptanceRate).toBeCloseTo(
    own[0].accepted / (Number(own[0].accepted) + Number(own[0].declined)),
  )
  expect(own[0].medianDaysToClose).toBeCloseTo((8 + 50 / 1440) / 2, 5) // one after 8 days 50 minutes, one rerouted at once
  expect((await cards(dana)).map(({ agencyId }: { agencyId: string }) => agencyId)).toEqual([
    harbor.agencyId,
    mercy.agencyId,
  ])
})
