import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { fileOf, importFile } from './import-files.js'
import { bundleOf, measurements } from './large-bundles.js'

// The files of a bulk export have one type each; put together by name, Patient comes after nearly all of them.
let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition)
})
afterAll(() => patients.close())

const MRN = 'http://hospital.example/mrn'
const person = (id: string) => ({
  resourceType: 'Patient',
  id,
  identifier: [{ system: MRN, value: `N-${id}` }],
  name: [{ family: `Late${id}` }],
  birthDate: '1950-02-03',
})
const diagnosis = (id: string, who: string) => ({
  resourceType: 'Condition',
  id,
  subject: { reference: `Patient/${who}` },
  encounter: { reference: `Encounter/v-${who}` },
  code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'I50.9' }] },
})
const visit = (who: string, subject: object) => ({
  resourceType: 'Encounter',
  id: `v-${who}`,
  status: 'finished',
  class: { code: 'IMP' },
  subject,
  period: { start: '2026-03-01T10:00:00Z', end: '2026-03-04T11:00:00Z' },
})
const byNumber = (who: string) => ({ identifier: { system: MRN, value: `N-${who}` } })
const payer = { resourceType: 'Organization', id: 'payer', name: 'Summit' }
const cover = (who: string) => ({
  resourceType: 'Coverage',
  id: `k-${who}`,
  status: 'active',
  beneficiary: { reference: `https://ehr.example/fhir/Patient/${who}` },
  payor: [{ reference: 'Organization/payer' }],
})

async function chart(source: string) {
  return patients.db.query(
    `select kept.type, kept.source_id as id, patient.name ->> 'family' as of, condition.encounter_id is not null as linked,
            coverage.payer_id is not null as paid
       from source_resource kept join patient on patient.id = kept.patient_id
       left join condition on condition.id = kept.target_id left join coverage on coverage.id = kept.target_id
      where kept.source = $1 order by kept.type, kept.source_id`,
    [source],
  )
}

test('what is told of people before they are told of goes in, whatever names them, and twice is once', async () => {
  const lines = [
    diagnosis('c-a', 'a'),
    cover('a'),
    visit('a', byNumber('a')),
    visit('b', { reference: `Patient?identifier=${MRN}|N-b` }),
    diagnosis('c-b', 'b'),
    payer,
    person('b'),
    person('a'),
  ]
  const answer = await importFile(patients, fileOf(lines), 'urn:late')
  expect(answer).toMatchObject({ status: 'COMPLETED', lines: 8, patients: 2, created: 8, rejects: [] })
  expect(await chart('urn:late')).toMatchObject([
    { type: 'Condition', id: 'c-a', of: 'Latea', linked: true },
    { type: 'Condition', id: 'c-b', of: 'Lateb', linked: true },
    { type: 'Coverage', id: 'k-a', of: 'Latea', paid: true },
    { type: 'Encounter', id: 'v-a', of: 'Latea' },
    { type: 'Encounter', id: 'v-b', of: 'Lateb' },
    { type: 'Patient', id: 'a' },
    { type: 'Patient', id: 'b' },
  ])
  const told = (await patients.outbox()).filter(({ type }) => type === 'encounter.discharged.v1')
  expect(told).toHaveLength(2)
  const again = await importFile(patients, fileOf(lines, { gzip: true }), 'urn:late')
  expect(again).toMatchObject({ created: 0, changed: 0, unchanged: 8, rejects: [] })
})

test.each([0, 1_200])(
  'of two versions of one thing around its person the later one stands, with %d lines between',
  async (count) => {
    const source = `urn:two:${count}`
    const between = Array.from({ length: count }, (_, at) => ({ ...payer, id: `p${at}` }))
    const later = { code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'I50.23' }] } }
    const lines = [
      diagnosis('c-t', 't'),
      ...between,
      person('t'),
      { ...diagnosis('c-t', 't'), ...later },
      { ...diagnosis('c-u', 't'), ...later },
    ]
    expect(await importFile(patients, fileOf(lines), source)).toMatchObject({ rejects: [] })
    const kept = await patients.db.query(
      `select kept.source_id as id, condition.code ->> 'code' as code from source_resource kept
         join condition on condition.id = kept.target_id where kept.source = $1 order by kept.source_id`,
      [source],
    )
    expect(kept).toEqual([
      { id: 'c-t', code: 'I50.23' },
      { id: 'c-u', code: 'I50.23' },
    ])
  },
)

test('whoever never comes is named with the line that speaks of them, and nothing waits any more', async () => {
  const lines = [
    visit('nobody', { reference: 'Patient/nobody' }),
    visit('inside', { reference: '#inside' }),
    visit('c', { reference: 'Patient/c' }),
    person('c'),
  ]
  const answer = await importFile(patients, fileOf(lines), 'urn:never')
  expect(answer).toMatchObject({ created: 2, rejectCount: 2 })
  expect(answer.rejects).toEqual([
    { line: 1, reason: 'Encounter/v-nobody refers to Patient/nobody, which is unknown.' },
    { line: 2, reason: 'Encounter/v-inside refers to #inside, which is unknown.' },
  ])
  expect(await patients.db.query('select * from import_waiting_line')).toEqual([])
})

