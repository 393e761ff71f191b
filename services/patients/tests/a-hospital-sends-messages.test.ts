import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { decodeHl7 } from '@baton/fhir/hl7v2/charset'
import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { dataFolder, hasData } from './import-files.js'
import { adt, receive } from './messages.js'

const withData = hasData ? test : test.skip
const jo = viewer('jo')

let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: clockAt('2026-11-25T15:00:00Z') })
})
afterAll(() => patients.close())

async function chartOf(mrn: string) {
  const system = 'urn:baton:authority:HV'
  const { data } = await patients.query(
    jo,
    `query($system: String!, $mrn: String!) { patientByIdentifier(system: $system, value: $mrn) { id version name { text }
       coverages { memberId payerName } conditions { edges { node { code { code display } } } }
       feedAppointments { status startsAt } riskScores { edges { node { total } } }
       encounters { edges { node { id class status admittedAt dischargedAt } } } } }`,
    { system, mrn },
  )
  const patient = data?.['patientByIdentifier']
  return { ...patient, encounters: patient?.encounters.edges.map(({ node }: { node: object }) => node) }
}

async function told(patientId: string): Promise<string[]> {
  const all = (await patients.outbox()).filter(
    (one) => one.patientId === patientId && one.type.startsWith('encounter.'),
  )
  return all.map(({ type }) => type)
}

test('A01, A08, A03, the A03 again, A13 and a later A03 are one stay with the last discharge, and six rows of history', async () => {
  const admitted = '20261118150000'
  const first = adt({
    event: 'A03',
    control: 'r3',
    occurred: '20261124140500',
    admitted,
    discharged: '20261124140500',
  })
  const received = await receive(
    patients,
    adt({ event: 'A01', control: 'r1', occurred: admitted, admitted }),
    adt({ event: 'A08', control: 'r2', occurred: '20261119080000', admitted }),
    first,
    first,
    adt({ event: 'A13', control: 'r5', occurred: '20261124150000', admitted }),
    adt({ event: 'A03', control: 'r6', occurred: '20261125093000', admitted, discharged: '20261125093000' }),
  )
  expect(received.map(({ status }) => status)).toEqual([
    'ACCEPTED',
    'ACCEPTED',
    'ACCEPTED',
    'DUPLICATE',
    'ACCEPTED',
    'ACCEPTED',
  ])
  expect(received.map(({ acknowledgment }) => acknowledgment)).toEqual(['AA', 'AA', 'AA', 'AA', 'AA', 'AA'])
  const chart = await chartOf('HV-7')
  expect(chart.encounters).toMatchObject([
    {
      class: 'IMP',
      status: 'FINISHED',
      admittedAt: '2026-11-18T20:00:00.000Z',
      dischargedAt: '2026-11-25T14:30:00.000Z',
    },
  ])
  expect(await told(chart.id)).toEqual([
    'encounter.admitted.v1',
    'encounter.discharged.v1',
    'encounter.discharge-cancelled.v1',
    'encounter.discharged.v1',
  ])
  const [{ rows }] = await patients.db.query(
    `select count(*)::int as rows from inbound_message where sending_facility = 'HOSP'`,
  )
  expect(rows).toBe(6)
})

test('a discharge whose admission was not told is told, and corrected when the admission comes', async () => {
  const of = { mrn: 'HV-8', visit: 'V8' }
  await receive(patients, adt({ ...of, event: 'A03', control: 'o1', occurred: '20261124100000' }))
  const early = await chartOf('HV-8')
  expect(early.encounters).toMatchObject([{ status: 'FINISHED', dischargedAt: '2026-11-24T15:00:00.000Z' }])
  expect(early.riskScores.edges).toEqual([]) // how long the stay lasted is not known: nothing is scored
  await receive(patients, adt({ ...of, event: 'A01', control: 'o2', occurred: '20261120100000' }))
  const late = await chartOf('HV-8')
  expect(late.encounters).toMatchObject([
    { id: early.encounters[0].id, status: 'FINISHED', admittedAt: '2026-11-20T15:00:00.000Z' },
  ])
  expect(late.riskScores.edges).toHaveLength(4) // LACE, HOSPITAL, and Charlson by two sets of weights
})

test('moves, changes of class and cancelled admissions are told', async () => {
  const of = { mrn: 'HV-9', visit: 'V9' }
  await receive(
    patients,
    adt({ ...of, event: 'A04', control: 'm1', occurred: '20261124080000', patientClass: 'E' }),
    adt({ ...of, event: 'A06', control: 'm2', occurred: '20261124090000' }),
    adt({ ...of, event: 'A02', control: 'm3', occurred: '20261124100000', bed: 'ICU^1^A' }),
    adt({ ...of, event: 'A11', control: 'm4', occurred: '20261124110000' }),
  )
  const chart = await chartOf('HV-9')
  expect(chart.encounters).toMatchObject([{ class: 'IMP', status: 'CANCELLED' }])
  expect(await told(chart.id)).toEqual([
    'encounter.admitted.v1',
    'encounter.moved.v1',
    'encounter.admitted.v1',
    'encounter.moved.v1',
    'encounter.admission-cancelled.v1',
  ])
})

