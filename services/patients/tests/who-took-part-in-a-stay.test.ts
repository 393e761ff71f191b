import { readFileSync } from 'node:fs'
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
import { labelled } from './labelled-chart.js'
import { adt, receive } from './messages.js'

let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
beforeAll(async () => {
  patients = await testSubgraph(definition)
  ask = asking(patients)
  await ask.cast()
  const helen = { name: { family: 'Cho', given: ['Helen'] }, roles: ['physician'], npi: '1234567893' }
  await ask.done(viewer('adam'), 'savePractitioner', { id: viewer('cho').id, expectedVersion: 1, ...helen })
})
afterAll(() => patients.close())

const PARTICIPATION = 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType'
const NPI = 'http://hl7.org/fhir/sid/us-npi'
const part = (code: string) => ({ coding: [{ system: PARTICIPATION, code }] })

/** Who took part in each stay of a patient, as Jo sees it: `TYPE name npi`, and whom the directory knows. */
async function tookPart(family: string): Promise<(readonly [string, string | null])[][]> {
  const [{ id }] = await patients.db.query(`select id from patient where family_key = $1`, [family])
  const { patient } = await ask.read(
    viewer('jo'),
    `{ patient(id: "${id}") { encounters { edges { node {
      participants { types { system code } name npi practitioner { id } } } } } } }`,
  )
  return patient.encounters.edges.map(({ node }: { node: { participants: Told[] } }) =>
    node.participants.map(({ types, name, npi, practitioner }) => [
      [...types.map(({ code }) => code), name, npi].join(' ').trim(),
      practitioner?.id ?? null,
    ]),
  )
}

interface Told {
  types: { system: string; code: string }[]
  name: string | null
  npi: string | null
  practitioner: { id: string } | null
}

let sent = 0
const message = (family: string, fields: Readonly<Record<number, string>>, event = 'A01'): string => {
  const occurred = `2026111812${String(++sent).padStart(2, '0')}00`
  const pid = `PID|1||${family}^^^HV^MR||${family}^ANN||19520301|F`
  const text = adt({ event, control: `part-${sent}`, occurred, pid, visit: `V-${family}` })
  const lines = text.split('\r').map((line) => {
    if (!line.startsWith('PV1')) return line
    const pv1 = line.split('|')
    for (const [at, value] of Object.entries(fields)) pv1[Number(at)] = value
    return pv1.join('|')
  })
  return lines.join('\r')
}

test('a hospital tells who attends, referred, is consulted and admitted; one person under two numbers is one', async () => {
  await receive(
    patients,
    message('parts', {
      7: '77^CHO^HELEN^^^DR^^^LOCAL~1234567893^CHO^HELEN^^^DR^^^NPI',
      8: '^RAY^PAUL',
      9: '8^LEE^ANN~9^MAY^BO',
      17: '1234567893^CHO^HELEN^^^DR^^^NPI',
    }),
  )
  const cho = viewer('cho').id
  expect(await tookPart('parts')).toEqual([
    [
      ['ATND DR HELEN CHO 1234567893', cho],
      ['REF PAUL RAY', null],
      ['CON ANN LEE', null],
      ['CON BO MAY', null],
      ['ADM DR HELEN CHO 1234567893', cho],
    ],
  ])
})

test('what a later message names anew replaces that part, what it leaves open stays, and what it empties is gone', async () => {
  await receive(patients, message('anew', { 7: '1^RAY^PAUL', 8: '2^LEE^ANN', 9: '3^MAY^BO' }))
  await receive(patients, message('anew', { 7: '4^ORR^TIM', 9: '""' }, 'A08'))
  expect(await tookPart('anew')).toEqual([
    [
      ['ATND TIM ORR', null],
      ['REF ANN LEE', null],
    ],
  ])
  await receive(patients, message('anew', { 7: '""' }, 'A08'))
  expect(await tookPart('anew')).toEqual([[['REF ANN LEE', null]]])
  const [stay] = await patients.db.query(
    `select practitioner_name as name from encounter join patient on patient.id = patient_id where family_key = 'anew'`,
  )
  expect(stay.name).toBeNull()
})

test('two of one name with an NPI each are two; a number without an NPI is of the first', async () => {
  const [one, other] = ['1234567893^LEE^ANN^^^^^^NPI', '1679576722^LEE^ANN^^^^^^NPI']
  await receive(patients, message('namesakes', { 9: `${one}~${other}~77^LEE^ANN^^^^^^LOCAL` }))
  const [stay = []] = await tookPart('namesakes')
  expect(stay.map(([told]) => told)).toEqual(['CON ANN LEE 1234567893', 'CON ANN LEE 1679576722'])
})

