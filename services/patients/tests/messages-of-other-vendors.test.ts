import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { adt, receive } from './messages.js'

let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition)
})
afterAll(() => patients.close())

async function record(mrn: string, authority = 'HV') {
  const { data, errors } = await patients.query(
    viewer('jo'),
    `query($system: String!, $mrn: String!) { patientByIdentifier(system: $system, value: $mrn) { id name { text family }
       relatedPersons { name { text } relationship emergencyContact contactPoints { value use } }
       encounters { edges { node { class status } } } } }`,
    { system: `urn:baton:authority:${authority}`, mrn },
  )
  if (errors) throw new Error(JSON.stringify(errors))
  return data?.['patientByIdentifier']
}

test('relatives (NK1) belong to the patient, once, with their numbers and as whom to call in an emergency', async () => {
  const more = [
    'NK1|1|DOE^JOHN^Q|SPO^Spouse|1 Main St|5185550111~^PRN^CP^^1^518^5550112|5185550113|C^Emergency Contact',
    'NK1|2|DOE^ANNA|DAU',
    'NK1|3||MTH',
    'NK1|4|NEIGHBOR^NED|ZZZ|||||',
  ]
  const [first, again] = await receive(
    patients,
    adt({ event: 'A01', control: 'n1', occurred: '20261118150000', mrn: 'HV-50', visit: 'V50', more }),
    adt({ event: 'A08', control: 'n2', occurred: '20261118160000', mrn: 'HV-50', visit: 'V50', more }),
  )
  expect(first?.effects).toContain('3 related persons added')
  expect(again?.effects.join(' ')).not.toContain('related')
  const { relatedPersons } = await record('HV-50')
  expect(relatedPersons).toMatchObject([
    {
      name: { text: 'JOHN Q DOE' },
      relationship: 'SPS',
      emergencyContact: true,
      contactPoints: [
        { value: '5185550111', use: 'home' },
        { value: '518-5550112', use: 'mobile' },
        { value: '5185550113', use: 'work' },
      ],
    },
    { name: { text: 'ANNA DOE' }, relationship: 'DAU', emergencyContact: false },
    { name: { text: 'NED NEIGHBOR' }, relationship: 'NOK' },
  ])
})

test('a merge message of several pairs merges them all', async () => {
  const person = (mrn: string, name: string) => `PID|1||${mrn}^^^HV^MR||${name}^PAT||19620202|M`
  const arrive = (mrn: string, name: string, control: string) =>
    adt({ event: 'A04', control, occurred: '20261118150000', mrn, visit: `V-${mrn}`, pid: person(mrn, name) })
  await receive(
    patients,
    arrive('HV-60', 'ONE', 'g1'),
    arrive('HV-61', 'ONE', 'g2'),
    arrive('HV-62', 'TWO', 'g3'),
    arrive('HV-63', 'TWO', 'g4'),
  )
  const merge = [
    'MSH|^~\\&|ADT|HOSP|BATON|HS|20261119150000||ADT^A40^ADT_A39|g5|P|2.5.1',
    'EVN||20261119150000',
    person('HV-60', 'ONE'),
    'MRG|HV-61^^^HV^MR',
    person('HV-62', 'TWO'),
    'PD1|||',
    'MRG|HV-63^^^HV^MR',
  ].join('\r')
  const [received] = await receive(patients, merge)
  expect(received).toMatchObject({ status: 'ACCEPTED', acknowledgment: 'AA' })
  expect(received?.effects.filter((effect) => effect === 'the records were merged')).toHaveLength(2)
  expect((await record('HV-61')).id).toBe((await record('HV-60')).id)
  expect((await record('HV-63')).id).toBe((await record('HV-62')).id)
})

test('a diagnosis that a hospital tells to be deleted (DG1-21) is not added', async () => {
  const dg1 = (code: string, action: string) => `DG1|1||${code}^Words^I10|${'|'.repeat(17)}${action}`
  const more = [dg1('I50.9', 'A'), dg1('J18.9', 'D'), dg1('E11.9', '')]
  const told = { occurred: '20261118150000', mrn: 'HV-80', visit: 'V80', more }
  const [received] = await receive(patients, adt({ ...told, event: 'A08', control: 'dg1' }))
  expect(received?.effects).toContain('2 diagnoses added')
})

test('a merge is by the numbers that name a patient: who shares an insurance or a social security number is nobody merged', async () => {
  const person = (numbers: string, name: string) => `PID|1||${numbers}||${name}||19620202|M`
  const arrive = (control: string, numbers: string, name: string) =>
    adt({ event: 'A28', control, occurred: '20261118150000', pid: person(numbers, name) })
  const merge = (control: string, mrg: string) =>
    adt({
      event: 'A40',
      control,
      occurred: '20261119150000',
      pid: person('HV-65^^^HV^MR', 'TWICE^PAT'),
      more: [`MRG|${mrg}`],
    })
  const shared = 'FAM-9^^^PLAN^MC~900-11-2222^^^SSA^SS'
  const [, , , merged, refused] = await receive(
    patients,
    arrive('s1', 'HV-65^^^HV^MR', 'TWICE^PAT'),
    arrive('s2', `HV-66^7^M10^HV^MR~${shared}`, 'TWICE^PAT'),
    arrive('s3', `HV-67^^^HV^MR~${shared}`, 'SPOUSE^SAM'),
    merge('s4', `${shared}~HV-66^7^M10^HV^MR`),
    merge('s5', shared),
  )
  expect(merged).toMatchObject({ status: 'ACCEPTED' })
  expect((await record('HV-66')).id).toBe((await record('HV-65')).id)
  expect(await record('HV-67')).toMatchObject({ name: { text: 'SAM SPOUSE' } })
  expect(refused).toMatchObject({
    status: 'QUARANTINED',
    reason: 'MRG-1 holds no identifier of a patient.',
  })
})

