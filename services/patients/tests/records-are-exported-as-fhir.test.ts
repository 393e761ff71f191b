import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { createGunzip } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Viewer } from '@baton/auth/viewer'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { exportFhirRoute } from '../src/routes/export-fhir.js'
import { asking } from './ask.js'
import { dataFolder, fileOf, hasData, importFile } from './import-files.js'
import { adt, receive } from './messages.js'

let patients: TestSubgraph<PatientsDeps>
let other: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
const dana = viewer('dana')
const jo = viewer('jo')
beforeAll(async () => {
  patients = await testSubgraph(definition)
  other = await testSubgraph(definition)
  ask = asking(patients)
})
afterAll(() => Promise.all([patients.close(), other.close()]))

const subject = { reference: 'urn:uuid:6f0e1c5e-0000-4000-8000-000000000001' }
const visit = { reference: 'urn:uuid:6f0e1c5e-0000-4000-8000-000000000002' }
const code = (text: string) => ({ coding: [{ system: 'http://snomed.info/sct', code: '44054006' }], text })
const entry = (resource: { id: string; resourceType: string }) => ({
  fullUrl: `urn:uuid:${resource.id}`,
  resource,
})
const ssn = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'SS' }] }
const RECORD = {
  resourceType: 'Bundle',
  type: 'transaction',
  entry: [
    {
      resourceType: 'Patient',
      id: '6f0e1c5e-0000-4000-8000-000000000001',
      identifier: [
        { system: 'http://hl7.org/fhir/sid/us-ssn', value: '999-11-2222', type: ssn },
        { system: 'urn:mrn', value: '77' },
      ],
      name: [{ use: 'official', family: 'Abara', given: ['Chidi'], suffix: ['Jr.'] }],
      birthDate: '1962-01-30',
      maritalStatus: { text: 'married' },
    },
    {
      resourceType: 'Encounter',
      id: '6f0e1c5e-0000-4000-8000-000000000002',
      status: 'finished',
      class: { code: 'IMP' },
      subject,
      period: { start: '2026-05-01T10:00:00-04:00', end: '2026-05-04T10:00:00-04:00' },
      participant: [{ individual: { reference: 'urn:uuid:6f0e1c5e-0000-4000-8000-000000000009' } }],
    },
    { resourceType: 'Condition', id: 'c-open', subject, code: code('diabetes'), onsetDateTime: '2011' },
    { resourceType: 'Condition', id: 'c-stay', subject, encounter: visit, code: code('withdrawal') },
    {
      resourceType: 'MedicationRequest',
      id: 'm-stay',
      status: 'active',
      subject,
      encounter: visit,
      medicationCodeableConcept: code('x'),
    },
    {
      resourceType: 'Immunization',
      id: 'i-1',
      status: 'completed',
      patient: subject,
      vaccineCode: code('flu'),
    },
    { resourceType: 'Practitioner', id: '6f0e1c5e-0000-4000-8000-000000000009', name: [{ family: 'Ode' }] },
  ].map(entry),
}

