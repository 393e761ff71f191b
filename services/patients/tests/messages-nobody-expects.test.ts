import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { adt, receive } from './messages.js'

let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: clockAt('2026-11-24T19:05:00Z') })
})
afterAll(() => patients.close())

let number = 0
const pid = (mrn: string, name = 'RARE^ANN') => `PID|1||${mrn}^^^HV^MR||${name}||19520301|F`
/** `EVENT hour class`, of the 20th of November in New York. */
interface Step {
  readonly event: string
  readonly hour: number
  readonly patientClass?: string
  readonly admitted?: string
  readonly discharged?: string
}
const at = (hour: number) => `20261120${String(hour).padStart(2, '0')}0000`

async function staysAfter(steps: readonly Step[]) {
  const mrn = `RARE-${++number}`
  const texts = steps.map(({ hour, ...step }, place) =>
    adt({ control: `${mrn}-${place}`, occurred: at(hour), visit: mrn, pid: pid(mrn), ...step }),
  )
  const received = await receive(patients, ...texts)
  expect(received.map(({ status }) => status)).toEqual(steps.map(() => 'ACCEPTED'))
  return patients.db.query(
    `select class, status, admitted_at as "from", discharged_at as "to" from encounter
       join patient_identifier own using (patient_id) where own.value = $1`,
    [mrn],
  )
}
const time = (hour: number) => new Date(`2026-11-20T${hour + 5}:00:00Z`)

test.each<[string, readonly Step[], object]>([
  [
    'an emergency that is admitted under its number',
    [
      { event: 'A04', hour: 1, patientClass: 'E' },
      { event: 'A01', hour: 5 },
    ],
    { class: 'IMP', status: 'IN_PROGRESS', from: time(5) },
  ],
  [
    'an outpatient of whom an update says that they are an inpatient',
    [
      { event: 'A04', hour: 6, patientClass: 'O' },
      { event: 'A08', hour: 9, patientClass: 'I' },
    ],
    { class: 'IMP', status: 'IN_PROGRESS', from: time(6) },
  ],
  [
    'a visit that was registered ahead and is an outpatient one',
    [
      { event: 'A05', hour: 6, patientClass: 'P' },
      { event: 'A04', hour: 9, patientClass: 'O' },
    ],
    { class: 'AMB', status: 'IN_PROGRESS', from: time(9) },
  ],
  [
    'a visit that was registered ahead and becomes an inpatient one (A06)',
    [
      { event: 'A05', hour: 6, patientClass: 'P', admitted: at(12) },
      { event: 'A06', hour: 9 },
    ],
    { class: 'IMP', status: 'IN_PROGRESS', from: time(9) },
  ],
  [
    'an older update that comes late',
    [
      { event: 'A01', hour: 9 },
      { event: 'A08', hour: 6, patientClass: 'E' },
    ],
    { class: 'IMP', status: 'IN_PROGRESS' },
  ],
  [
    'a discharge whose time is corrected by an update',
    [
      { event: 'A01', hour: 5, admitted: at(5) },
      { event: 'A03', hour: 9, admitted: at(5), discharged: at(9) },
      { event: 'A08', hour: 10, admitted: at(5), discharged: at(8) },
      { event: 'A08', hour: 7, admitted: at(5), discharged: at(6) },
    ],
    { class: 'IMP', status: 'FINISHED', from: time(5), to: time(8) },
  ],
])('%s is what was told last', async (_, steps, stay) => {
  expect(await staysAfter(steps)).toMatchObject([stay])
})

/** An appointment as S12 to S26 tell it, with SCH-25. */
const siu = (event: string, hour: number, { status = '', end = '' } = {}) => {
  const sch = new Array<string>(26).fill('')
  sch[0] = 'SCH'
  sch[2] = `A-${number}`
  sch[11] = `^^30^20261201090000^${end}`
  sch[25] = status
  const head = `MSH|^~\\&|SCH|HOSP|BATON|HS|${at(hour)}||SIU^${event}|siu-${number}-${event}-${hour}|P|2.5.1`
  return [head, sch.join('|'), pid(`SIU-${number}`)].join('\r')
}