test('an attender told by number alone is in charge, known here or not', async () => {
  const leads = async () => {
    const [stay] = await patients.db.query(
      `select practitioner_id as id, practitioner_name as name from encounter join patient on patient.id = patient_id
        where family_key = 'number'`,
    )
    return stay
  }
  await receive(patients, message('number', { 7: '1^RAY^PAUL' }))
  expect(await leads()).toEqual({ id: null, name: 'PAUL RAY' })
  await receive(patients, message('number', { 7: '1234567893^^^^^^^^NPI' }, 'A08'))
  expect(await leads()).toEqual({ id: viewer('cho').id, name: null })
  await receive(patients, message('number', { 7: '1679576722^^^^^^^^NPI' }, 'A08'))
  expect(await leads()).toEqual({ id: null, name: null })
})

const STAY = {
  resourceType: 'Encounter',
  status: 'finished',
  class: { code: 'IMP' },
  period: { start: '2026-11-01T10:00:00Z', end: '2026-11-03T11:00:00Z' },
}
const person = (id: string) => ({
  resourceType: 'Patient',
  id,
  name: [{ family: id }],
  birthDate: '1970-01-01',
})
const practitioner = { resourceType: 'Practitioner', id: 'ray', name: [{ family: 'Ray', given: ['Paul'] }] }

/** However a file names somebody: by id, by a number, within the stay, by name alone. */
const PARTICIPANTS = [
  { type: [part('REF')], individual: { reference: 'Practitioner/ray', display: 'Paul Ray' } },
  {
    type: [part('ATND'), { text: 'hospitalist' }],
    individual: { identifier: { system: NPI, value: '1234567893' }, display: 'Helen Cho' },
    period: { start: '2026-11-02' },
  },
  { type: [part('CON')], individual: { reference: '#inside' } },
  { individual: { display: 'Somebody' } },
  { type: [part('ADM')] },
]
const INSIDE = [{ resourceType: 'Practitioner', id: 'inside', name: [{ family: 'Lee', given: ['Ann'] }] }]

interface Resource {
  readonly resourceType: string
  readonly participant?: readonly object[]
}

async function everything(patientId: string): Promise<readonly Resource[]> {
  const { content } = await exportFhirRoute.handle(patients.deps, {
    path: `/export/fhir/patients/${patientId}`,
    headers: {},
    viewer: viewer('jo'),
    requestId: 'request_1',
    body: Buffer.alloc(0),
    stream: Readable.from([]),
  })
  const data = content?.data ?? ''
  const written = data instanceof Readable ? await text(data) : String(data)
  const bundle = JSON.parse(written) as { entry: { resource: Resource }[] }
  return bundle.entry.map(({ resource }) => resource)
}

test('a file tells it in whatever way FHIR knows, and what came goes out again', async () => {
  const stay = { ...STAY, id: 'stay', subject: { reference: 'Patient/ways' }, contained: INSIDE }
  const answer = await importFile(
    patients,
    fileOf([person('ways'), practitioner, { ...stay, participant: PARTICIPANTS }]),
    'urn:part',
  )
  expect(answer.warnings.filter(({ resource }) => resource === 'Encounter/stay')).toEqual([])
  const [[referrer = [], ...others] = []] = await tookPart('ways')
  expect(referrer).toEqual(['REF Paul Ray', expect.stringMatching(/^practitioner_/)])
  expect(others).toEqual([
    ['ATND  Helen Cho 1234567893', viewer('cho').id],
    ['CON Ann Lee', null],
    ['Somebody', null],
  ])
  const [row] = await patients.db.query(
    `select encounter.patient_id as "patientId", practitioner_name as "inCharge", encounter.id from encounter
       join source_resource on target_id = encounter.id where source_id = 'stay'`,
  )
  expect(row.inCharge).toBe('Helen Cho')
  expect((await everything(row.patientId)).find(isEncounter)?.participant).toEqual(PARTICIPANTS)
  await patients.db.query(`update encounter set version = version + 1 where id = $1`, [row.id])
  const changed = (await everything(row.patientId)).find(isEncounter)?.participant
  expect(changed?.slice(0, 2)).toEqual(PARTICIPANTS.slice(0, 2))
  expect(changed).toHaveLength(4)
})

test('nobody is in charge who referred, interprets, or is no staff', async () => {
  const relative = { resourceType: 'RelatedPerson', id: 'son', name: [{ family: 'Orr', given: ['Tim'] }] }
  const beside = [
    { type: [part('REF')], individual: { display: 'Paul Ray' } },
    { type: [{ coding: [{ code: 'translator' }] }], individual: { display: 'Ida Fox' } },
    { individual: { reference: 'RelatedPerson/daughter', display: 'Mia Orr' } },
    { individual: { reference: '#son' } },
  ]
  const inCharge = async (id: string, participant: readonly object[]) => {
    const stay = { ...STAY, id, subject: { reference: `Patient/${id}` }, contained: [relative], participant }
    await importFile(patients, fileOf([person(id), stay]), 'urn:beside')
    const [row] = await patients.db.query(
      `select practitioner_name as name, jsonb_array_length(participants) as took from encounter
         join source_resource on target_id = encounter.id where source_id = $1 and source = 'urn:beside'
          and source_resource.type = 'Encounter'`,
      [id],
    )
    return row
  }
  expect(await inCharge('nobody', beside)).toEqual({ name: null, took: 4 })
  const consultant = { type: [part('CON')], individual: { display: 'Ann Lee' } }
  expect(await inCharge('somebody', [...beside, consultant])).toEqual({ name: 'Ann Lee', took: 5 })
})

