import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import type { CarePlansDeps } from '../src/deps.js'
import { discharge, joinCareTeam, lookAfter } from './fixtures.js'

const clock = clockAt('2026-12-07T14:00:00Z')
const [dana, ida, cho] = [viewer('dana'), viewer('ida'), viewer('cho')]
let service: TestSubgraph<CarePlansDeps>
let george: string
beforeAll(async () => {
  service = await testSubgraph(definition, { clock })
})
afterAll(() => service.close())
beforeEach(async () => {
  clock.set('2026-12-07T14:00:00Z')
  george = newId('patient')
  await lookAfter(service, george, 'dana')
  await joinCareTeam(service, george, 'ida')
  await joinCareTeam(service, george, 'cho')
})

const FIELDS = `id version status completedAs blockers availableTransitions history { to }
  transitionEpisode { status medicationsReconciledAt }
  sources { id kind state stateReason medications { name } }
  discrepancies { id type severity medications status proposed rule source resolution action }
  notices { id situation acknowledgedAt acknowledgedBy { id } response }
  checkedAgainst { notCovered rules { id source } }`

async function ask(mutation: string, input: object, who = ida) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const answer = await service.query(
    who,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { medicationReconciliation { ${FIELDS} }
       userErrors { __typename message field ... on VersionConflict { currentVersion }
         ... on TransitionNotAllowed { from requested allowed } } } }`,
    { input },
  )
  return { ...answer.data?.[mutation], errors: answer.errors }
}

const asOf = '2026-12-07T14:00:00Z'
const list = (kind: string, ...names: string[]) => ({
  kind,
  asOf,
  reliability: 'HIGH',
  medications: names.map((name) => ({ name, reason: 'as prescribed', stopOn: '2026-12-12' })),
})
const FOUR_LISTS = [
  list('PRE_ADMISSION', 'Metoprolol tartrate 25 mg', 'Apixaban 5 mg', 'Atorvastatin 40 mg', 'Zolpidem 10 mg'),
  list(
    'DISCHARGE',
    'Metoprolol succinate ER 50 mg',
    'Apixaban 5 mg',
    'Clarithromycin 500 mg',
    'Zolpidem 10 mg',
  ),
  list('PATIENT_REPORT', 'Metoprolol tartrate 25 mg', 'Apixaban 5 mg'),
  list('PHARMACY_FILLS', 'Apixaban 5 mg', 'Clarithromycin 500 mg'),
]

async function started(who = ida) {
  const { medicationReconciliation } = await ask(
    'startMedicationReconciliation',
    { patientId: george, sources: FOUR_LISTS },
    who,
  )
  return medicationReconciliation
}

const SBAR = {
  situation: 'Two metoprolol products, and clarithromycin with apixaban',
  background: 'Home since Friday',
  assessment: 'Bradycardia and bleeding',
  recommendation: 'Stop the tartrate, change the antibiotic',
}
const SHARED = { sharedWithPatient: true, sharedWithPrimaryCare: true }

test('George (S6): blocked until the prescriber resolved both findings of high severity, then signed by the nurse', async () => {
  await discharge(service, george, { dischargedAt: '2026-12-04T14:00:00-05:00' })
  let now = await started()
  const next = async (mutation: string, input: object, who = ida) => {
    const answer = await ask(
      mutation,
      { reconciliationId: now.id, expectedVersion: now.version, ...input },
      who,
    )
    if (answer.medicationReconciliation) now = answer.medicationReconciliation
    return answer
  }
  expect(now).toMatchObject({ status: 'IN_PROGRESS', transitionEpisode: { status: 'DISCHARGED' } })
  const high = now.discrepancies.filter(({ severity }: { severity: string }) => severity === 'HIGH')
  expect(high).toMatchObject([
    { type: 'DUPLICATION', status: 'OPEN', proposed: true, source: expect.stringContaining('NPSG') },
    { type: 'INTERACTION', rule: 'doac-clarithromycin', source: expect.stringContaining('JAMA') },
  ])
  expect(now.discrepancies.slice(2)).toMatchObject([
    { type: 'OMISSION', severity: 'MODERATE', medications: ['Atorvastatin 40 mg'] },
    { severity: 'MODERATE', rule: 'hypnotic-falls' },
  ])
  expect(now.checkedAgainst.notCovered[0]).toContain('not a drug interaction database')
  const refused = await next('completeMedicationReconciliation', SHARED)
  expect(refused.userErrors).toMatchObject([
    { message: expect.stringContaining('PRE_ADMISSION, DISCHARGE, PATIENT_REPORT, PHARMACY_FILLS') },
    { message: expect.stringContaining('high severity') },
  ])
  for (const source of now.sources.slice(0, 3)) await next('reviewMedicationSource', { sourceId: source.id })
  await next('reviewMedicationSource', { sourceId: now.sources[3].id, unavailable: 'Pharmacy closed' })
  expect(now.sources[3]).toMatchObject({ state: 'UNAVAILABLE', stateReason: 'Pharmacy closed' })
  clock.set('2026-12-07T14:40:00Z')
  const discrepancyIds = high.map(({ id }: { id: string }) => id)
  const half = await next('notifyPrescriber', {
    discrepancyIds,
    prescriberId: cho.id,
    ...SBAR,
    assessment: ' ',
  })
  expect(half.userErrors).toMatchObject([{ field: ['input', 'assessment'] }])
  await next('notifyPrescriber', { discrepancyIds, prescriberId: cho.id, ...SBAR })
  const waiting = await service.query(
    cho,
    '{ myWorkQueue(filter: { kind: [ALERT] }) { edges { node { label owner { id } } } } }',
  )
  expect(waiting.data?.['myWorkQueue'].edges).toEqual([
    { node: { label: 'Answer a notice about medications', owner: { id: cho.id } } },
  ])
  clock.set('2026-12-07T14:52:00Z')
  await next('acknowledgePrescriberNotice', { noticeId: now.notices[0].id, response: 'Agreed' }, cho)
  expect(now.notices[0]).toMatchObject({
    acknowledgedAt: '2026-12-07T14:52:00.000Z',
    acknowledgedBy: { id: cho.id },
    response: 'Agreed',
  })
  const settled = await service.query(
    cho,
    '{ myWorkQueue(filter: { kind: [ALERT] }) { edges { node { id } } } }',
  )
  expect(settled.data?.['myWorkQueue'].edges).toEqual([])
  expect(now.blockers).toHaveLength(1)
  for (const discrepancyId of discrepancyIds)
    await next('resolveDiscrepancy', { discrepancyId, resolution: 'ACCEPTED', action: 'STOP' }, cho)
  expect(now.blockers).toEqual([])
  const unshared = await next('completeMedicationReconciliation', { ...SHARED, sharedWithPatient: false })
  expect(unshared.userErrors).toMatchObject([{ field: ['input', 'sharedWithPatient'] }])
  await next('completeMedicationReconciliation', SHARED)
  expect(now).toMatchObject({
    status: 'COMPLETED',
    completedAs: 'nurse',
    availableTransitions: [],
    transitionEpisode: { medicationsReconciledAt: '2026-12-07T14:52:00.000Z' },
  })
  const told = (await service.outbox()).filter(
    ({ type }) => type === 'medication-reconciliation.completed.v1',
  )
  expect(told.at(-1)?.payload).toMatchObject({ role: 'nurse', dischargedAt: '2026-12-04T19:00:00.000Z' })
  expect(JSON.stringify(await service.outbox())).not.toContain('etoprolol')
  const late = await next('recordDiscrepancy', {
    type: 'ADHERENCE',
    medications: ['Zolpidem'],
    summary: 'nightly',
  })
  expect(late.userErrors).toMatchObject([
    { __typename: 'TransitionNotAllowed', from: 'COMPLETED', allowed: [] },
  ])
})

test('a visit that waited for the reconciliation counts once it is signed', async () => {
  clock.set('2026-12-07T20:00:00Z')
  const encounterId = await discharge(service, george, { dischargedAt: '2026-12-04T14:00:00-05:00' })
  const [{ id }] = await service.db.query('select id from transition_episode where encounter_id = $1', [
    encounterId,
  ])
  const on = (mutation: string, input: object) =>
    service.query(
      dana,
      `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) {
         transitionEpisode { version status } userErrors { message } } }`,
      { input: { episodeId: id, ...input } },
    )
  await on('recordTransitionContact', {
    expectedVersion: 1,
    at: '2026-12-07T14:00:00Z',
    channel: 'PHONE',
    outcome: 'REACHED',
  })
  const seen = await on('recordTransitionVisit', {
    expectedVersion: 2,
    at: '2026-12-07T18:00:00Z',
    class: 'HH',
    decisionMaking: 'HIGH',
  })
  expect(seen.data?.['recordTransitionVisit'].transitionEpisode.status).toBe('CONTACTED')
  const source = {
    kind: 'DISCHARGE',
    asOf,
    reliability: 'HIGH',
    unavailable: 'no list came',
    medications: [],
  }
  const begun = await ask('startMedicationReconciliation', { patientId: george, sources: [source] })
  const { id: reconciliationId, version } = begun.medicationReconciliation
  const signed = await ask('completeMedicationReconciliation', {
    reconciliationId,
    expectedVersion: version,
    ...SHARED,
  })
  expect(signed.medicationReconciliation.transitionEpisode.status).toBe('SEEN')
})

test('a coordinator prepares and does not sign; a stranger finds nothing', async () => {
  const { id, version } = await started(dana)
  const signed = await ask(
    'completeMedicationReconciliation',
    { reconciliationId: id, expectedVersion: version, ...SHARED },
    dana,
  )
  expect(signed.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  const input = {
    reconciliationId: id,
    expectedVersion: version,
    type: 'ADHERENCE',
    medications: ['x'],
    summary: 'y',
  }
  expect((await ask('recordDiscrepancy', input, viewer('omar'))).errors?.[0]?.extensions['code']).toBe(
    'FORBIDDEN',
  )
  const stranger = newId('patient')
  const none = await ask('startMedicationReconciliation', { patientId: stranger, sources: FOUR_LISTS })
  expect(none.userErrors).toMatchObject([{ __typename: 'NotFound' }])
})

test('of two who change a reconciliation, one is told the current version', async () => {
  const { id, version } = await started()
  const input = {
    reconciliationId: id,
    expectedVersion: version,
    type: 'ADHERENCE',
    medications: ['Zolpidem'],
    summary: 'nightly',
  }
  const answers = await Promise.all([ask('recordDiscrepancy', input), ask('recordDiscrepancy', input, dana)])
  expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([
    { __typename: 'VersionConflict', currentVersion: Number(version) + 1 },
  ])
})

test('the database does not sign what is incomplete either', async () => {
  const { id } = await started()
  await expect(
    service.db.query(
      `update medication_reconciliation set status = 'COMPLETED', completed_by = 'x', completed_at = now() where id = $1`,
      [id],
    ),
  ).rejects.toThrow('cannot be completed')
})