test.each<[string, readonly Parameters<typeof siu>[], string]>([
  [
    'cancelled and then modified stays cancelled',
    [
      ['S12', 1],
      ['S15', 2],
      ['S14', 3],
    ],
    'CANCELLED',
  ],
  [
    'missed and then modified stays missed',
    [
      ['S12', 1],
      ['S26', 2],
      ['S14', 3],
    ],
    'NO_SHOW',
  ],
  [
    'cancelled and then booked anew is booked',
    [
      ['S12', 1],
      ['S15', 2],
      ['S12', 3],
    ],
    'BOOKED',
  ],
  [
    'cancelled and then moved is booked',
    [
      ['S12', 1],
      ['S15', 2],
      ['S13', 3],
    ],
    'BOOKED',
  ],
  [
    'cancelled before it was booked, as it came, is cancelled',
    [
      ['S15', 2],
      ['S12', 1],
    ],
    'CANCELLED',
  ],
  ['of which nothing but a modification came is booked', [['S14', 2]], 'BOOKED'],
  [
    'that is modified into a cancelled one (SCH-25)',
    [
      ['S12', 1],
      ['S14', 2, { status: 'Cancelled^^HL70278' }],
    ],
    'CANCELLED',
  ],
  [
    'that is modified into a missed one (SCH-25)',
    [
      ['S12', 1],
      ['S14', 2, { status: 'No Show' }],
    ],
    'NO_SHOW',
  ],
  [
    'that is modified back into a booked one (SCH-25)',
    [
      ['S15', 1],
      ['S14', 2, { status: 'BOOKED' }],
    ],
    'BOOKED',
  ],
  [
    'that began (SCH-25) stays booked',
    [
      ['S12', 1],
      ['S14', 2, { status: 'Started' }],
    ],
    'BOOKED',
  ],
])('an appointment %s', async (_, events, status) => {
  number += 1
  await receive(patients, ...events.map((event) => siu(...event)))
  const kept = await patients.db.query('select status from feed_appointment where value = $1', [
    `A-${number}`,
  ])
  expect(kept).toEqual([{ status }])
})

let twins = 0
/** Which application of which hospital books, and what the number says of who gave it. */
interface Scheduler {
  readonly from?: string
  readonly of?: string
}
/** An appointment of somebody whom an application of a hospital books under a number, with its namespace. */
const booked = (mrn: string, { event = 'S12', from = 'SCH|HOSP', of = 'TWIN-1' }) => {
  twins += 1
  const head = `MSH|^~\\&|${from}|BATON|HS|${at(twins)}||SIU^${event}|twin-${twins}|P|2.5.1`
  return [head, `SCH||${of}`, 'TQ1|||||||20261201090000', pid(mrn)].join('\r')
}
const appointments = (value: string) =>
  patients.db.query('select patient_id, system, status from feed_appointment where value = $1 order by id', [
    value,
  ])

test.each<[string, Scheduler, Scheduler]>([
  ['applications of one hospital', { from: 'ONE|HOSP' }, { from: 'TWO|HOSP' }],
  ['hospitals', { from: 'ONE|HOSP' }, { from: 'ONE|CLINIC' }],
  ['namespaces (EI-2)', { of: '^ONE' }, { of: '^TWO' }],
  ['namespaces of one name at two hospitals', { of: '^ONE', from: 'S|A' }, { of: '^ONE', from: 'S|B' }],
  ['authorities (EI-3)', { of: '^^1.2.3^ISO' }, { of: '^^1.2.4^ISO' }],
])('two %s give one number to appointments of two patients', async (...row) => {
  const [name, ...schedulers] = row
  const value = `TWIN-${name}`
  for (const [place, { from, of = '' }] of schedulers.entries()) {
    const message = booked(`${name}-${place}`, { of: `${value}${of}`, ...(from ? { from } : {}) })
    expect(await receive(patients, message)).toMatchObject([{ status: 'ACCEPTED' }])
  }
  expect(await appointments(value)).toHaveLength(2)
})

test('an authority that holds everywhere (EI-3) says whose number it is, whoever sends it', async () => {
  const of = 'TWIN-OID^SCH^1.2.5^ISO'
  await receive(patients, booked('TO-1', { of }), booked('TO-1', { of, from: 'HUB|ELSEWHERE', event: 'S15' }))
  expect(await appointments('TWIN-OID')).toMatchObject([{ system: 'urn:oid:1.2.5', status: 'CANCELLED' }])
  expect(await receive(patients, booked('TO-2', { of }))).toMatchObject([
    { status: 'QUARANTINED', reason: 'The number of the appointment (SCH-2) belongs to another patient.' },
  ])
})

test('an appointment from before, known by its hospital alone, goes on; another patient’s stays', async () => {
  const of = 'TWIN-OLD'
  await receive(patients, booked('TP-1', { of }))
  await patients.db.query(`update feed_appointment set system = 'urn:baton:sender:HOSP' where value = $1`, [
    of,
  ])
  await receive(patients, booked('TP-2', { of, from: 'OTHER|HOSP' }))
  expect(await appointments(of)).toMatchObject([
    { system: 'urn:baton:sender:HOSP', status: 'BOOKED' },
    { system: 'urn:baton:sender:HOSP:OTHER', status: 'BOOKED' },
  ])
  await receive(patients, booked('TP-1', { of, event: 'S15' }))
  expect(await appointments(of)).toMatchObject([
    { system: 'urn:baton:sender:HOSP:SCH', status: 'CANCELLED' },
    { status: 'BOOKED' },
  ])
})