test('a record leaves as it came, with what was added and changed here, and without what is never shown', async () => {
  await ask.cast()
  await importFile(patients, fileOf([RECORD]), 'urn:emr')
  const patientId = await only('patient', `family_key = 'abara'`)
  await ask.done(jo, 'assignCoordinator', { patientId, practitionerId: dana.id })
  const seen = {
    code: { system: 'http://loinc.org', code: '29463-7', display: 'Weight' },
    value: 82,
    unit: 'kg',
  }
  await ask.done(dana, 'recordObservation', { patientId, ...seen })
  const id = await only('condition', `code ->> 'display' = 'diabetes'`)
  const changed = { id, expectedVersion: 1, patientId, code: { display: 'type 2 diabetes' } }
  await ask.done(dana, 'recordCondition', {
    ...changed,
    clinicalStatus: 'remission',
    verificationStatus: 'confirmed',
  })
  const bundle = JSON.parse(
    (await exported(patients, dana, `/export/fhir/patients/${patientId}`)).text,
  ) as Bundle
  const byId = new Map(bundle.entry.map(({ resource }) => [resource['id'], resource]))
  expect(bundle.type).toBe('collection')
  expect(byId.get('6f0e1c5e-0000-4000-8000-000000000001')).toMatchObject({
    identifier: [{ system: 'urn:mrn', value: '77' }],
    name: [{ suffix: ['Jr.'] }],
    maritalStatus: { text: 'married' },
  })
  expect(byId.get('c-open')).toMatchObject({
    onsetDateTime: '2011',
    clinicalStatus: { coding: [{ code: 'remission' }] },
    code: { text: 'type 2 diabetes' },
  })
  const stay = 'Encounter/6f0e1c5e-0000-4000-8000-000000000002'
  expect(byId.get('m-stay')).toMatchObject({ encounter: { reference: stay } })
  expect(byId.get('6f0e1c5e-0000-4000-8000-000000000009')).toMatchObject({ resourceType: 'Practitioner' })
  const weight = bundle.entry.find(({ resource }) => resource['resourceType'] === 'Observation')?.resource
  expect(weight).toMatchObject({
    valueQuantity: { value: 82, unit: 'kg' },
    subject: { reference: 'Patient/6f0e1c5e-0000-4000-8000-000000000001' },
  })
  expect(bundle.entry).toHaveLength(8)
})

