import { PERSONAS } from '@baton/auth/personas'
import type { Viewer } from '@baton/auth/viewer'
import type { Sensitivity } from '@baton/events/sensitivity'
import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import type { CarePlansDeps } from '../src/deps.js'
import { newPatient } from './care-plan-fixtures.js'
import { joinCareTeam, told } from './fixtures.js'

/*
 * Two patients who differ in the label of a form alone: whoever treats them is told of both that somebody must call, in the
 * same words, and where it came from only whom the label lets know of the form (decision 0301).
 */
const AT = '2026-12-07T14:15:00Z'
const clock = clockAt(AT)
const [dana, cho, jo] = [viewer('dana'), viewer('cho'), viewer('jo')]
let service: TestSubgraph<CarePlansDeps>
beforeAll(async () => {
  service = await testSubgraph(definition, { clock })
})
afterAll(() => service.close())
beforeEach(() => void clock.set(AT))

/** A patient whose form raised a concern. */
async function concerned(sensitivity?: Sensitivity) {
  const patientId = await newPatient(service)
  await joinCareTeam(service, patientId, 'cho')
  await consent(patientId)
  const assessmentId = newId('assessment')
  const form = { patientId, assessmentId, reason: 'PHQ9_ITEM_9', at: AT, coordinatorId: PERSONAS.dana.id }
  const payload = { ...form, ...(sensitivity && { sensitivity }) }
  await service.deliver(told('safety-concern.raised.v1', { payload, at: AT }))
  return { patientId, assessmentId }
}

/** To Dr Cho alone. */
async function consent(patientId: string): Promise<void> {
  const from = '2026-12-01T00:00:00Z'
  const payload = {
    ...{ consentId: newId('consent'), patientId, kind: 'PART2' as const, epoch: 0, form: 'WRITTEN' as const },
    ...{ scopes: ['sud-treatment'], recipientIds: [PERSONAS.cho.id], purpose: 'TPO', from, until: null },
  }
  await service.deliver(told('consent.given.v1', { payload, at: from }))
}

async function label(one: { patientId: string; assessmentId: string }, sensitivity: Sensitivity) {
  const { assessmentId: recordId, patientId } = one
  const payload = { recordId, patientId, type: 'Assessment', sensitivity, at: AT }
  await service.deliver(told('record.labelled.v1', { payload, at: AT }))
}

const ESCALATION = `id version severity status cause causeId situation background assessment recommendation
  raisedBy { id } raisedAt owner { id } rung acknowledgeBy actions { kind note } history { to by reason }`
const DOCUMENT = `query ($p: ID!, $r: [_Any!]!) {
  myWorkQueue(filter: { patientId: $p }, first: 50) { edges { node { kind label urgency dueAt reason } } }
  _entities(representations: $r) {
    ... on Patient { escalations { ${ESCALATION} } tasks { edges { node { title } } } proposals { title } goals { id } }
    ... on Assessment { escalation { ${ESCALATION} } } } }`

interface Seen {
  /** Everything that the patient's page and the queue say; ids and versions apart it is comparable. */
  readonly page: string
  readonly escalations: readonly { readonly id: string; readonly version: number; readonly status: string }[]
  /** The escalation as the form leads to it. */
  readonly ofForm: { readonly id: string } | null
}

async function seen(who: Viewer, { patientId, assessmentId }: { patientId: string; assessmentId: string }) {
  const r = [
    { __typename: 'Patient', id: patientId },
    { __typename: 'Assessment', id: assessmentId },
  ]
  const { data, errors } = await service.query(who, DOCUMENT, { p: patientId, r })
  expect(errors).toBeUndefined()
  const [patient, form] = data?.['_entities'] ?? []
  const page = JSON.stringify([data?.['myWorkQueue'], patient])
  return {
    page: page.replace(/\b([a-z]+(?:_[a-z]+)*)_[0-9a-hjkmnp-tv-z]{26}\b/g, '$1'),
    escalations: patient.escalations,
    ofForm: form.escalation,
  } satisfies Seen as Seen
}

test.each(['PART2', 'PART2_COUNSELING', 'BH', 'IPV'] as const)(
  'a concern from a form under %s shows to all who treat the patient as one from any form',
  async (sensitivity) => {
    const [plain, secret] = [await concerned(), await concerned(sensitivity)]
    for (const who of [dana, cho, jo]) {
      const [open, bare] = [await seen(who, plain), await seen(who, secret)]
      expect(bare.page).toBe(open.page)
      expect(bare.escalations).toHaveLength(1)
      expect(bare.page).not.toMatch(/PHQ|HITS|part.?2|program|stay/i)
    }
    const stranger = viewer('omar')
    for (const one of [plain, secret]) expect((await seen(stranger, one)).escalations).toEqual([])
  },
)

test('the form leads to its escalation, for those who may know of the form', async () => {
  const [plain, secret] = [await concerned(), await concerned('PART2')]
  const [ofPlain, ofSecret] = [await seen(dana, plain), await seen(dana, secret)]
  expect(ofPlain.ofForm).toEqual(ofPlain.escalations[0])
  expect(ofSecret.ofForm).toBeNull()
  expect((await seen(jo, secret)).ofForm).toBeNull()
  const named = await seen(cho, secret)
  expect(named.ofForm).toEqual(named.escalations[0])
  expect((await seen(viewer('omar'), plain)).ofForm).toBeNull()
})

test('a label that comes later silences no concern, and takes the way from the form', async () => {
  const one = await concerned()
  const before = await seen(dana, one)
  await label(one, 'PART2')
  const after = await seen(dana, one)
  expect(after.page).toBe(before.page)
  expect(after.ofForm).toBeNull()
  await label(one, 'NONE')
  expect((await seen(dana, one)).ofForm).toEqual(before.ofForm)
})

test('it is answered, closed and told to others like any other', async () => {
  const one = await concerned('PART2')
  const [{ id: escalationId, version: expectedVersion } = { id: '', version: 0 }] = (await seen(dana, one))
    .escalations
  const answer = await service.query(
    dana,
    `mutation ($input: AcknowledgeEscalationInput!) { acknowledgeEscalation(input: $input) {
      escalation { status } userErrors { message } } }`,
    { input: { escalationId, expectedVersion } },
  )
  expect(answer.data?.['acknowledgeEscalation']).toEqual({
    escalation: { status: 'ACKNOWLEDGED' },
    userErrors: [],
  })
  const moved = (await service.outbox()).filter(
    ({ type, patientId }) => type === 'escalation.moved.v1' && patientId === one.patientId,
  )
  expect(moved.map(({ payload }) => payload)).toMatchObject([
    { sensitivity: 'NONE' },
    { sensitivity: 'NONE' },
  ])
  const message = 'select body from staff_message where escalation_id = $1'
  expect(await service.db.query(message, [escalationId])).toEqual([
    { body: 'Baton: an escalation waits for your answer today. Sign in and open your work queue.' },
  ])
})