test('an appointment that was told by the number of who asked for it goes on under the one of its scheduler', async () => {
  number += 1
  const told = (event: string, hour: number, numbers: string) =>
    siu(event, hour).replace(/\rSCH\|[^|]*\|[^|]*\|/, `\rSCH|${numbers}|`)
  const received = await receive(
    patients,
    told('S12', 8, 'ASKED-1^EMR|'),
    told('S13', 9, 'ASKED-1^EMR|GIVEN-1^SCH'),
    told('S12', 9, 'ASKED-1^EMR|GIVEN-2^SCH'),
    told('S15', 10, 'ASKED-1^EMR|GIVEN-1^SCH'),
  )
  expect(received.map(({ status }) => status)).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED'])
  const rows: object[] = await patients.db.query(
    `select value, status from feed_appointment where value ~ 'ASKED|GIVEN' order by 1`,
  )
  expect(rows).toEqual([
    { value: 'GIVEN-1', status: 'CANCELLED' },
    { value: 'GIVEN-2', status: 'BOOKED' },
  ])
})

test('an appointment that ends before it begins waits in quarantine', async () => {
  number += 1
  expect(await receive(patients, siu('S12', 1, { end: '20261201080000' }))).toMatchObject([
    { status: 'QUARANTINED', reason: 'The appointment ends before it begins.' },
  ])
})

test('a death that is told without its time is made up by nobody and is said, until the time is told', async () => {
  const told = (hour: number, died: string) => {
    const text = adt({ event: 'A31', control: `dead-${hour}`, occurred: at(hour), pid: pid('DEAD') })
    return text.replace('|19520301|F', `|19520301|F${'|'.repeat(21)}${died}|Y`)
  }
  const received = await receive(patients, told(1, ''), told(2, ''), told(3, '20261119'), told(4, ''))
  const undated =
    'a death was told without its time (PID-29): nobody contacts the patient until somebody has found out'
  expect(received.map(({ effects }) => effects.includes(undated))).toEqual([true, true, false, false])
  const [kept] = await patients.db.query(
    `select deceased_at::date::text as died from patient join patient_identifier own on own.patient_id = patient.id
      where own.value = 'DEAD'`,
  )
  expect(kept).toEqual({ died: '2026-11-19' })
})

test('a discharge whose admission nobody told by itself is scored where it says when that was (PV1-44)', async () => {
  const of = { event: 'A03', occurred: '20261124080000', more: ['DG1|1||F03.90^^I10||20261123'] }
  await receive(
    patients,
    adt({ ...of, mrn: 'HV-62', visit: 'V62', control: 'l1', admitted: '20261119080000' }),
    adt({ ...of, mrn: 'HV-63', visit: 'V63', control: 'l2' }),
  )
  const rows = await patients.db.query(
    `select own.value, total from risk_score join patient_identifier own using (patient_id)
      where own.value in ('HV-62', 'HV-63') and instrument = 'LACE'`,
  )
  expect(rows).toEqual([{ value: 'HV-62', total: 10 }])
})

test('a diagnosis that was over, and is told of another stay, is there again and counts', async () => {
  await patients.db.query(
    `update condition set clinical_status = 'resolved', abated_at = '2026-11-20T10:00:00Z'
      where patient_id = (select patient_id from patient_identifier where value = 'HV-62')`,
  )
  const of = {
    mrn: 'HV-62',
    visit: 'V64',
    admitted: '20261124090000',
    more: ['DG1|1||F03.90^^I10||20261124'],
  }
  await receive(
    patients,
    adt({ ...of, event: 'A01', control: 'm1', occurred: '20261124090000' }),
    adt({ ...of, event: 'A03', control: 'm2', occurred: '20261124110000' }),
  )
  const [{ total, conditions }] = await patients.db.query(
    `select (array_agg(total order by computed_at desc, id desc))[1] as total,
            (select count(*)::int from condition where condition.patient_id = own.patient_id) as conditions
       from risk_score join patient_identifier own using (patient_id)
      where own.value = 'HV-62' and instrument = 'LACE' group by own.patient_id`,
  )
  expect({ total, conditions }).toEqual({ total: 6, conditions: 2 })
})
