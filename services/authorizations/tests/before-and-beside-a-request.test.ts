import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { viewer } from '@baton/testing/viewers'
import { act, create, hcpcs, jo, read, startWorld, submit, submitted, type World } from './fixtures.js'

let world: World
beforeAll(async () => {
  world = await startWorld('2026-12-14T09:00:00-05:00')
})
afterAll(() => world.close())

const at = (instant: string): string => new Date(instant).toISOString()
const work = async (id: string): Promise<string[]> => {
  const rows = await world.service.db.query(`select kind from open_work where authorization_id = $1`, [id])
  return rows.map(({ kind }: { kind: string }) => kind)
}

async function approved(input: object = {}) {
  const { id } = await submitted(world, input, [{ code: 'A4253', quantity: 3 }])
  await world.work()
  return read(world, id)
}

test('a notice that home health ends is work until the QIO is asked, by noon of the day before', async () => {
  world.clock.set('2026-12-16T09:00:00-05:00')
  const { id } = await approved()
  const said = { kind: 'NOMNC', endsOn: '2026-12-18' }
  const noticed = (await act(world, 'recordTerminationNotice', { id, ...said })).authorization
  const [notice] = noticed.terminationNotices
  expect(notice).toMatchObject({
    isLate: false,
    dueOn: '2026-12-16',
    fastTrackDueAt: at('2026-12-17T12:00:00-05:00'),
  })
  expect(noticed.deadlines.at(-1).deadline).toMatchObject({
    rule: 'ma-fast-track-appeal-noon',
    status: 'RUNNING',
  })
  expect(await work(id)).toEqual(['TERMINATION_NOTICE'])
  const early = await act(world, 'recordFastTrackDecision', {
    id,
    noticeId: notice.id,
    outcome: 'SERVICES_END',
  })
  expect(early.userErrors).toMatchObject([{ field: ['input', 'noticeId'] }])
  world.clock.set('2026-12-17T11:59:00-05:00')
  const asked = (await act(world, 'requestFastTrackReview', { id, noticeId: notice.id })).authorization
  expect(asked.deadlines.at(-1).deadline).toMatchObject({ status: 'MET' })
  expect(await work(id)).toEqual(['FAST_TRACK_DECISION'])
  expect((await act(world, 'requestFastTrackReview', { id, noticeId: notice.id })).userErrors).toHaveLength(1)
  const decision = { noticeId: notice.id, outcome: 'SERVICES_CONTINUE' }
  const decided = (await act(world, 'recordFastTrackDecision', { id, ...decision })).authorization
  expect(decided.terminationNotices).toMatchObject([{ outcome: 'SERVICES_CONTINUE' }])
  expect(await work(id)).toEqual([])
})

test('after noon the QIO is not asked any more; a late notice says so; other plans send other notices', async () => {
  world.clock.set('2026-12-16T09:00:00-05:00')
  const { id } = await approved()
  const notice = { kind: 'NOMNC', givenOn: '2026-12-16', endsOn: '2026-12-17' }
  const late = (await act(world, 'recordTerminationNotice', { id, ...notice })).authorization
    .terminationNotices[0]
  expect(late).toMatchObject({ isLate: true, fastTrackDueAt: at('2026-12-16T12:00:00-05:00') })
  world.clock.set('2026-12-16T12:00:01-05:00')
  expect((await act(world, 'requestFastTrackReview', { id, noticeId: late.id })).userErrors).toMatchObject([
    { __typename: 'DeadlinePassed', deadline: at('2026-12-16T12:00:00-05:00') },
  ])
  const commercial = await approved({ payerId: 'KEYSTONE' })
  const medicare = await act(world, 'recordTerminationNotice', { id: commercial.id, ...notice })
  expect(medicare.userErrors).toMatchObject([{ field: ['input', 'kind'] }])
  const other = await act(world, 'recordTerminationNotice', { id: commercial.id, ...notice, kind: 'OTHER' })
  expect(other.authorization.terminationNotices).toMatchObject([{ fastTrackDueAt: null }])
  const undecided = await submitted(world)
  const nothing = await act(world, 'recordTerminationNotice', { id: undecided.id, ...notice })
  expect(nothing.userErrors).toMatchObject([{ field: ['input', 'id'] }])
})

