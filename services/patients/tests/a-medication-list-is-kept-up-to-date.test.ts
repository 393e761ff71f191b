import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'

const dana = viewer('dana')
const CODE = {
  system: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  code: '866924',
  display: 'metoprolol tartrate 25 MG',
}
let now = new Date('2026-12-07T14:15:00Z')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string
let id: string

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: { now: () => now } })
  ask = asking(patients)
  patientId = await ask.cast()
  const input = { patientId, code: CODE, dosage: 'one twice a day', startedOn: '2026-02-01' }
  id = (await ask.done(dana, 'recordMedication', input, 'medication { id }')).medication.id
})
afterAll(() => patients.close())

const told = (more: object) => ({ id, patientId, code: CODE, startedOn: '2026-02-01', ...more })

async function list() {
  const { patient } = await ask.read(
    dana,
    `{ patient(id: "${patientId}") { medications { edges { node { id version status statusReason dosage endedOn recordedBy
      availableTransitions history { at by from to reason } } } } } }`,
  )
  return patient.medications.edges.map(({ node }: { node: object }) => node)
}

test('what is stopped is no longer on the list as taken, and who stopped it, when and why stays', async () => {
  now = new Date('2026-12-08T15:00:00Z')
  const stop = {
    status: 'STOPPED',
    dosage: 'one twice a day',
    endedOn: '2026-12-08',
    reason: 'taken with succinate',
  }
  const input = told({ ...stop, expectedVersion: 1, idempotencyKey: 'stop' })
  for (let times = 0; times < 2; times += 1) await ask.done(dana, 'recordMedication', input)
  expect(await list()).toEqual([
    {
      id,
      version: 2,
      status: 'STOPPED',
      statusReason: stop.reason,
      dosage: 'one twice a day',
      endedOn: '2026-12-08',
      recordedBy: dana.id,
      availableTransitions: ['ACTIVE', 'COMPLETED', 'STOPPED', 'ON_HOLD', 'ENTERED_IN_ERROR'],
      history: [
        { at: '2026-12-07T14:15:00.000Z', by: dana.id, from: null, to: 'ACTIVE', reason: null },
        { at: '2026-12-08T15:00:00.000Z', by: dana.id, from: 'ACTIVE', to: 'STOPPED', reason: stop.reason },
      ],
    },
  ])
})

test('a change names the version it saw, and somebody who does not reach the patient changes nothing', async () => {
  const stale = await ask.send(dana, 'recordMedication', told({ expectedVersion: 1 }))
  expect(stale.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT', currentVersion: 2 }])
  const none = await ask.send(dana, 'recordMedication', told({}))
  expect(none.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }])
  const stranger = await ask.send(viewer('ida'), 'recordMedication', told({ expectedVersion: 2 }))
  expect(stranger.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  const other = await ask.patient({ family: 'Other', given: ['One'] })
  const elsewhere = { ...told({ expectedVersion: 2 }), patientId: other }
  expect((await ask.send(dana, 'recordMedication', elsewhere)).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: ['input', 'id'] },
  ])
})

test('what was entered in error is on no list, and stays so, in the database too', async () => {
  const wrong = told({ expectedVersion: 2, status: 'ENTERED_IN_ERROR', reason: 'of another patient' })
  const { medication } = await ask.done(dana, 'recordMedication', wrong, 'medication { status version }')
  expect(medication).toEqual({ status: 'ENTERED_IN_ERROR', version: 3 })
  expect(await list()).toEqual([])
  const back = await ask.send(dana, 'recordMedication', told({ expectedVersion: 3 }))
  expect(back.userErrors).toMatchObject([
    { code: 'TRANSITION_NOT_ALLOWED', from: 'ENTERED_IN_ERROR', requested: 'ACTIVE', allowed: [] },
  ])
  const behind = patients.db.query(`update medication set version = 4, status = 'ACTIVE' where id = $1`, [id])
  await expect(behind).rejects.toThrow('entered in error')
})

test('what another system told is changed there', async () => {
  await patients.db.query(
    `insert into imported_medication (id, patient_id, entry_key, origin, source, code, status, recorded_at)
     values ('medication_01jd0000000000000000000000', $1, 'k', 'PRESCRIBED', 'urn:emr', '{"code":"1"}', 'ACTIVE', $2)`,
    [patientId, now],
  )
  const imported = told({
    id: 'medication_01jd0000000000000000000000',
    expectedVersion: 1,
    status: 'STOPPED',
  })
  expect((await ask.send(dana, 'recordMedication', imported)).userErrors).toMatchObject([
    { code: 'INVALID_INPUT', field: ['input', 'id'], message: expect.stringContaining('urn:emr') },
  ])
})
