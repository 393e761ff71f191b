import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { viewer } from '@baton/testing/viewers'
import { ana, dana, dataOf, inDanasCare, jo, startMetrics, told, type Started } from './fixtures.js'

const other = 'practitioner_other'
let start: Started
beforeAll(async () => {
  start = await startMetrics()
  for (let one = 0; one < 12; one += 1) await carried(dana.id, one < 11 ? ['HIGH'] : [])
  await carried(other, ['HIGH', 'RISING'])
  await carried(other, [])
  await start.subgraph.deliver(relationship(other, newId('patient'), '2026-11-20T00:00:00Z'))
})
afterAll(() => start.subgraph.close())

function relationship(practitionerId: string, patientId: string, until: string | null = null) {
  const granted = inDanasCare(patientId)
  return { ...granted, payload: { ...granted.payload, practitionerId, until } }
}

/** A patient in somebody's care whose tier changed; the last change is told first. */
async function carried(practitionerId: string, tiers: readonly string[]) {
  const patientId = newId('patient')
  await start.subgraph.deliver(relationship(practitionerId, patientId))
  const changes = tiers.map((to, index) => {
    const at = `2026-11-0${index + 2}T12:00:00Z`
    const payload = { patientId, from: null, to, reasons: [], at }
    return told('risk-tier.changed.v1', { subject: patientId, patientId, at, payload })
  })
  for (const change of changes.toReversed()) await start.subgraph.deliver(change)
}

const CASELOADS = `{ caseloads { coordinator { id } takenAt patients high rising standard weighted flags } }`
const caseloads = async (who: typeof jo) => dataOf(await start.subgraph.query(who, CASELOADS))?.['caseloads']

const danas = { coordinator: { id: dana.id }, patients: 12, high: 11, rising: 0, standard: 1, weighted: 34 }
const others = { coordinator: { id: other }, patients: 2, high: 0, rising: 1, standard: 1, weighted: 3 }

test('a supervisor sees what each coordinator carries by the last tier; a care that ended does not count (domain 8.4)', async () => {
  expect(await caseloads(jo)).toMatchObject([
    { ...danas, flags: [], takenAt: '2026-11-30T17:00:00.000Z' },
    { ...others, flags: [] },
  ])
})

test('what somebody works is recorded by a supervisor, and the caseload is told for a full position', async () => {
  const document = `mutation ($input: RecordStaffingInput!) { recordStaffing(input: $input) {
    staffing { practitioner { id } fullTimeEquivalent startsOn } userErrors { __typename field } } }`
  const record = async (who: typeof jo, fullTimeEquivalent: number, startsOn: string) =>
    start.subgraph.query(who, document, { input: { practitionerId: dana.id, fullTimeEquivalent, startsOn } })
  expect((await record(dana, 0.5, '2026-11-01')).errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  const wrong = dataOf(await record(jo, 1.2, '2026-11-01'))?.['recordStaffing']
  expect(wrong).toMatchObject({ staffing: null, userErrors: [{ __typename: 'InvalidInput' }] })
  const shares = '{ caseloads { patients fullTimeEquivalent patientsPerFullTime weightedPerFullTime } }'
  const danasShare = async () => dataOf(await start.subgraph.query(dana, shares))?.['caseloads']
  expect(await danasShare()).toEqual([
    { patients: 12, fullTimeEquivalent: 1, patientsPerFullTime: 12, weightedPerFullTime: 34 },
  ])
  expect(dataOf(await record(jo, 0.8, '2026-11-01'))?.['recordStaffing']).toEqual({
    staffing: { practitioner: { id: dana.id }, fullTimeEquivalent: 0.8, startsOn: '2026-11-01' },
    userErrors: [],
  })
  await record(jo, 0.5, '2026-12-01')
  expect(await danasShare()).toEqual([
    { patients: 12, fullTimeEquivalent: 0.8, patientsPerFullTime: 15, weightedPerFullTime: 42.5 },
  ])
  const unnamed = dataOf(await start.subgraph.query(ana, shares))?.['caseloads']
  expect(unnamed[0]).toMatchObject({ fullTimeEquivalent: null, patientsPerFullTime: null })
})

test('a coordinator sees her own, a nurse who coordinates nobody sees none, an agency none', async () => {
  expect(await caseloads(dana)).toMatchObject([danas])
  expect(await caseloads(viewer('ida'))).toEqual([])
  expect(await caseloads(viewer('harbor'))).toEqual([])
  await expect(caseloads(viewer('rosa'))).rejects.toThrow('FORBIDDEN')
})

test('an analyst gets no count of one to ten, no sum that gives one away, and is refused the name', async () => {
  const hidden = { patients: null, standard: null, weighted: null, flags: null }
  const counts = '{ caseloads { patients high rising standard weighted flags } }'
  expect(dataOf(await start.subgraph.query(ana, counts))?.['caseloads']).toEqual([
    { ...hidden, high: 0, rising: null },
    { ...hidden, high: 11, rising: 0 },
  ])
  const named = await start.subgraph.query(ana, CASELOADS)
  expect(named.errors?.[0]).toMatchObject({
    path: ['caseloads', 0, 'coordinator'],
    extensions: { code: 'FORBIDDEN' },
  })
  expect(JSON.stringify(named.data)).not.toContain('practitioner')
})