/** A stay with those who took part as they came; who they are now is set, and it goes out as changed here. */
async function goesOut(id: string, came: readonly object[], now: string): Promise<Resource | undefined> {
  const stay = { ...STAY, id, subject: { reference: `Patient/${id}` }, participant: came }
  const lee = { ...practitioner, id: 'lee', name: [{ family: 'Lee', given: ['Ann'] }] }
  await importFile(patients, fileOf([person(id), practitioner, lee, stay]), 'urn:out')
  const [[row]] = await patients.db.query(
    `update encounter set version = version + 1, participants = ${now} from source_resource
      where target_id = encounter.id and source_id = $1 and source = 'urn:out' and source_resource.type = 'Encounter'
      returning encounter.patient_id as "patientId"`,
    [id],
  )
  return (await everything(row.patientId)).find(isEncounter)
}

test('whoever is taken out of a stay that came is not exported any more', async () => {
  const came = [{ type: [part('ATND')], individual: { display: 'Paul Ray' } }]
  const out = await goesOut('emptied', came, `'[]'`)
  expect(out).toMatchObject({ status: 'finished' })
  expect(out).not.toHaveProperty('participant')
})

test('of a stay that came, everybody named by a reference or a number alone goes out once', async () => {
  const came = [
    { individual: { reference: 'Practitioner/ray' } },
    { individual: { reference: 'Practitioner/lee' } },
    { individual: { identifier: { system: NPI, value: '1234567893' } } },
    { individual: { reference: `Practitioner?identifier=${NPI}|1679576722` } },
  ]
  expect((await goesOut('alone', came, 'participants'))?.participant).toEqual(came)
  const turned = `(select jsonb_agg(one order by place desc) from jsonb_array_elements(participants) with ordinality as listed (one, place)
    where place > 2)`
  expect((await goesOut('turned', came, turned))?.participant).toEqual([came[3], came[2]])
})

function isEncounter({ resourceType }: { resourceType: string }): boolean {
  return resourceType === 'Encounter'
}

test('what messages told goes out as FHIR and comes in again alike', async () => {
  await receive(patients, message('round', { 7: '1234567893^CHO^HELEN^^^DR^^^NPI', 9: '8^LEE^ANN' }))
  const [{ id }] = await patients.db.query(`select id from patient where family_key = 'round'`)
  const out = await everything(id)
  expect(out.find(isEncounter)?.participant).toMatchObject([
    {
      type: [part('ATND')],
      individual: { identifier: { system: NPI, value: '1234567893' }, display: 'DR HELEN CHO' },
    },
    { type: [part('CON')], individual: { display: 'ANN LEE' } },
  ])
  const name = [{ family: 'roundabout' }]
  const others = out.map((one) => ({
    ...one,
    identifier: [],
    ...(one.resourceType === 'Patient' ? { name } : {}),
  }))
  await importFile(patients, fileOf(others), 'urn:round')
  expect(await tookPart('roundabout')).toEqual(await tookPart('round'))
})

test('of stays from before it is known who was named by a number, and each is found by the key', async () => {
  const numbered = { ...practitioner, id: 'nora', identifier: [{ system: NPI, value: '1992999825' }] }
  const individual = { reference: `Practitioner?identifier=${NPI}%7C1992999825`, display: 'Nora' }
  const stay = {
    ...STAY,
    id: 'before',
    subject: { reference: 'Patient/before' },
    participant: [{ individual }],
  }
  await importFile(patients, fileOf([person('before'), numbered, stay]), 'urn:part')
  const told = await tookPart('before')
  expect(told).toEqual([[['Nora 1992999825', expect.stringMatching(/^practitioner_/)]]])
  const file = new URL('../src/storage/migrations/0250-participants-of-encounters.sql', import.meta.url)
  const sql = readFileSync(file, 'utf8')
  const update = sql.slice(sql.indexOf('with came as'), sql.indexOf('-- Of stays that messages'))
  await patients.db.query(
    `update encounter set participants = '[]' where id = (select target_id from source_resource where source_id = 'before' and type = 'Encounter')`,
  )
  await patients.db.query(update)
  expect(await tookPart('before')).toEqual(told)
  const plan = await patients.db.transaction(async (tx) => {
    await tx.query('set local enable_seqscan = off')
    return tx.query(`explain ${update}`)
  })
  expect(JSON.stringify(plan)).toMatch(/Index Cond: [^"]*\(system = split_part[^"]*\(value = split_part/)
})

test('who took part in a protected stay is as hidden as the stay', async () => {
  const stay = { ...STAY, id: 'hidden', subject: { reference: 'Patient/hides' }, ...labelled('42CFRPart2') }
  await importFile(patients, fileOf([person('hides'), { ...stay, participant: PARTICIPANTS }]), 'urn:part')
  expect(await tookPart('hides')).toEqual([])
})