test('a person is kept up to date, and a value is taken away only when the sender says so', async () => {
  const more = [
    'DG1|1||I50.9^Heart failure^I10||20261124',
    'IN1|1|MA|SUMMIT|Summit Advantage|||||||||20260101|||||||||||||||||||||||SA1',
  ]
  const pid = (rest: string) => `PID|1||HV-10^^^HV^MR||${rest}`
  await receive(
    patients,
    adt({ event: 'A01', control: 'p1', occurred: '20261124080000', mrn: 'HV-10', visit: 'V10', more }),
    adt({ event: 'A31', control: 'p2', occurred: '20261124090000', pid: pid('DOE^JANET||19520301|F') }),
    adt({ event: 'A31', control: 'p0', occurred: '20261124070000', pid: pid('DOE^OLD||19520301|F') }),
  )
  expect(await chartOf('HV-10')).toMatchObject({
    name: { text: 'JANET DOE' },
    coverages: [{ memberId: 'SA1', payerName: 'Summit Advantage' }],
    conditions: { edges: [{ node: { code: { code: 'I50.9', display: 'Heart failure' } } }] },
  })
})

test('A40 merges two known patients, and the stay of the merged one goes on', async () => {
  const merge = (control: string, to: string, from: string) =>
    [
      `MSH|^~\\&|ADT|HOSP|BATON|HS|20261124100000||ADT^A40^ADT_A39|${control}|P|2.5.1`,
      'EVN||20261124100000||||20261124100000',
      `PID|1||${to}^^^HV^MR||DOE^JANE||19520301|F`,
      `MRG|${from}^^^HV^MR`,
    ].join('\r')
  const stay = { mrn: 'HV-21', visit: 'V21', admitted: '20261122080000' }
  await receive(
    patients,
    adt({ event: 'A01', control: 'g1', occurred: '20261122080000', mrn: 'HV-20', visit: 'V20' }),
    adt({ ...stay, event: 'A01', control: 'g2', occurred: '20261122080000' }),
  )
  const [survivor, former] = [await chartOf('HV-20'), await chartOf('HV-21')]
  expect(former.id).not.toBe(survivor.id)
  const received = await receive(
    patients,
    merge('g3', 'HV-20', 'HV-21'),
    merge('g4', 'HV-20', 'HV-21').replaceAll('20261124100000', '20261124110000'),
    adt({ ...stay, event: 'A03', control: 'g5', occurred: '20261124120000' }),
    merge('g6', 'HV-29', 'HV-20'),
  )
  expect(received.map(({ status, effects }) => [status, effects.at(-1)])).toMatchObject([
    ['ACCEPTED', 'the records were merged'],
    ['ACCEPTED', 'the numbers were merged already'],
    ['ACCEPTED', 'a visit ended'],
    ['QUARANTINED', undefined],
  ])
  expect(received.at(-1)?.reason).toMatch(/^The patient of MRG is known here and the one of PID is not/)
  expect((await chartOf('HV-21')).id).toBe(survivor.id)
  expect(await told(former.id)).toEqual(['encounter.admitted.v1'])
  expect(await told(survivor.id)).toContain('encounter.discharged.v1') // the visit moved with its record
  const merges = await patients.db.query(
    `select survivor_id, merged_id, merged_by, unmerged_at from patient_merge where survivor_id = $1`,
    [survivor.id],
  )
  expect(merges).toEqual([
    { survivor_id: survivor.id, merged_id: former.id, merged_by: 'system:patients', unmerged_at: null },
  ])
  const told40 = (await patients.outbox()).filter(({ type }) => type === 'patient.merged.v1')
  expect(told40).toMatchObject([{ payload: { survivorId: survivor.id, mergedId: former.id } }])
  const numbers = await patients.db.query(`select value from patient_identifier where patient_id = $1`, [
    survivor.id,
  ])
  expect(numbers).toEqual([{ value: 'HV-20' }]) // what was the merged record's can still be parted
})