test('a patient who is changed here keeps what was told besides: former names, extensions, what is contained', async () => {
  const race = { url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-race', valueString: 'Asian' }
  const interpreter = 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired'
  const came = {
    resourceType: 'Patient',
    id: 'peg',
    identifier: [{ system: 'urn:mrn', value: '0009', assigner: { display: 'Clinic' } }],
    name: [
      { use: 'nickname', given: ['Peggy'] },
      { use: 'official', family: 'Márquez', given: ['Margarita'], suffix: ['PhD'] },
      { use: 'maiden', family: 'Whitcombe', period: { end: '1999' } },
    ],
    birthDate: '1958',
    address: [{ city: 'Albany', state: 'NY', district: 'Albany County' }, { city: 'Troy' }],
    extension: [race, { url: interpreter, valueBoolean: false }],
    contained: [{ resourceType: 'Organization', id: 'o1' }],
    managingOrganization: { reference: '#o1' },
  }
  await importFile(patients, fileOf([came]), 'urn:emr')
  const patientId = await only('patient', `family_key = 'marquez'`)
  const written = async () =>
    JSON.parse((await exported(patients, jo, `/export/fhir?patient=${patientId}`)).text)
  const change = (expectedVersion: number, more: object) =>
    ask.done(jo, 'updateDemographics', { patientId, expectedVersion, ...more })
  const phone = '518-555-0101'
  await change(1, { interpreterNeeded: true, contactPoints: [{ system: 'PHONE', value: phone }] })
  const told = {
    ...came,
    extension: [race, { url: interpreter, valueBoolean: true }],
    telecom: [{ system: 'phone', value: phone }],
  }
  expect(await written()).toEqual(told)
  await change(2, { name: { family: 'Marquez-Lee', given: ['Rita'] } })
  const [nickname, , maiden] = came.name
  expect((await written()).name).toEqual([
    expect.objectContaining({ use: 'official', family: 'Marquez-Lee', given: ['Rita'] }),
    nickname,
    maiden,
  ])
})

test('what is protected is not in the file, and neither is what refers to it', async () => {
  const patientId = await only('patient', `family_key = 'abara'`)
  await patients.db.query(`update encounter set sensitivity = 'PART2' where patient_id = $1`, [patientId])
  const { text: file } = await exported(patients, dana, `/export/fhir/patients/${patientId}`)
  for (const word of ['"Encounter"', 'm-stay', 'c-stay', 'withdrawal', '000000000002'])
    expect(file).not.toContain(word)
  expect(file).toContain('i-1')
  const [seen]: object[] = await patients.db.query(
    `select viewer_id, fields from access_log where operation = 'exportFhir' and patient_id = $1
      order by sequence desc limit 1`,
    [patientId],
  )
  expect(seen).toMatchObject({ viewer_id: dana.id, fields: ['Patient.everything'] })
})

test('who may not see a patient cannot tell them from none; who may not export gets nothing', async () => {
  const patientId = await only('patient', `family_key = 'abara'`)
  const nobody = await exported(patients, dana, '/export/fhir/patients/patient_01jc000000e008000000000001')
  expect(nobody.status).toBe(404)
  const namesake = {
    ...RECORD.entry[0]?.resource,
    id: 'p2',
    identifier: [{ system: 'urn:mrn', value: '78' }],
  }
  await importFile(patients, fileOf([namesake]), 'urn:elsewhere')
  const stranger = await only('patient', `family_key = 'abara' and id <> '${patientId}'`)
  expect(await exported(patients, dana, `/export/fhir/patients/${stranger}`)).toEqual(nobody)
  expect((await exported(patients, viewer('ida'), '/export/fhir')).status).toBe(403)
  const mine = await exported(patients, dana, '/export/fhir')
  expect(mine.text).not.toContain('"id":"p2"')
})

test('forms, scores, consents, relatives and medications are in the file, go into an empty database and come out the same', async () => {
  const patientId = await ask.patient({ family: 'Okafor', given: ['Ngozi'] })
  await ask.done(dana, 'addRelatedPerson', {
    patientId,
    name: { family: 'Okafor', given: ['Emeka'] },
    relationship: 'SPS',
    emergencyContact: true,
  })
  await ask.done(dana, 'recordConsent', {
    patientId,
    kind: 'SHARING',
    form: 'WRITTEN',
    scopes: ['food'],
    recipientIds: [dana.id],
    purpose: 'TREAT',
  })
  const answers = [
    { item: '1', value: '2' },
    { item: '2', value: '3' },
  ]
  await ask.done(dana, 'recordAssessment', { patientId, instrument: 'PHQ_2', answers })
  const metformin = {
    system: 'http://www.nlm.nih.gov/research/umls/rxnorm',
    code: '860975',
    display: 'Metformin',
  }
  await ask.done(dana, 'recordMedication', {
    patientId,
    code: metformin,
    status: 'ACTIVE',
    dosage: 'twice a day',
  })
  await ask.done(dana, 'recordEncounter', {
    patientId,
    class: 'IMP',
    status: 'FINISHED',
    admittedAt: '2026-11-18T10:00:00Z',
    dischargedAt: '2026-11-22T10:00:00Z',
  })
  const file = (await exported(patients, jo, `/export/fhir?patient=${patientId}`)).text
  const resources = file
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  const of = (type: string) => resources.filter(({ resourceType }) => resourceType === type)
  expect(of('QuestionnaireResponse')).toMatchObject([
    {
      status: 'completed',
      extension: [{ url: 'urn:baton:total', valueInteger: 5 }, { url: 'urn:baton:band' }],
    },
  ])
  expect(of('Consent')).toMatchObject([
    { status: 'active', provision: { type: 'permit', code: [{ text: 'food' }] } },
  ])
  expect(of('RelatedPerson')).toMatchObject([{ name: [{ family: 'Okafor' }], relationship: [{}, {}] }])
  expect(of('MedicationStatement')).toMatchObject([{ status: 'active', dosage: [{ text: 'twice a day' }] }])
  const scores = of('Observation').map(({ code }) => (code as { coding: { code: string }[] }).coding[0]?.code)
  expect(scores).toContain('LACE')
  const empty = await testSubgraph(definition)
  try {
    const again = await importFile(empty, fileOf(file.trim().split('\n')), 'urn:file')
    expect(again).toMatchObject({ status: 'COMPLETED', rejects: [], patients: 1 })
    const second = await exported(empty, jo, '/export/fhir')
    expect(second.text.split('\n').sort()).toEqual(file.split('\n').sort())
  } finally {
    await empty.close()
  }
  await patients.db.query(`update encounter set sensitivity = 'PART2' where patient_id = $1`, [patientId])
  const open = (await exported(patients, dana, `/export/fhir/patients/${patientId}`)).text
  expect(open).not.toContain('LACE')
  expect(open).toContain('RelatedPerson')
})

const round = hasData ? test : test.skip // the shared data lies outside the repository
round('synthetic records go out, into an empty database, and out again, the same', async () => {
  const lines = await firstLines('synthea_v2.5_r4_named_payers.dev.bundles.ndjson.gz', 2)
  const directory = await firstLines(
    'synthea_v2.5_r4_named_payers.shared_org_practitioner_group.ndjson.gz',
    10_000,
  )
  const source = 'urn:synthea'
  await importFile(other, fileOf(directory), source)
  await importFile(other, fileOf(lines), source)
  const first = await exported(other, jo, '/export/fhir')
  expect(first.type).toBe('application/fhir+ndjson')
  const empty = await testSubgraph(definition)
  try {
    const again = await importFile(empty, fileOf(first.text.trim().split('\n')), source)
    expect(again).toMatchObject({ status: 'COMPLETED', rejects: [], patients: 2 })
    const second = await exported(empty, jo, '/export/fhir')
    expect(second.text.split('\n').sort()).toEqual(first.text.split('\n').sort())
  } finally {
    await empty.close()
  }
  const sent = lines.flatMap((line) =>
    (JSON.parse(line) as Bundle).entry.map(({ resource }) => String(resource['id'])),
  )
  const ids = new Set(
    first.text
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id),
  )
  expect(sent.filter((id) => !ids.has(id))).toEqual([]) // everything about them was kept
})

