import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { exportFhirRoute } from '../src/routes/export-fhir.js'
import { asking } from './ask.js'
import { fileOf, importFile } from './import-files.js'
import { adt, receive } from './messages.js'

let patients: TestSubgraph<PatientsDeps>
let empty: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
const dana = viewer('dana')
beforeAll(async () => {
  patients = await testSubgraph(definition)
  empty = await testSubgraph(definition)
  ask = asking(patients)
  await ask.cast()
})
afterAll(() => Promise.all([patients.close(), empty.close()]))

async function exported(
  from: TestSubgraph<PatientsDeps>,
  who = viewer('jo'),
  path = '/export/fhir',
): Promise<string[]> {
  const { content } = await exportFhirRoute.handle(from.deps, {
    path,
    headers: {},
    viewer: who,
    requestId: 'request_1',
    body: Buffer.alloc(0),
    stream: Readable.from([]),
  })
  const data = content?.data ?? ''
  const file = data instanceof Readable ? await text(data) : String(data)
  return file.trim().split('\n')
}

/** A record that messages told, and what was written down here besides: every kind that there is a table for. */
async function tellEveryKind(): Promise<void> {
  const about = { mrn: 'RT-1', visit: 'RT-V', occurred: '20261118150000' }
  const more = [
    'NK1|1|DOE^JOHN|SPO^Spouse||5185550111',
    'AL1|1|DA|7980^Penicillin G^RXNORM|SV|Hives',
    'DG1|1||I50.9^Heart failure^I10',
    `IN1|1|PLAN|SUMMIT|Summit Advantage||||||||20260101${'|'.repeat(24)}MEMBER-1`,
  ]
  const [, , siu] = await receive(
    patients,
    adt({ event: 'A01', control: 'rt1', ...about, more }),
    adt({ event: 'A03', control: 'rt2', ...about, occurred: '20261122150000' }),
    [
      'MSH|^~\\&|SCH|HOSP|BATON|HS|20261118150000||SIU^S12|rt3|P|2.5.1',
      'SCH|P-1^SCH|F-1^SCH||||R^Checkup^L|||||^^^20261201100000^20261201103000',
      'PID|1||RT-1^^^HV^MR||DOE^JANE||19520301|F',
      'AIL|1|A|CLINIC^2',
    ].join('\r'),
  )
  expect(siu).toMatchObject({ status: 'ACCEPTED' })
  const patientId = siu?.patientId ?? ''
  await ask.done(viewer('jo'), 'assignCoordinator', { patientId, practitionerId: dana.id })
  const loinc = { system: 'http://loinc.org', code: '29463-7', display: 'Weight' }
  await ask.done(dana, 'recordObservation', { patientId, code: loinc, value: 82, unit: 'kg' })
  await ask.done(dana, 'recordMedication', {
    patientId,
    code: { system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '1191', display: 'Aspirin' },
    status: 'ACTIVE',
    dosage: 'daily',
  })
  await ask.done(dana, 'recordConsent', {
    patientId,
    kind: 'SHARING',
    form: 'WRITTEN',
    scopes: ['food'],
    recipientIds: [dana.id],
    purpose: 'TREAT',
  })
  const answers = ['2', '3'].map((value, at) => ({ item: `${at + 1}`, value }))
  await ask.done(dana, 'recordAssessment', { patientId, instrument: 'PHQ_2', answers })
  const letter = { patientId, title: 'Letter', fileName: 'letter.pdf', contentType: 'application/pdf' }
  await ask.done(dana, 'addDocument', letter)
  await patients.db.query(
    `update document set status = 'AVAILABLE', sha256 = repeat('a', 64), bytes = 7, stored_at = added_at, version = version + 1`,
  )
}

test('a record of every kind goes out, into an empty database, and comes out the same', async () => {
  await tellEveryKind()
  const first = await exported(patients)
  const types = new Set(first.map((line) => (JSON.parse(line) as { resourceType: string }).resourceType))
  expect([...types].sort()).toEqual(
    expect.arrayContaining([
      'AllergyIntolerance',
      'Appointment',
      'Condition',
      'Consent',
      'Coverage',
      'DocumentReference',
      'Encounter',
      'MedicationStatement',
      'Observation',
      'Patient',
      'QuestionnaireResponse',
      'RelatedPerson',
    ]),
  )
  const answer = await importFile(empty, fileOf(first), 'urn:file')
  expect(answer).toMatchObject({ status: 'COMPLETED', rejects: [] })
  const second = await exported(empty)
  expect(second.sort()).toEqual(first.sort())
})

