import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asOwner, migrateAgain } from './as-owner.js'
import { asking } from './ask.js'

// S12 of the story book: Ida covers Dana's high-risk list from 26 to 30 November, New York time.
const FROM = '2026-11-26T05:00:00Z'
const UNTIL = '2026-12-01T05:00:00Z'
const dana = viewer('dana')
const ida = viewer('ida')
const jo = viewer('jo')
const petra = viewer('petra')
let now = new Date('2026-11-25T15:00:00Z')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let highId: string
let otherId: string

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: { now: () => now } })
  ask = asking(patients)
  otherId = await ask.cast()
  highId = await ask.patient({ family: 'Delgado', given: ['Rosa'] })
  await ask.done(dana, 'overrideRiskTier', { patientId: highId, tier: 'HIGH', reason: 'lives alone' })
})
afterAll(() => patients.close())

async function caseloadOf(who: typeof dana): Promise<string[]> {
  const { myCaseload } = await ask.read(who, '{ myCaseload { edges { node { id } } } }')
  return myCaseload.edges.map(({ node }: { node: { id: string } }) => node.id)
}
const sees = async (who: typeof dana, id: string) =>
  (await ask.read(who, `query Chart { patient(id: "${id}") { name { text } } }`))['patient'] !== null

const COVER = { coveredId: dana.id, coveringId: ida.id, scope: 'HIGH_RISK', from: FROM, until: UNTIL }
let coverId: string

test('a cover is planned: the others are told of its window, and nothing opens before it begins', async () => {
  const { coverage } = await ask.done(jo, 'grantCoverage', COVER, 'coverage { id status patients }')
  expect(coverage).toMatchObject({ status: 'PLANNED', patients: 1 })
  coverId = coverage.id
  expect((await ask.told('care-relationship.granted.v1')).at(-1)).toMatchObject({
    patientId: highId,
    practitionerId: ida.id,
    kind: 'COVERING',
    until: '2026-12-01T05:00:00.000Z',
    onBehalfOf: dana.id,
  })
  expect(await caseloadOf(ida)).toEqual([])
})

test('during the window the high-risk patients are on her list, no others, and the log says in whose place', async () => {
  now = new Date('2026-11-27T15:00:00Z')
  expect(await caseloadOf(ida)).toEqual([highId])
  expect([await sees(ida, highId), await sees(ida, otherId)]).toEqual([true, false])
  const { auditTrail } = await ask.read(
    petra,
    `{ auditTrail(patientId: "${highId}") { intact edges { node { viewerId onBehalfOf operation action fields } } } }`,
  )
  expect(auditTrail.intact).toBe(true)
  expect(auditTrail.edges[0].node).toEqual({
    viewerId: ida.id,
    onBehalfOf: dana.id,
    operation: 'Chart',
    action: 'R',
    fields: ['Patient.name'],
  })
})

test('what another service showed is in the log, in the place of whoever was covered then', async () => {
  const read = {
    viewerId: ida.id,
    roles: ['nurse'],
    purpose: 'CAREMGT',
    operation: 'Plans',
    action: 'R',
    requestId: 'request_1',
    part: 0,
    at: '2026-11-27T14:59:00.000Z',
    reads: [{ patientId: highId, fields: ['CarePlan.status'] }],
  }
  const at = new Date(read.at)
  const about = {
    source: 'care-plans',
    subject: 'request_1',
    patientId: highId,
    occurredAt: at,
    recordedAt: at,
  }
  const type = 'record.read.v1' as const
  await patients.deliver({ id: newId('event'), type, payload: read, ...about })
  const late = { ...read, requestId: 'request_2', at: '2026-12-01T05:00:00.000Z' }
  await patients.deliver({ id: newId('event'), type, payload: late, ...about })
  const { auditTrail } = await ask.read(
    petra,
    `{ auditTrail(patientId: "${highId}", first: 2) { intact edges { node { onBehalfOf operation at fields requestId } } } }`,
  )
  const common = { operation: 'Plans', fields: ['CarePlan.status'] }
  expect(auditTrail).toMatchObject({
    intact: true,
    edges: [
      { node: { ...common, requestId: 'request_2', at: late.at, onBehalfOf: null } },
      { node: { ...common, requestId: 'request_1', at: read.at, onBehalfOf: dana.id } },
    ],
  })
})