test('of a thousand stays before their people none is lost', async () => {
  const people = Array.from({ length: 1_200 }, (_, at) => `m${at}`)
  const lines = [
    ...people.map((who) => visit(who, { reference: `Patient/${who}` })),
    ...people.map((who) => person(who)),
  ]
  const answer = await importFile(patients, fileOf(lines), 'urn:many')
  expect(answer).toMatchObject({ created: 2_400, rejects: [] })
})

const entriesOf = (resources: readonly object[]) => resources.map((resource) => ({ resource }))

test('of a batch the entries wait whose people come later, and the others go in at once', async () => {
  const stray = { ...diagnosis('c-x', 'x'), subject: { reference: 'Patient/never' } }
  const hospital = { fullUrl: 'urn:uuid:h', resource: { ...payer, id: 'h', name: 'Hospital' } }
  const stay = { ...visit('e', { reference: 'Patient/e' }), serviceProvider: { reference: 'urn:uuid:h' } }
  const before = entriesOf([person('d'), diagnosis('c-d', 'd'), stay, diagnosis('c-e', 'e'), stray, {}])
  const later = { code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'I50.23' }] } }
  const lines = [
    bundleOf('batch', [hospital, ...before]),
    person('e'),
    bundleOf('batch', entriesOf([{ ...diagnosis('c-e', 'e'), ...later }, diagnosis('c-f', 'f')])),
    person('f'),
  ]
  const answer = await importFile(patients, fileOf(lines), 'urn:batch')
  expect(answer).toMatchObject({ status: 'COMPLETED', created: 8, changed: 1, rejectCount: 2 })
  expect(answer.rejects).toEqual([
    { line: 1, reason: 'the resource has no resourceType.' },
    { line: 1, reason: 'Condition/c-x refers to Patient/never, which is unknown.' },
  ])
  const [told] = await patients.db.query(
    `select condition.code ->> 'code' as code, encounter.facility_id is not null as "hasHospital" from source_resource kept
       join condition on condition.id = kept.target_id join encounter on encounter.id = condition.encounter_id
      where kept.source = 'urn:batch' and kept.source_id = 'c-e'`,
  )
  expect(told).toEqual({ code: 'I50.23', hasHospital: true })
  expect(await patients.db.query('select * from import_waiting_line')).toEqual([])
})

test.each([
  ['transaction', 4_500],
  ['batch', 4_500],
  ['transaction', 10_500],
] as const)(
  'a %s of %d entries and more waits for people who come later, and what is said of them after it does, too',
  async (type, count) => {
    const who = `${type}-${count}`
    const stray = { ...diagnosis(`c-x-${who}`, who), subject: { reference: 'Patient/never' } }
    const own = [diagnosis(`c-${who}`, who), visit(who, { reference: `Patient/${who}` })]
    const entries = entriesOf(type === 'batch' ? [...own, stray] : own)
    const later = { code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'I50.23' }] } }
    const lines = [
      bundleOf(type, [...entries, ...measurements(`pad-${who}`, count)]),
      { ...diagnosis(`c-${who}`, who), ...later },
      person(who),
    ]
    const answer = await importFile(patients, fileOf(lines), `urn:${who}`)
    expect(answer).toMatchObject({ status: 'COMPLETED', lines: 3, created: count + 4, changed: 1 })
    const reason = `Condition/c-x-${who} refers to Patient/never, which is unknown.`
    expect(answer.rejects).toEqual(type === 'batch' ? [{ line: 1, reason }] : [])
    const [told] = await patients.db.query(
      `select condition.code ->> 'code' as code from source_resource kept join condition on condition.id = kept.target_id
        where kept.source = $1 and kept.source_id = $2`,
      [`urn:${who}`, `c-${who}`],
    )
    expect(told).toEqual({ code: 'I50.23' })
  },
  120_000,
)

test('a large line waits for its person, too, but not for the rest of a file that has none', async () => {
  const note = [{ text: 'x'.repeat(1_100_000) }]
  const lines = [{ ...diagnosis('c-g', 'g'), note }, person('g')]
  expect(await importFile(patients, fileOf(lines), 'urn:line')).toMatchObject({ created: 2, rejects: [] })
  const alone = JSON.stringify(
    bundleOf('transaction', entriesOf([{ ...diagnosis('c-h', 'h'), note }])),
    null,
    1,
  )
  const answer = await importFile(patients, fileOf([alone]), 'urn:line')
  expect(answer).toMatchObject({ status: 'COMPLETED', created: 0 })
  expect(answer.rejects).toEqual([
    { line: 1, reason: 'Condition/c-h refers to Patient/h, which is unknown.' },
  ])
})

test('of long lines that wait no more is held at once than of a file', async () => {
  const letter = 'JVBERi0xLjcKJeLjz9MK'.repeat(45_000)
  const letters = Array.from({ length: 9 }, (_, at) => ({
    resourceType: 'DocumentReference',
    id: `letter-${at}`,
    status: 'current',
    subject: { reference: 'Patient/lettered' },
    content: [{ attachment: { contentType: 'application/pdf', data: `${at}${letter}` } }],
  }))
  patients.statements()
  const report = await importFile(patients, fileOf([...letters, person('lettered')]), 'urn:letters')
  expect(report).toMatchObject({ status: 'COMPLETED', rejects: [], created: 10 })
  const parts = patients.statements().filter((sql) => sql.includes('from import_waiting_line'))
  expect(parts.filter((sql) => sql.includes('as characters'))).toHaveLength(3) // six and three lines, and no more
})