test('an appointment is booked, moved and missed', async () => {
  const siu = (event: string, control: string, at: string) =>
    [
      `MSH|^~\\&|SCH|HOSP|BATON|HS|2026112408${control.slice(-2)}00||SIU^${event}|${control}|P|2.5.1`,
      'SCH||AP-1|||||||30|min',
      `TQ1|||||||${at}`,
      'PID|1||HV-7^^^HV^MR||DOE^JANE||19520301|F',
    ].join('\r')
  const received = await receive(
    patients,
    siu('S12', 's01', '20261201090000'),
    siu('S13', 's02', '20261202100000'),
    siu('S26', 's03', '20261202100000'),
  )
  expect(received.map(({ effects }) => effects.at(-1))).toEqual([
    'an appointment is booked',
    'an appointment is booked',
    'an appointment was missed',
  ])
  expect((await chartOf('HV-7')).feedAppointments).toEqual([
    { status: 'NO_SHOW', startsAt: '2026-12-02T15:00:00.000Z' },
  ])
})

test.each([
  [
    'a type that is not handled',
    adt({ event: 'A41', control: 'q1', occurred: '20261124080000' }),
    'AR',
    'ADT^A41 is not handled here.',
  ],
  [
    'no patient',
    adt({ event: 'A01', control: 'q2', occurred: '20261124080000', pid: 'PID|1||' }),
    'AE',
    'PID-3 holds no identifier of the patient.',
  ],
  [
    'a class that is none',
    adt({ event: 'A01', control: 'q3', occurred: '20261124080000', patientClass: 'ff' }),
    'AE',
    'PV1-2 is no patient class of HL7 table 0004.',
  ],
  [
    'a time that is none',
    adt({ event: 'A01', control: 'q4', occurred: '20261324080000' }),
    'AE',
    'EVN-6 is no HL7 time.',
  ],
  [
    'somebody else under the number',
    adt({
      event: 'A31',
      control: 'q5',
      occurred: '20261124080000',
      pid: 'PID|1||HV-7^^^HV^MR||ROE^RICHARD||19800101|M',
    }),
    'AE',
    'PID-3 belongs to somebody with another family name and another birth date.',
  ],
  [
    'another message under the same number',
    adt({ event: 'A01', control: 'r1', occurred: '20261118160000' }),
    'AE',
    'MSH-10 is the number of an earlier message of this sender and event that says something else.',
  ],
  ['no message', 'EVN|A04\rPID|1', 'AE', 'The message does not begin with MSH.'],
])('%s waits in quarantine, with the true reason', async (_, text, acknowledgment, reason) => {
  expect(await receive(patients, text)).toMatchObject([{ status: 'QUARANTINED', acknowledgment, reason }])
})

test('no acknowledgement repeats what a broken message says', async () => {
  const whole = adt({ event: 'A01', control: 'n1', occurred: '20261124080000', patientClass: 'ZORA' })
  const broken = [
    'ZORA HURSTON|1891',
    whole,
    whole.replace('ADT^A01', 'ZORA^HURSTON').replace('|n1|', '|n2|'),
    whole.replace('|2.5.1', '|ZORA').replace('|n1|', '|n3|'),
    whole.replaceAll('20261124080000', 'ZORA').replace('|n1|', '|n4|'),
  ]
  for (const one of await receive(patients, ...broken)) {
    expect(one).toMatchObject({ status: 'QUARANTINED', reason: expect.any(String) })
    expect(one.acknowledgments.join()).not.toMatch(/ZOR|HURST/)
  }
})

test('A34, as A40 was called once, merges too', async () => {
  const survivor = 'PID|1||HV-34^^^HV^MR||LANE^LOIS||19600402|F'
  const merged = 'PID|1||HV-35^^^HV^MR||LANE^LOIS||19600402|F'
  await receive(
    patients,
    adt({ event: 'A28', control: 'm1', occurred: '20261124080000', pid: survivor }),
    adt({ event: 'A28', control: 'm2', occurred: '20261124080100', pid: merged }),
  )
  const merge = `${adt({ event: 'A34', control: 'm3', occurred: '20261124080200', pid: survivor })}\rMRG|HV-35^^^HV^MR`
  expect(await receive(patients, merge)).toMatchObject([{ status: 'ACCEPTED', acknowledgment: 'AA' }])
  const [row]: object[] = await patients.db.query(
    `select count(*)::int as merges from patient_merge
      where merged_id = (select patient_id from patient_identifier where value = 'HV-35')`,
  )
  expect(row).toEqual({ merges: 1 })
})