test('at the end of the window the access is gone, without anybody doing anything', async () => {
  now = new Date(UNTIL)
  expect(await caseloadOf(ida)).toEqual([])
  expect(await sees(ida, highId)).toBe(false)
})

test('a cover that is ended early closes at once, everywhere', async () => {
  const { coverage } = await ask.done(
    jo,
    'grantCoverage',
    { ...COVER, scope: 'ALL', from: '2026-12-01T05:00:00Z', until: '2026-12-09T05:00:00Z' },
    'coverage { id version patients }',
  )
  expect(coverage.patients).toBe(2)
  expect(await sees(ida, otherId)).toBe(true)
  const reason = 'Dana is back.'
  const revoke = { coverId: coverage.id, expectedVersion: coverage.version, reason }
  const ended = await ask.done(
    jo,
    'revokeCoverage',
    revoke,
    'coverage { availableTransitions statusReason history { by from to reason } }',
  )
  expect(ended.extensions).toEqual({ accessEpoch: 2 })
  expect(ended.coverage).toEqual({
    availableTransitions: [],
    statusReason: reason,
    history: [
      { by: jo.id, from: null, to: 'PLANNED', reason: null },
      { by: 'system:patients', from: 'PLANNED', to: 'ACTIVE', reason: null },
      { by: jo.id, from: 'ACTIVE', to: 'REVOKED', reason },
    ],
  })
  expect(await sees(ida, otherId)).toBe(false)
  const late = await ask.send(jo, 'revokeCoverage', { coverId, expectedVersion: 1 })
  expect(late.userErrors).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED', from: 'ENDED' }])
})

test('a patient who is assigned during a cover comes under it, and leaves it with the coordinator', async () => {
  const window = { from: now.toISOString(), until: '2026-12-20T05:00:00Z' }
  const cover = { ...COVER, ...window, scope: 'ALL', coveringId: viewer('cho').id }
  const { coverage } = await ask.done(jo, 'grantCoverage', cover, 'coverage { id version patients }')
  const freshId = await ask.patient({ family: 'Fresh', given: ['New'] })
  expect(await sees(viewer('cho'), freshId)).toBe(true)
  expect((await ask.told('care-relationship.granted.v1')).at(-1)).toMatchObject({
    patientId: freshId,
    kind: 'COVERING',
    onBehalfOf: dana.id,
  })
  await ask.done(jo, 'assignCoordinator', { patientId: freshId, practitionerId: ida.id })
  expect(await sees(viewer('cho'), freshId)).toBe(false)
  const before = now
  now = new Date(before.getTime() + 1_000)
  await ask.done(jo, 'assignCoordinator', { patientId: freshId, practitionerId: dana.id })
  expect(await sees(viewer('cho'), freshId)).toBe(true)
  await ask.done(jo, 'revokeCoverage', { coverId: coverage.id, expectedVersion: coverage.version })
  expect(await sees(viewer('cho'), freshId)).toBe(false)
  await ask.done(jo, 'assignCoordinator', { patientId: freshId, practitionerId: ida.id })
  now = before
})

