import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { adt, receive } from './messages.js'

let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition)
})
afterAll(() => patients.close())

const NOON = '20261118120000'
let sent = 0
interface Odd {
  readonly name?: string
  readonly born?: string
  /** PID-9 and what follows. */
  readonly rest?: string
}
const pid = (mrn: string, { name = `ODD${mrn}^ANNA`, born = '19520301', rest = '' }: Odd = {}) =>
  `PID|1||${mrn}^^^HV^MR||${name}||${born}|F${rest}`
const message = (mrn: string, facts: Odd & { event?: string; occurred?: string; visit?: string } = {}) =>
  adt({
    event: facts.event ?? 'A01',
    control: `odd-${++sent}`,
    occurred: facts.occurred ?? NOON,
    pid: pid(mrn, facts),
    visit: facts.visit ?? `V-${mrn}`,
  })
const merge = (into: string, from: string, occurred = NOON) =>
  [
    `MSH|^~\\&|ADT|HOSP|BATON|HS|${occurred}||ADT^A40|odd-${++sent}|P|2.5`,
    `EVN||${occurred}`,
    pid(into, { name: 'MERGE^ANNA' }),
    `MRG|${from}^^^HV^MR`,
  ].join('\r')

async function person(mrn: string) {
  const [row] = await patients.db.query(
    `select survivor_of(patient.id) as id, patient.name ->> 'text' as name, sex, languages, birth_date::text as born,
            deceased_at as died, contact_points as contacts from patient
       join patient_identifier own on own.patient_id = patient.id and own.value = $1`,
    [mrn],
  )
  return row
}

async function stays(mrn: string): Promise<{ status: string; admitted: Date; discharged: Date | null }[]> {
  return patients.db.query(
    `select status, admitted_at as admitted, discharged_at as discharged from encounter
       join patient_identifier own using (patient_id) where own.value = $1 order by admitted_at`,
    [mrn],
  )
}

const LONG = randomBytes(6_000).toString('hex')

test.each([
  ['a zone that is nowhere', message('T-1', { occurred: `${NOON}-9999` }), 'EVN-6 is no HL7 time.'],
  ['a zone beyond the date line', message('T-2', { occurred: `${NOON}+1430` }), 'EVN-6 is no HL7 time.'],
  ['an hour that no day has', message('T-3', { occurred: '20261118240000' }), 'EVN-6 is no HL7 time.'],
  ['the year 0', message('T-4', { born: '00000101' }), 'PID-7 is no HL7 date.'],
  ['zeros for a day', message('T-5', { born: '00000000' }), 'PID-7 is no HL7 date.'],
  ['the 30th of February', message('T-6', { born: '19520230' }), 'PID-7 is no HL7 date.'],
  ['a name as long as a book', message('T-7', { name: `${LONG}^ANNA` }), /^A value .* \(SQLSTATE 54000\)\.$/],
  ['a number as long as a book', message(LONG), /^A value .* \(SQLSTATE 54000\)\.$/],
])('%s waits in quarantine with its reason', async (_, text, reason) => {
  const [received] = await receive(patients, text)
  expect(received).toMatchObject({ status: 'QUARANTINED', acknowledgment: 'AE' })
  expect(received?.reason).toMatch(reason)
})

test.each([
  ['U-1', { occurred: '20261118120000+1400' }, '2026-11-17T22:00:00.000Z'],
  ['U-2', { occurred: '20261118120000.1234-0500' }, '2026-11-18T17:00:00.000Z'],
  ['U-3', { occurred: '2026111812' }, '2026-11-18T17:00:00.000Z'],
  ['U-4', { occurred: '202607011200' }, '2026-07-01T16:00:00.000Z'],
])('a time has the precision and the zone that it says: %s', async (mrn, facts, admitted) => {
  await receive(patients, message(mrn, facts))
  expect((await stays(mrn))[0]?.admitted.toISOString()).toBe(admitted)
})

test('escapes of bytes, lines and separators, and subcomponents, are read for what they mean', async () => {
  await receive(
    patients,
    message('E-1', { name: 'M\\XC3BC\\LLER\\T\\CO&VAN&DOE^JO\\XE9\\^\\S\\ \\R\\ \\E\\ \\F\\^^DR' }),
  )
  expect((await person('E-1')).name).toBe('DR JOé ^ ~ \\ | MüLLER&CO')
})

test('what is said to be empty is taken away, and what is left out stays', async () => {
  const rest = '|||||5185550111|5185550222|es^Spanish'
  await receive(patients, message('D-1', { rest }))
  const before = await person('D-1')
  expect(before.contacts).toMatchObject([{ use: 'home' }, { use: 'work' }])
  await receive(patients, message('D-1', { event: 'A08', occurred: '20261118130000' }))
  expect(await person('D-1')).toEqual(before)
  await receive(
    patients,
    message('D-1', { event: 'A08', occurred: '20261118140000', rest: '|||||5185550333' }),
  )
  expect((await person('D-1')).contacts).toMatchObject([{ value: '5185550333' }, { value: '5185550222' }])
  const gone = message('D-1', {
    event: 'A08',
    occurred: '20261118150000',
    born: '""',
    rest: '|||||""^""^""||""^',
  })
  await receive(patients, gone.replace('|F|', '|""|'))
  expect(await person('D-1')).toMatchObject({
    born: null,
    sex: 'UNKNOWN',
    languages: [],
    contacts: [{ use: 'work', value: '5185550222' }],
  })
})