test('a stay that is changed here keeps what was told besides, and a corrected birth date what no longer holds not', async () => {
  const [type, other] = ['4525004', '185347001'].map((one) => ({
    coding: [{ system: 'http://snomed.info/sct', code: one, display: one }],
  }))
  const period = { start: '2026-05-01T10:00:00-04:00', end: '2026-05-04T10:00:00-04:00' }
  const born = {
    url: 'http://hl7.org/fhir/StructureDefinition/patient-birthTime',
    valueDateTime: '1958-03-01T04:00:00Z',
  }
  const stay = {
    resourceType: 'Encounter',
    id: 'kept-stay',
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v2-0004', code: 'I', display: 'Inpatient' },
    type: [type, other],
    subject: { reference: 'Patient/kept' },
    period,
    location: [{ location: { display: 'Ward 3' }, period: { start: period.start } }],
    serviceProvider: { reference: 'Organization/kept-house', display: 'North' },
  }
  const lines = [
    { resourceType: 'Organization', id: 'kept-house', name: 'North' },
    {
      resourceType: 'Patient',
      id: 'kept',
      name: [{ family: 'Kept' }],
      birthDate: '1958-03-01',
      _birthDate: { extension: [born] },
    },
    stay,
  ]
  expect(await importFile(patients, fileOf(lines), 'urn:emr')).toMatchObject({ created: 3, rejects: [] })
  const patientId = await only('patient', `family_key = 'kept'`)
  await ask.done(viewer('jo'), 'assignCoordinator', { patientId, practitionerId: dana.id })
  const [told] = type?.coding ?? []
  const home = { display: 'home' }
  await ask.done(dana, 'recordEncounter', {
    id: await only('encounter', `patient_id = '${patientId}'`),
    expectedVersion: 1,
    patientId,
    class: 'IMP',
    status: 'FINISHED',
    type: told,
    admittedAt: period.start,
    dischargedAt: period.end,
    facilityName: 'North',
    dischargeDisposition: home,
  })
  await ask.done(viewer('jo'), 'updateDemographics', {
    patientId,
    expectedVersion: 1,
    birthDate: '1958-03-02',
  })
  const resources = (await exported(patients)).map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(resources.find(({ id }) => id === 'kept-stay')).toEqual({
    ...stay,
    hospitalization: { dischargeDisposition: { text: 'home' } },
  })
  const patient = resources.find(({ id }) => id === 'kept')
  expect(patient).toMatchObject({ birthDate: '1958-03-02' })
  expect(patient).not.toHaveProperty('_birthDate')
})

test('a decimal leaves with the precision that it came with', async () => {
  const exact = '{"value":7.10,"unit":"%","code":"%"}'
  const observed = `{"resourceType":"Observation","id":"exact-o","status":"final","code":{"text":"HbA1c"},"subject":{"reference":"Patient/exact"},"valueQuantity":${exact}}`
  const person = '{"resourceType":"Patient","id":"exact","name":[{"family":"Exact"}]}'
  await importFile(patients, fileOf([person, observed]), 'urn:emr')
  const [line] = (await exported(patients)).filter((one) => one.includes('"exact-o"'))
  expect(line).toContain(`"valueQuantity":${exact}`)
  const again = await importFile(patients, fileOf([observed.replace('7.10', '7.1')]), 'urn:emr')
  expect(again).toMatchObject({ unchanged: 1, changed: 0 })
})

test('a label that was given here leaves with the record, and holds in another database', async () => {
  const patientId = await ask.patient({ family: 'Reyes', given: ['Ana'] })
  const stay = { patientId, class: 'AMB', status: 'FINISHED', admittedAt: '2026-11-18T10:00:00Z' }
  const labels = ['BH', 'HIV', 'IPV', 'MINOR'] as const
  for (const sensitivity of labels) {
    await ask.done(dana, 'recordEncounter', { ...stay, dischargedAt: '2026-11-18T11:00:00Z', sensitivity })
    await ask.done(dana, 'recordCondition', { patientId, code: { display: sensitivity }, sensitivity })
  }
  const file = await exported(patients)
  await importFile(empty, fileOf(file), 'urn:file')
  for (const table of ['encounter', 'condition']) {
    const rows: { label: string }[] = await empty.db.query(
      `select sensitivity as label from ${table} join patient on patient.id = patient_id
        where family_key = 'reyes' order by 1`,
    )
    expect(rows.map(({ label }) => label)).toEqual(labels)
  }
  expect((await exported(empty)).sort()).toEqual(file.sort())
})