test('medical necessity is reviewed by another, criterion by criterion, before the request is sent', async () => {
  const { authorization } = await create(world)
  const { id } = authorization
  const review = (as: typeof jo, ...met: boolean[]) => {
    const criteria = met.map((one, index) => ({
      text: `Criterion ${index}`,
      met: one,
      evidence: 'document_1',
    }))
    return act(world, 'recordCriteriaReview', { id, as, criteriaSource: 'NCD 240.2', criteria })
  }
  const own = await review(jo, true)
  expect(own.userErrors).toMatchObject([{ message: expect.stringContaining('SEPARATION_OF_DUTY') }])
  const uma = viewer('uma')
  expect((await review(uma)).userErrors).toMatchObject([{ field: ['input', 'criteria'] }])
  await review(uma, true, false)
  await review(uma, false)
  const seen = (await review(uma, true, true)).authorization.criteriaReviews
  expect(seen.map((one: { recommendation: string }) => one.recommendation)).toEqual([
    'NEEDS_PHYSICIAN',
    'DOES_NOT_MEET',
    'MEETS',
  ])
  expect(seen[0].criteria[1]).toEqual({ text: 'Criterion 1', met: false, evidence: 'document_1' })
  const insert = `insert into criteria_review values ('x', $1, 1, '[]', 'x', 'MEETS', now(), $2)`
  await expect(world.service.db.query(insert, [id, jo.id])).rejects.toThrow('SEPARATION_OF_DUTY')
  await submit(world, await read(world, id))
  expect((await review(uma, true)).userErrors).toMatchObject([{ field: ['input', 'id'] }])
})

const saveRule = (input: object) =>
  world.service.query(
    jo,
    `mutation ($input: SavePayerRuleInput!) { savePayerRule(input: $input) { userErrors { message } } }`,
    { input: { source: 'Provider manual 7', validFrom: '2026-01-01', ...input } },
  )
const coded = (code: string) => ({ system: hcpcs, code })

test("a payer's rules make the list of documents, and end at once what needs no authorization", async () => {
  const documents = ['ORDER', 'FACE_TO_FACE_NOTE']
  await saveRule({ payerId: 'KEYSTONE', code: coded('L1833'), requirement: 'AUTH_NEEDED', documents })
  await saveRule({ lineOfBusiness: 'COMMERCIAL', code: coded('A4256'), requirement: 'NO_AUTH' })
  const asked = async (codes: string[], input: object = {}) =>
    (
      await create(
        world,
        { payerId: 'KEYSTONE', ...input },
        codes.map((code) => ({ code, quantity: 1 })),
      )
    ).authorization
  expect(await asked(['L1833', 'A4256'])).toMatchObject({ status: 'DRAFT', requiredDocuments: documents })
  expect(await asked(['L1833'], { requiredDocuments: [] })).toMatchObject({ status: 'READY' })
  const free = await asked(['A4256'])
  expect(free).toMatchObject({ status: 'NOT_REQUIRED', statusReason: 'NO_AUTH', availableTransitions: [] })
  expect(free.serviceLines).toMatchObject([
    {
      outcome: 'NOT_REQUIRED',
      note: expect.stringMatching(/Provider manual 7 \(payer_rule_\w+, version 1\)/),
    },
  ])
  expect((await submit(world, free)).userErrors).toMatchObject([{ __typename: 'TransitionNotAllowed' }])
  // Outside its line of business the rule says nothing.
  expect(await asked(['A4256'], { payerId: 'SUMMIT' })).toMatchObject({ status: 'READY' })
})

const list = new URL('../../../../shared/data/codes/cms_dmepos_required_prior_auth.csv', import.meta.url)
test('every item that CMS lists is asked for, with the documents that go along, from its first day on', async () => {
  if (!existsSync(list)) return void console.warn('skipped: ../shared/data/codes is not at hand')
  const [, ...rows] = readFileSync(list, 'utf8').trim().split(/\r?\n/)
  const codes = rows.filter((row) => !/removed/i.test(row)).map((row) => row.split(',')[0] ?? '')
  expect(codes.length).toBeGreaterThanOrEqual(70)
  const ask = `query ($input: AuthorizationRequirementInput!) { authorizationRequirement(input: $input) {
    covered paNeeded docNeeded docPurpose documents infoNeeded source rule { version } } }`
  for (const code of codes) {
    const input = { payerId: 'SUMMIT', code: coded(code), serviceDate: '2026-11-24' }
    const { data } = await world.service.query(jo, ask, { input })
    expect([code, data?.['authorizationRequirement']]).toMatchObject([
      code,
      { paNeeded: 'AUTH_NEEDED', docNeeded: 'CLINICAL', docPurpose: 'WITHPA', rule: null },
    ])
  }
})

test('a record that was merged takes its requests to the one that survives, and back when they part', async () => {
  const { authorization } = await create(world, { patientId: 'patient_merged' })
  const payload = {
    mergedId: 'patient_merged',
    survivorId: 'patient_survivor',
    at: at('2026-12-14T09:00:00Z'),
  }
  const when = new Date('2026-12-14T09:00:00Z')
  const told = {
    source: 'patients',
    subject: 'patient_merged',
    patientId: 'patient_survivor',
    occurredAt: when,
    recordedAt: when,
  }
  await world.service.deliver({ id: newId('event'), type: 'patient.merged.v1', ...told, payload } as never)
  const owner = async (): Promise<string> =>
    (
      await world.service.query(jo, `query ($id: ID!) { authorization(id: $id) { patient { id } } }`, {
        id: authorization.id,
      })
    ).data?.['authorization'].patient.id
  expect(await owner()).toBe('patient_survivor')
  await world.service.deliver({ id: newId('event'), type: 'patient.unmerged.v1', ...told, payload } as never)
  expect(await owner()).toBe('patient_merged')
})