test('who comes to be at high risk comes under the cover of the high-risk list, and stays until it ends', async () => {
  const window = { from: now.toISOString(), until: '2026-12-20T05:00:00Z' }
  const cover = { ...COVER, ...window, coveringId: viewer('cho').id }
  const { coverage } = await ask.done(jo, 'grantCoverage', cover, 'coverage { id version }')
  const risingId = await ask.patient({ family: 'Rising', given: ['Ria'] })
  expect(await sees(viewer('cho'), risingId)).toBe(false)
  const tier = (to: string | null) =>
    ask.done(dana, 'overrideRiskTier', { patientId: risingId, tier: to, reason: 'fell twice this week' })
  await tier('HIGH')
  expect(await sees(viewer('cho'), risingId)).toBe(true)
  await tier(null)
  await tier('HIGH')
  const granted = (await ask.told('care-relationship.granted.v1')).filter(
    (one) => Reflect.get(one, 'patientId') === risingId && Reflect.get(one, 'kind') === 'COVERING',
  )
  expect(granted).toMatchObject([{ onBehalfOf: dana.id, until: '2026-12-20T05:00:00.000Z' }])
  await ask.done(jo, 'revokeCoverage', { coverId: coverage.id, expectedVersion: coverage.version })
  expect(await sees(viewer('cho'), risingId)).toBe(false)
  await ask.done(jo, 'assignCoordinator', { patientId: risingId, practitionerId: ida.id })
})

test('somebody who is deactivated does not come back with a cover that was planned before', async () => {
  await ask.done(jo, 'grantCoverage', {
    ...COVER,
    coveringId: viewer('omar').id,
    from: now.toISOString(),
    until: '2026-12-20T05:00:00Z',
  })
  const later = { from: '2026-12-10T05:00:00Z', until: '2026-12-20T05:00:00Z' }
  await ask.done(jo, 'grantCoverage', { ...COVER, ...later, coveringId: viewer('omar').id })
  await ask.done(viewer('adam'), 'deactivatePractitioner', {
    practitionerId: viewer('omar').id,
    expectedVersion: 1,
  })
  const before = now
  now = new Date('2026-12-12T05:00:00Z')
  expect(await sees(viewer('omar'), highId)).toBe(false)
  now = before
})

test('a patient who was assigned twice, by two clocks, is covered once', async () => {
  const before = now
  const twiceId = await ask.patient({ family: 'Twice', given: ['Told'] })
  now = new Date(before.getTime() - 60_000)
  await ask.done(jo, 'assignCoordinator', { patientId: twiceId, practitionerId: dana.id })
  now = before
  const window = { from: now.toISOString(), until: '2026-12-20T05:00:00Z' }
  const cover = { ...COVER, ...window, coveringId: viewer('cho').id, scope: 'ALL' }
  const { coverage } = await ask.done(jo, 'grantCoverage', cover, 'coverage { patients }')
  expect(coverage.patients).toBe(3)
})

const REASON = 'ED phone call, unresponsive patient'
let breakGlassId: string

test('break-glass opens one patient for an hour, tells everybody, and is due for review in two business days', async () => {
  const short = await ask.send(ida, 'breakGlass', { patientId: highId, reason: 'urgent' })
  expect(short.userErrors).toMatchObject([{ field: ['input', 'reason'] }])
  const clock = 'reviewDeadline { rule startedAt dueAt timeZone status metAt }'
  const select = `breakGlass { id endsAt reviewDueAt status ${clock} }`
  const { breakGlass } = await ask.done(ida, 'breakGlass', { patientId: highId, reason: REASON }, select)
  expect(breakGlass).toMatchObject({
    endsAt: '2026-12-01T06:00:00.000Z',
    reviewDueAt: '2026-12-04T04:59:59.000Z',
    status: 'PENDING_REVIEW',
    reviewDeadline: {
      rule: 'break-glass-review',
      startedAt: now.toISOString(),
      dueAt: '2026-12-04T04:59:59.000Z',
      timeZone: 'America/New_York',
      status: 'RUNNING',
      metAt: null,
    },
  })
  breakGlassId = breakGlass.id
  expect([await sees(ida, highId), await sees(ida, otherId)]).toEqual([true, false])
  expect((await ask.told('care-relationship.granted.v1')).at(-1)).toMatchObject({
    kind: 'BREAK_GLASS',
    patientId: highId,
    until: '2026-12-01T06:00:00.000Z',
  })
  expect((await ask.told('work.raised.v1')).at(-1)).toMatchObject({
    kind: 'BREAK_GLASS_REVIEW',
    subjectId: breakGlassId,
  })
  expect(await ask.told('break-glass.opened.v1')).toEqual([
    {
      breakGlassId,
      patientId: highId,
      at: now.toISOString(),
      reviewDueAt: '2026-12-04T04:59:59.000Z',
    },
  ])
})