test('a death that a message told without its time goes along, into another database and out again, until it is taken back', async () => {
  const tell = async (to: TestSubgraph<PatientsDeps>, indicator: string) => {
    const pid = `PID|1||X-9^^^HV^MR||GONE^ANN||19520301|F${'|'.repeat(22)}${indicator}`
    const message = adt({ event: 'A31', control: 'x-9', occurred: '20261124120001', pid })
    expect(await receive(to, message)).toMatchObject([{ status: 'ACCEPTED' }])
  }
  const record = async (from: TestSubgraph<PatientsDeps>) => {
    const [row]: { id: string }[] = await from.db.query(
      `select patient_id as id from patient_identifier where value = 'X-9'`,
    )
    const { text: file } = await exported(from, jo, `/export/fhir/patients/${row?.id}`)
    const bundle = JSON.parse(file) as Bundle
    return { bundle, patient: bundle.entry[0]?.resource }
  }
  await tell(patients, 'Y')
  const { bundle, patient } = await record(patients)
  expect(patient).toMatchObject({ resourceType: 'Patient', deceasedBoolean: true })
  await importFile(other, fileOf([bundle]))
  expect((await record(other)).patient).toMatchObject({ deceasedBoolean: true })
  await tell(other, 'N')
  expect((await record(other)).patient).not.toHaveProperty('deceasedBoolean')
})

interface Bundle {
  type: string
  entry: { resource: Record<string, unknown> }[]
}

async function exported(from: TestSubgraph<PatientsDeps>, who: Viewer, path: string) {
  const request = {
    path,
    headers: {},
    viewer: who,
    requestId: 'request_1',
    body: Buffer.alloc(0),
    stream: Readable.from([]),
  }
  const { status, content, body } = await exportFhirRoute.handle(from.deps, request)
  const data = content?.data ?? JSON.stringify(body)
  return { status, type: content?.type, text: data instanceof Readable ? await text(data) : String(data) }
}

async function only(table: string, where: string): Promise<string> {
  const rows: { id: string }[] = await patients.db.query(`select id from ${table} where ${where}`)
  expect(rows).toHaveLength(1)
  return rows[0]?.id ?? ''
}

async function firstLines(file: string, count: number): Promise<string[]> {
  const lines: string[] = []
  const input = createReadStream(join(dataFolder, 'synthea', file)).pipe(createGunzip())
  for await (const line of createInterface({ input })) {
    if (line.trim() !== '') lines.push(line)
    if (lines.length === count) break
  }
  return lines
}