test('a message in quarantine is repaired and replayed, and what is done stays done', async () => {
  const broken = adt({
    event: 'A01',
    control: 'f1',
    occurred: '20261124080000',
    mrn: 'HV-11',
    visit: 'V11',
    patientClass: 'X',
  })
  const [{ id } = { id: '' }] = await receive(patients, broken)
  const send = (mutation: string, input: object) =>
    patients
      .query(
        jo,
        `mutation($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) {
         inboundMessage { status statusReason version reason effects originalText history { from to } } userErrors { code message } } }`,
        { input: { id, ...input } },
      )
      .then(({ data }) => data?.[mutation])
  const still = await send('replayInboundMessage', { expectedVersion: 1 })
  expect(still.inboundMessage).toMatchObject({ status: 'QUARANTINED', version: 2 })
  const text = broken.replace('PV1||X', 'PV1||I')
  expect((await send('repairInboundMessage', { expectedVersion: 1, text })).userErrors).toMatchObject([
    { code: 'VERSION_CONFLICT' },
  ])
  const repaired = await send('repairInboundMessage', {
    expectedVersion: 2,
    text,
    reason: 'the class was mistyped',
  })
  expect(repaired.inboundMessage).toMatchObject({
    status: 'REPAIRED',
    statusReason: 'the class was mistyped',
    originalText: broken,
  })
  const replayed = await send('replayInboundMessage', { expectedVersion: 3 })
  expect(replayed.inboundMessage).toMatchObject({
    status: 'ACCEPTED',
    reason: null,
    effects: expect.arrayContaining(['a patient was added', 'a visit began']),
  })
  expect(replayed.inboundMessage.history.map(({ to }: { to: string }) => to)).toEqual([
    'QUARANTINED',
    'QUARANTINED',
    'REPAIRED',
    'ACCEPTED',
  ])
  expect((await send('replayInboundMessage', { expectedVersion: 4 })).userErrors).toMatchObject([
    { code: 'TRANSITION_NOT_ALLOWED' },
  ])
  await expect(
    patients.db.query(`update inbound_message set status = 'QUARANTINED', reason = 'x' where id = $1`, [id]),
  ).rejects.toThrow('cannot go from ACCEPTED')
})

test('a replay of a message with a value that nothing can hold leaves it in quarantine, with the reason', async () => {
  const tooLong = Array.from({ length: 3_000 }, (_, at) => at.toString(36)).join('') // and nothing to compress
  const facts = { event: 'A01', control: 'TOO-LONG', occurred: '202611201200', admitted: '202611201200' }
  const text = adt({ ...facts, mrn: 'HV-LONG', visit: tooLong })
  const [{ id } = { id: '' }] = await receive(patients, text)
  const mutation = `mutation ($input: ReplayInboundMessageInput!) { replayInboundMessage(input: $input) {
    inboundMessage { status statusReason version } userErrors { code } } }`
  const { data, errors } = await patients.query(jo, mutation, { input: { id, expectedVersion: 1 } })
  expect(errors).toBeUndefined()
  expect(data?.['replayInboundMessage']).toEqual({
    inboundMessage: {
      status: 'QUARANTINED',
      statusReason: 'A value of the message cannot be stored (SQLSTATE 54000).',
      version: 2,
    },
    userErrors: [],
  })
})

test('the list shows the raw text to those who repair messages only', async () => {
  const list =
    '{ inboundMessages(status: QUARANTINED, first: 2) { edges { node { reason text } } pageInfo { hasNextPage } } }'
  const forAdam = (await patients.query(viewer('adam'), list)).data?.['inboundMessages']
  expect(forAdam).toMatchObject({
    edges: [{ node: { text: expect.stringContaining('') } }, {}],
    pageInfo: { hasNextPage: true },
  })
  const forDana = (await patients.query(viewer('dana'), list)).data?.['inboundMessages']
  expect(forDana.edges[0].node.text).toBeNull()
  expect((await patients.query(viewer('ana'), list)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
})

withData(
  'every real file is accepted or waits with a reason, none is lost, and twice is once',
  async () => {
    const files = ['messages', 'batch_and_malformed'].flatMap((folder) =>
      readdirSync(join(dataFolder, 'hl7v2', folder)).map((name) => join(dataFolder, 'hl7v2', folder, name)),
    )
    const texts = files.map((file) => decodeHl7(readFileSync(file)))
    const first = await receive(patients, ...texts)
    const wanted = texts.reduce((sum, text) => sum + Math.max(1, text.match(/^\uFEFF?MSH/gm)?.length ?? 0), 0)
    expect(first).toHaveLength(wanted)
    expect(first.filter(({ status, reason }) => status === 'QUARANTINED' && !reason)).toEqual([])
    expect(first.filter(({ status }) => status === 'ACCEPTED').length).toBeGreaterThan(15)
    const before = await sums()
    const second = await receive(patients, ...texts)
    expect(second.filter(({ status }) => status === 'ACCEPTED')).toEqual([])
    expect(await sums()).toEqual(before)
  },
  120_000,
)

async function sums(): Promise<object> {
  const [row] = await patients.db.query(
    `select (select count(*) from patient) as patients, (select count(*) from encounter) as encounters,
            (select sum(version) from encounter) as versions, (select count(*) from outbox) as events,
            (select count(*) from inbound_message where status <> 'DUPLICATE') as messages`,
  )
  return row
}