async function labelsSeenBy(who: typeof dana): Promise<string[]> {
  const { patient } = await ask.read(
    who,
    `{ patient(id: "${highId}") { conditions { edges { node { sensitivity } } } } }`,
  )
  return patient.conditions.edges.map(({ node }: { node: { sensitivity: string } }) => node.sensitivity)
}

test('a Part 2 record opens in an emergency only with the form of 42 CFR 2.51, counseling notes never', async () => {
  for (const sensitivity of ['PART2', 'PART2_COUNSELING'])
    await ask.done(dana, 'recordCondition', {
      patientId: highId,
      code: { display: sensitivity },
      sensitivity,
    })
  expect(await labelsSeenBy(ida)).toEqual([])
  const part2Emergency = {
    recipientName: 'Ida Cruz',
    recipientAffiliation: 'Harborview ED',
    nature: 'overdose',
  }
  await ask.done(ida, 'breakGlass', { patientId: highId, reason: REASON, part2Emergency })
  expect(await labelsSeenBy(ida)).toEqual(['PART2'])
  const [noted] = await patients.db.query('select recipient_id, consent_id from part2_disclosure')
  expect(noted).toEqual({ recipient_id: ida.id, consent_id: null })
})

test('after the hour it is shut; the officer reviews it once, and nobody reviews their own', async () => {
  now = new Date('2026-12-01T05:59:59.999Z')
  expect(await sees(ida, highId)).toBe(true)
  now = new Date('2026-12-01T06:00:00Z')
  expect(await sees(ida, highId)).toBe(false)
  const { breakGlassReviews } = await ask.read(petra, '{ breakGlassReviews { id practitioner { id } } }')
  expect(breakGlassReviews).toContainEqual({ id: breakGlassId, practitioner: { id: ida.id } })
  const queued: string[] = []
  for (let after: string | null = null, more = true; more;) {
    const page: string = after ? `first: 1, after: "${after}"` : 'first: 1'
    const asked = `{ breakGlassReviewQueue(${page}) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`
    const { breakGlassReviewQueue: found } = await ask.read(petra, asked)
    queued.push(...found.edges.map(({ node }: { node: { id: string } }) => node.id))
    after = String(found.pageInfo.endCursor)
    more = found.pageInfo.hasNextPage === true
  }
  expect(queued).toEqual(breakGlassReviews.map(({ id }: { id: string }) => id))
  expect(queued.length).toBeGreaterThan(1)
  const note = 'The patient could not speak.'
  const input = { breakGlassId, expectedVersion: 1, justified: true, note }
  const select =
    'breakGlass { status statusReason reviewedBy availableTransitions history { by from to } reviewDeadline { status metAt } }'
  const reviewed = await ask.done(petra, 'reviewBreakGlass', input, select)
  expect(reviewed.breakGlass).toEqual({
    status: 'JUSTIFIED',
    statusReason: note,
    reviewedBy: petra.id,
    availableTransitions: [],
    history: [
      { by: expect.any(String), from: null, to: 'PENDING_REVIEW' },
      { by: petra.id, from: 'PENDING_REVIEW', to: 'JUSTIFIED' },
    ],
    reviewDeadline: { status: 'MET', metAt: now.toISOString() },
  })
  expect(
    (await ask.send(petra, 'reviewBreakGlass', { ...input, expectedVersion: 2 })).userErrors,
  ).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED' }])
  expect((await ask.told('work.settled.v1')).at(-1)).toMatchObject({
    key: `patients:break-glass:${breakGlassId}`,
  })
  expect(await ask.told('break-glass.reviewed.v1')).toEqual([
    {
      breakGlassId,
      patientId: highId,
      justified: true,
      at: now.toISOString(),
      reviewDueAt: '2026-12-04T04:59:59.000Z',
    },
  ])
  const own = await ask.done(jo, 'breakGlass', { patientId: otherId, reason: REASON }, 'breakGlass { id }')
  const mine = { breakGlassId: own.breakGlass.id, expectedVersion: 1, justified: true }
  expect((await ask.send(jo, 'reviewBreakGlass', mine)).userErrors).toMatchObject([{ code: 'INVALID_INPUT' }])
})