test('other separators, a lower-case type, LF, repetitions, escapes and segments of the vendor are understood', async () => {
  const text = [
    'MSH$*+!%$EPIC$NORTH$BATON$HS$20261118150000$$adt*a04*ADT_A01$x1$P$2.3',
    'EVN$A04$20261118150000',
    'PID$1$$N-1***NORTH*MR+9-9***SSA*SS$$O!T!Brien*Ann!X26!Lou$$19470708$F',
    'ZPD$anything$at*all',
    'PV1$1$o$CLINIC',
    'ZZ9$1',
  ].join('\n')
  const [received] = await receive(patients, text)
  expect(received).toMatchObject({ status: 'ACCEPTED', messageType: 'ADT^A04', acknowledgment: 'AA' })
  expect(received?.acknowledgments.join()).toContain('MSA$AA$x1')
  const found = await record('N-1', 'NORTH')
  expect(found.name).toEqual({ text: 'Ann&Lou O%Brien', family: 'O%Brien' })
  expect(found.encounters.edges).toMatchObject([{ node: { class: 'AMB' } }])
})

test('a sender with other separators is told in them why a message is refused', async () => {
  const [received] = await receive(patients, 'MSH$*+!%$EPIC$NORTH$BATON$HS$20261118150000$$ADT*A41$x41$P$2.5')
  expect(received).toMatchObject({ status: 'QUARANTINED', reason: 'ADT^A41 is not handled here.' })
  expect(received?.acknowledgments.join()).toContain('MSA$AR$x41$ADT^A41 is not handled here.')
})

test.each([
  ['no number (MSH-10)', (text: string) => text.replace('|q1|', '||'), 'AE', /^MSH-10 is empty/],
  ['no visit (PV1)', (text: string) => text.replace(/\rPV1[^\r]*/, ''), 'AE', /^There is no PV1 segment/],
  ['no patient (PID)', (text: string) => text.replace(/\rPID[^\r]*/, ''), 'AE', /^There is no PID segment/],
  [
    'a day that is none',
    (text: string) => text.replace('19520301', '19520231'),
    'AE',
    /^PID-7 is no HL7 date/,
  ],
  [
    'another kind of message',
    (text: string) => text.replace('ADT^A01', 'ORU^R01'),
    'AR',
    /^ORU\^R01 is not handled/,
  ],
  [
    'an event that is not taken',
    (text: string) => text.replace('ADT^A01', 'ADT^A60'),
    'AR',
    /^ADT\^A60 is not/,
  ],
  [
    'a version that is not read',
    (text: string) => text.replace('2.5.1', '3.0'),
    'AR',
    /^MSH-12 names a version/,
  ],
  ['lower-case segments', (text: string) => text.replace('\rPID', '\rpid'), 'AE', /is no segment/],
])('%s waits in quarantine with its reason and is answered so', async (_, spoil, code, reason) => {
  const text = adt({ event: 'A01', control: 'q1', occurred: '20261118150000', mrn: 'HV-70', visit: 'V70' })
  const [received] = await receive(patients, spoil(text))
  expect(received).toMatchObject({ status: 'QUARANTINED', acknowledgment: code })
  expect(received?.reason).toMatch(reason)
  expect(received?.acknowledgments.join()).toContain(`MSA|${code}|`)
})

test('the facility (EVN-7.2) and the clinician in charge (PV1-7) are known by their NPIs', async () => {
  await patients.db.query(
    `insert into organization (id, name, type, identifiers) values ('organization_npi', 'Harborview', null,
       '[{"system": "http://hl7.org/fhir/sid/us-npi", "value": "1245319599"}]')`,
  )
  await patients.db.query(
    `insert into practitioner (id, name, family_key, given_key, npi, roles, staff, active)
     values ('practitioner_npi', '{"family": "Cho"}', 'cho', '', '1234567893', '{}', false, true)`,
  )
  const named = (text: string, attending: string) =>
    text
      .replace(/EVN(.*)\r/, 'EVN$1|Harborview^1245319599^NPI\r')
      .replace(/PV1\|\|I\|([^|]*)\|1\|\|\|/, `PV1||I|$1|1|||${attending}`)
  const told = { occurred: '20261118150000', admitted: '20261118150000', mrn: 'HV-70', visit: 'V70' }
  const stay = async () => {
    const [row] = await patients.db.query(
      `select facility_id as facility, practitioner_id as practitioner, practitioner_name as name from encounter
        join visit_number on encounter_id = encounter.id where value = 'V70'`,
    )
    return row
  }
  await receive(
    patients,
    named(
      adt({ ...told, event: 'A01', control: 'npi1' }),
      '1234567893^CHO^ANNA^^^DR^^^NPI&2.16.840.1.113883.4.6&ISO',
    ),
  )
  expect(await stay()).toEqual({
    facility: 'organization_npi',
    practitioner: 'practitioner_npi',
    name: 'DR ANNA CHO',
  })
  await receive(patients, adt({ ...told, event: 'A08', control: 'npi2' })) // says nothing of either
  expect(await stay()).toEqual({
    facility: 'organization_npi',
    practitioner: 'practitioner_npi',
    name: 'DR ANNA CHO',
  })
  // Somebody else, known here under a number of the hospital alone.
  await receive(
    patients,
    named(adt({ ...told, event: 'A08', control: 'npi3' }), '1234567893^BELL^SAM^^^^^^HOSP^^^^DN'),
  )
  expect(await stay()).toEqual({ facility: 'organization_npi', practitioner: null, name: 'SAM BELL' })
})