test('what Part 2 protects leaves with the notice, under the consent that names it', async () => {
  const patientId = await ask.patient({ family: 'Notice', given: ['Ned'] })
  for (const sensitivity of ['PART2', 'BH'])
    await ask.done(dana, 'recordCondition', { patientId, code: { display: sensitivity }, sensitivity })
  const terms = { kind: 'PART2', form: 'WRITTEN', discloser: 'Northgate Recovery', purpose: 'TPO' }
  const problems = { ...terms, scopes: ['problems'], recipientIds: [dana.id] }
  const given = await ask.done(dana, 'recordConsent', { patientId, ...problems }, 'consent { id }')
  const noticed = (await exported(patients, dana)).filter((line) => line.includes('42 CFR part 2 prohibits'))
  expect(noticed.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    {
      code: { text: 'PART2' },
      meta: { security: [{ code: '42CFRPart2' }, { code: 'RedisclosureProhibitionMark' }] },
    },
  ])
  const noted = await patients.db.query(
    `select record_type as type, consent_id as consent from part2_disclosure where patient_id = $1`,
    [patientId],
  )
  expect(noted).toEqual([{ type: 'Condition', consent: given.consent.id }])
})

test('what was told of a record that was merged leaves with the survivor, as about it', async () => {
  const recordOf = (id: string) => {
    const subject = { reference: `Patient/${id}` }
    return [
      { resourceType: 'Patient', id, name: [{ family: 'Merged' }], birthDate: '1960-01-01' },
      { resourceType: 'Encounter', id: `${id}-stay`, status: 'finished', class: { code: 'AMB' }, subject },
      {
        resourceType: 'Condition',
        id: `${id}-ill`,
        subject,
        encounter: { reference: `Encounter/${id}-stay` },
        code: { text: id },
      },
      { resourceType: 'Immunization', id: `${id}-shot`, status: 'completed', patient: subject },
    ]
  }
  await importFile(patients, fileOf([...recordOf('stays'), ...recordOf('goes')]), 'urn:emr')
  const idOf = (id: string) =>
    only(
      'patient',
      `id = (select target_id from source_resource where type = 'Patient' and source_id = '${id}')`,
    )
  await ask.done(viewer('jo'), 'mergePatients', {
    survivorId: await idOf('stays'),
    expectedVersion: 1,
    mergedId: await idOf('goes'),
    mergedExpectedVersion: 1,
    reason: 'one person',
  })
  const file = (await exported(patients)).filter((line) => /"(?:stays|goes)/.test(line))
  const ids = file.map((line) => (JSON.parse(line) as { id: string }).id).sort()
  expect(ids).toEqual([
    'goes-ill',
    'goes-shot',
    'goes-stay',
    'stays',
    'stays-ill',
    'stays-shot',
    'stays-stay',
  ])
  expect(file.join()).not.toContain('Patient/goes')
  expect(await importFile(empty, fileOf(file), 'urn:merged')).toMatchObject({
    created: 7,
    patients: 1,
    rejects: [],
  })
})

test('what names its server goes in again as a bundle of one patient', async () => {
  const server = 'https://ehr.example/fhir/r4'
  const subject = { reference: `${server}/Patient/served` }
  const house = { reference: `${server}/Organization/served-house`, display: 'North' }
  await importFile(
    patients,
    fileOf([
      { resourceType: 'Organization', id: 'served-house', name: 'North' },
      { resourceType: 'Patient', id: 'served', name: [{ family: 'Served' }] },
      {
        resourceType: 'Encounter',
        id: 'served-stay',
        status: 'finished',
        class: { code: 'AMB' },
        subject,
        serviceProvider: house,
      },
      {
        resourceType: 'Immunization',
        id: 'served-shot',
        status: 'completed',
        patient: { reference: `${server}/Patient/served/_history/2` },
        encounter: { reference: `${server}/Encounter/served-stay` },
      },
    ]),
    'urn:emr',
  )
  const patientId = await only('patient', `family_key = 'served'`)
  const bundle = await exported(patients, viewer('jo'), `/export/fhir/patients/${patientId}`)
  const answer = await importFile(empty, fileOf(bundle), 'urn:served')
  expect(answer).toMatchObject({ created: 4, rejects: [] })
  expect(answer.warnings.map(({ resource }) => resource)).toEqual(['Patient/served'])
})

async function only(table: string, where: string): Promise<string> {
  const rows: { id: string }[] = await patients.db.query(`select id from ${table} where ${where}`)
  expect(rows).toHaveLength(1)
  return rows[0]?.id ?? ''
}