test('of a stay, too, what is said to be empty is taken away, unless something later was told', async () => {
  const at = (event: string, occurred: string, bed: string) =>
    message('D-2', { event, occurred }).replace('4E^12^A|1', bed)
  const stay = async () => {
    const [row] = await patients.db.query(
      `select location, priority ->> 'code' as priority, reason ->> 'code' as reason from encounter
         join patient_identifier own using (patient_id) where own.value = 'D-2'`,
    )
    return row
  }
  await receive(patients, `${at('A01', NOON, '4E^12^A|1')}\rPV2|||J18.9^Pneumonia^I10`)
  await receive(patients, at('A08', '20261118140000', '|'))
  expect(await stay()).toEqual({ location: '4E 12 A', priority: '1', reason: 'J18.9' })
  await receive(patients, at('A08', '20261118130000', '""|""'))
  expect(await stay()).toEqual({ location: '4E 12 A', priority: '1', reason: 'J18.9' })
  await receive(patients, `${at('A08', '20261118150000', '""|""')}\rPV2|||""`)
  expect(await stay()).toEqual({ location: null, priority: null, reason: null })
})

test('how somebody is reached is read in every form of XTN, and an address that tells no place takes none away', async () => {
  const home =
    '^PRN^PH^^1^518^5550111~^PRN^PH^^44^20^79460958~x@example.org^NET^Internet~^NET^Internet^y@example.org'
  const rest = `|||1 Main St^^Albany^NY^12207||${home}|(518)555-0199^WPN^PH^z@example.org^^518^5550199^42~^BPN^BP^^^518^5550198`
  await receive(patients, message('X-1', { rest }))
  const told = (await person('X-1')).contacts as { system: string; value: string }[]
  expect(told.map(({ system, value }) => `${system} ${value}`)).toEqual([
    'PHONE 518-5550111',
    'PHONE +44 20-79460958',
    'EMAIL x@example.org',
    'EMAIL y@example.org',
    'PHONE (518)555-0199 x42',
    'EMAIL z@example.org',
    'OTHER 518-5550198',
  ])
  const later = {
    event: 'A08',
    occurred: '20261118130000',
    rest: `|||^^^^^USA^H~^^Troy^NY^^USA^N||${'|'.repeat(27)}`,
  }
  await receive(patients, message('X-1', { ...later, rest: `${later.rest}^PRS^CP^^^518^5550133` }))
  const [{ address, mobile }] = await patients.db.query(
    `select address, contact_points -> 0 as mobile from patient
       join patient_identifier own on own.patient_id = patient.id and own.value = 'X-1'`,
  )
  expect(address).toMatchObject({ lines: ['1 Main St'], city: 'Albany' })
  expect(mobile).toEqual({ system: 'PHONE', value: '518-5550133', use: 'mobile' })
})

test('a message whose end is missing does not swallow the next, and segments of vendors stand anywhere', async () => {
  const vendor = message('F-1').replace('\rPID', '\rZPI|1|a^b\rZZ9\rPID')
  const received = await receive(patients, `${vendor}\u000b${message('F-2')}\u001c\r\u000b${message('F-3')}`)
  expect(received.map(({ status }) => status)).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED'])
})

test('a cancelled admission that comes before the admission leaves no stay, in whatever order', async () => {
  await receive(
    patients,
    message('C-1', { event: 'A11', occurred: '20261118130000' }),
    message('C-1', { event: 'A01' }),
  )
  expect(await stays('C-1')).toMatchObject([{ status: 'CANCELLED' }])
  await receive(patients, message('C-1', { event: 'A01', occurred: '20261118140000' }))
  expect(await stays('C-1')).toMatchObject([{ status: 'IN_PROGRESS' }])
})

test('a cancelled discharge after the next admission reopens the stay that it is about, and no other', async () => {
  await receive(
    patients,
    message('R-1', { event: 'A01', visit: 'R-a' }),
    message('R-1', { event: 'A03', visit: 'R-a', occurred: '20261119120000' }),
    message('R-1', { event: 'A01', visit: 'R-b', occurred: '20261120120000' }),
    message('R-1', { event: 'A13', visit: 'R-a', occurred: '20261120130000' }),
  )
  expect(await stays('R-1')).toMatchObject([
    { status: 'IN_PROGRESS', discharged: null },
    { status: 'IN_PROGRESS', discharged: null },
  ])
})