test('emergencies from before are told like those of today', async () => {
  const told = async () =>
    patients.db.query(
      `select type, subject, patient_id, occurred_at, payload from outbox where type like 'break-glass.%' order by occurred_at, type, subject`,
    )
  const before = await told()
  await asOwner(patients, `delete from outbox where type like 'break-glass.%'`)
  await migrateAgain(patients, '0302-emergencies-are-told')
  expect(await told()).toEqual(before)
  expect(before.length).toBeGreaterThan(3)
})

test('a coordinator breaks the glass only while on call, and sees for an hour what only the emergency shows', async () => {
  const strange = { patientId: highId, reason: REASON }
  expect((await ask.send(dana, 'breakGlass', strange)).userErrors).toMatchObject([{ code: 'INVALID_INPUT' }])
  await ask.done(jo, 'setOnCall', {
    practitionerId: dana.id,
    role: 'coordinator',
    from: now.toISOString(),
    until: '2026-12-02T00:00:00Z',
  })
  await ask.done(dana, 'breakGlass', strange)
  expect(await labelsSeenBy(dana)).toEqual([])
  const form = { recipientName: 'Dana Whitfield', recipientAffiliation: 'Baton', nature: 'overdose' }
  await ask.done(dana, 'breakGlass', { ...strange, part2Emergency: form })
  expect(await labelsSeenBy(dana)).toEqual(['PART2'])
  now = new Date(now.getTime() + 3_600_000)
  expect(await labelsSeenBy(dana)).toEqual([]) // though she goes on looking after the patient
})

test('the log cannot be changed, and a change behind its back shows', async () => {
  await expect(patients.db.query(`update access_log set viewer_id = 'x'`)).rejects.toThrow(
    'permission denied',
  )
  await expect(patients.db.query(`insert into access_log_head values ('x', 1, '')`)).rejects.toThrow(
    'permission denied',
  )
  expect(await sees(dana, highId)).toBe(true)
  const mine = await ask.read(dana, `{ auditTrail(patientId: "${highId}") { edges { node { viewerId } } } }`)
  const viewers = new Set(
    mine['auditTrail'].edges.map(({ node }: { node: { viewerId: string } }) => node.viewerId),
  )
  expect([...viewers]).toEqual([dana.id])
  const analyst = await patients.query(
    viewer('ana'),
    `{ auditTrail(patientId: "${highId}") { intact } patients { edges { cursor } } }`,
  )
  expect(analyst.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
})

test('a change behind its back shows to who is shown the log; to others the log of a stranger is like none', async () => {
  await asOwner(patients, `update access_log set operation = 'Nothing' where patient_id = '${highId}'`)
  const intact = async (who: ReturnType<typeof viewer>, patientId = highId) =>
    (await ask.read(who, `{ auditTrail(patientId: "${patientId}") { intact } }`))['auditTrail'].intact
  const own = viewer('rosa', { id: highId, patientIds: [highId] })
  for (const who of [jo, dana, viewer('petra'), own]) expect(await intact(who)).toBe(false)
  patients.statements()
  for (const who of [viewer('rosa'), viewer('harbor'), viewer('uma')]) {
    expect(await intact(who)).toBe(true)
    expect(patients.statements().filter((sql) => sql.includes('access_log_intact'))).toEqual([])
  }
})