test('what takes something back counts from when it was recorded, for EVN-6 names what it takes back', async () => {
  const told = (
    mrn: string,
    event: string,
    [recorded, occurred]: readonly [number, number],
    bed = 'WARD^1',
  ) =>
    adt({
      event,
      control: `odd-${++sent}`,
      occurred: `20261118${occurred}0000`,
      pid: pid(mrn),
      visit: `V-${mrn}`,
      bed,
    }).replace(/EVN\|\|\d+/, `EVN||20261118${recorded}0000`)
  await receive(
    patients,
    told('B-1', 'A01', [10, 10]),
    told('B-1', 'A02', [12, 12], 'ICU^9'),
    told('B-1', 'A08', [13, 13], 'ICU^9'),
    told('B-1', 'A12', [14, 12]),
  )
  const [{ location }] = await patients.db.query(
    `select location from encounter join patient_identifier own using (patient_id) where own.value = 'B-1'`,
  )
  expect(location).toBe('WARD 1')
  const discharge = [told('B-2', 'A01', [10, 10]), told('B-2', 'A03', [16, 16]), told('B-2', 'A13', [17, 16])]
  await receive(patients, ...discharge, told('B-2', 'A03', [18, 15]))
  expect(await stays('B-2')).toMatchObject([
    { status: 'FINISHED', discharged: new Date('2026-11-18T20:00:00Z') },
  ])
  await receive(patients, told('B-2', 'A13', [19, 15]), told('B-2', 'A11', [20, 10]))
  expect(await stays('B-2')).toMatchObject([{ status: 'CANCELLED' }])
})

test('what was taken back and is done again in the same words is done, and nothing is done twice', async () => {
  const again = (event: string, recorded: number, occurred: number) =>
    message('A-1', { event, occurred: `20261118${occurred}0000` }).replace(
      /EVN\|\|\d+/,
      `EVN||20261118${recorded}0000`,
    )
  const received = await receive(
    patients,
    again('A01', 10, 10),
    again('A03', 16, 16),
    again('A13', 17, 16),
    again('A03', 16, 16),
    again('A03', 18, 16),
    again('A03', 18, 16),
  )
  expect(received.map(({ status }) => status).slice(3)).toEqual(['DUPLICATE', 'ACCEPTED', 'DUPLICATE'])
  expect(await stays('A-1')).toMatchObject([
    { status: 'FINISHED', discharged: new Date('2026-11-18T21:00:00Z') },
  ])
  await receive(patients, again('A13', 19, 16), again('A11', 20, 10), again('A01', 21, 10))
  expect(await stays('A-1')).toMatchObject([{ status: 'IN_PROGRESS', discharged: null }])
})

test('merges in a chain lead to the last, a circle changes nothing, and later news of any number is of the survivor', async () => {
  for (const mrn of ['M-1', 'M-2', 'M-3']) await receive(patients, message(mrn, { name: 'MERGE^ANNA' }))
  const received = await receive(
    patients,
    merge('M-2', 'M-1'),
    merge('M-3', 'M-2'),
    merge('M-1', 'M-3', '20261118130000'),
    merge('M-3', 'M-3'),
  )
  expect(received.map(({ status, effects }) => [status, effects.at(-1)])).toEqual([
    ['ACCEPTED', 'the records were merged'],
    ['ACCEPTED', 'the records were merged'],
    ['ACCEPTED', 'the numbers were merged already'],
    ['ACCEPTED', 'the numbers were merged already'],
  ])
  const { id } = await person('M-3')
  for (const mrn of ['M-1', 'M-2']) expect((await person(mrn)).id).toBe(id)
  const [news] = await receive(
    patients,
    message('M-1', { event: 'A08', occurred: '20261118140000', name: 'MERGE^ANNA^LATE' }),
  )
  expect(news).toMatchObject({ status: 'ACCEPTED', patientId: id })
  const [unknown] = await receive(patients, merge('M-9', 'M-8'))
  expect(unknown).toMatchObject({ status: 'ACCEPTED' })
  expect((await person('M-8')).id).toBe((await person('M-9')).id)
})

test('a transfer, an update or an admission that was overtaken moves nobody back, and tells what nobody told yet', async () => {
  const at = (event: string, occurred: string, bed: string) =>
    adt({ event, control: `odd-${++sent}`, occurred, pid: pid('L-1'), visit: 'V-L', bed })
  const received = await receive(
    patients,
    at('A02', '20261118150000', 'ICU^2'),
    at('A01', '20261118120000', 'ED^1'),
    at('A02', '20261118130000', 'WARD^7'),
    at('A08', '20261118140000', 'WARD^8').concat('\rPV2|||J18.9^Pneumonia^I10'),
  )
  expect(received.map(({ status }) => status)).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED'])
  const [stay] = await patients.db.query(
    `select location, reason ->> 'code' as reason, inferred_admit as inferred, admitted_at as admitted from encounter
       join patient_identifier own using (patient_id) where own.value = 'L-1'`,
  )
  expect(stay).toEqual({
    location: 'ICU 2',
    reason: 'J18.9',
    inferred: false,
    admitted: new Date('2026-11-18T17:00:00Z'),
  })
  expect(received[2]?.effects).toContain('nothing changed: something later was told of the visit before')
})
