import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { dischargeBundle } from '@baton/synthetic/cast'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { fileOf, importFile } from './import-files.js'
import { bundleOf, measurements } from './large-bundles.js'

// More entries than an import holds the names of: where they lead is looked up in a table of the transaction.
const VAST = 10_200
const MRN = 'http://hospital.example/vast-mrn'
let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition)
})
afterAll(() => patients.close())

/** What of a source refers to which patient, by the patient's name there. */
async function belonging(source: string): Promise<Record<string, number>> {
  const rows: { owner: string; count: number }[] = await patients.db.query(
    `select owner.source_id as owner, count(*)::int as count from source_resource kept
       join source_resource owner on owner.type = 'Patient' and owner.target_id = kept.patient_id and owner.source = $1
      where kept.source = $1 and kept.type <> 'Patient' group by owner.source_id`,
    [source],
  )
  return Object.fromEntries(rows.map(({ owner, count }) => [owner, count]))
}

const person = (id: string, value: string) => ({
  resourceType: 'Patient',
  id,
  identifier: [{ system: MRN, value }],
  name: [{ family: 'Vast', given: [id] }],
  birthDate: '1950-02-03',
})
const condition = (id: string, subject: object, more: object = {}) => ({
  resourceType: 'Condition',
  id,
  subject,
  code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'E11.9' }] },
  ...more,
})
const asked = (resource: { resourceType: string }, fullUrl: string, ifNoneExist?: string) => ({
  fullUrl,
  resource,
  request: { method: 'POST', url: resource.resourceType, ...(ifNoneExist ? { ifNoneExist } : {}) },
})

test('a transaction of any number of entries goes in whole, wherever its references lead, and is known again', async () => {
  const numbered = (id: string) =>
    condition(id, { reference: 'Patient/known' }, { resourceType: 'Procedure', identifier })
  const identifier = [{ system: MRN, value: 'V-P' }]
  await importFile(patients, fileOf([person('known', 'V-1'), numbered('numbered')]), 'urn:vast')
  const stay = {
    resourceType: 'Encounter',
    id: 'stay',
    status: 'finished',
    class: { code: 'AMB' },
    subject: { reference: 'urn:uuid:u-2' },
    period: { start: '2026-03-01T10:00:00Z', end: '2026-03-01T11:00:00Z' },
  }
  const first = [
    asked(
      condition('by-url', { reference: 'urn:uuid:u-2' }, { encounter: { reference: 'Encounter/stay' } }),
      'urn:uuid:c-1',
    ),
    asked(condition('by-number', { identifier: { system: MRN, value: 'V-2' } }), 'urn:uuid:c-2'),
    asked(condition('by-query', { reference: `Patient?identifier=${MRN}|V-1` }), 'urn:uuid:c-3'),
    asked(
      condition('by-name', { reference: 'https://ehr.example/fhir/Patient/second/_history/2' }),
      'urn:uuid:c-4',
    ),
    asked(condition('of-asked', { reference: 'urn:uuid:u-1' }), 'urn:uuid:c-5'),
  ]
  const last = [
    asked(stay, 'urn:uuid:e-1'),
    asked(person('second', 'V-2'), 'urn:uuid:u-2'),
    asked(person('asked', 'V-1'), 'urn:uuid:u-1', `identifier=${MRN}|V-1`),
    asked(numbered('again'), 'urn:uuid:p-1', `identifier=${MRN}|V-P`),
  ]
  const sent = bundleOf('transaction', [...first, ...measurements('vast', VAST), ...last])
  const answer = await importFile(patients, fileOf([sent]), 'urn:vast')
  expect(answer).toMatchObject({ status: 'COMPLETED', rejects: [], created: VAST + 8, unchanged: 2 })
  expect(await belonging('urn:vast')).toEqual({ known: 3, second: 4, vast: VAST })
  const [dangling] = await patients.db.query(
    `select count(*)::int as count from source_resource kept left join patient on patient.id = kept.patient_id
      where kept.source = 'urn:vast' and patient.id is null`,
  )
  expect(dangling).toEqual({ count: 0 })
  const [row] = await patients.db.query(
    `select condition.encounter_id = encounter.id as "isOfStay" from condition
       join source_resource own on own.target_id = condition.id and own.source_id = 'by-url'
       join source_resource stay on stay.source_id = 'stay' join encounter on encounter.id = stay.target_id`,
  )
  expect(row).toEqual({ isOfStay: true })
  const again = await importFile(patients, fileOf([sent], { gzip: true }), 'urn:vast')
  expect(again).toMatchObject({
    status: 'COMPLETED',
    rejects: [],
    created: 0,
    changed: 0,
    unchanged: VAST + 10,
  })
}, 120_000)

test('nothing of it goes in when its last entry cannot, and the lines beside it do', async () => {
  const stray = { resource: condition('stray', { reference: 'Patient/nobody' }) }
  const sent = bundleOf('transaction', [...measurements('none', VAST), stray])
  const answer = await importFile(patients, fileOf([sent, person('beside', 'V-9')]), 'urn:vast-none')
  expect(answer).toMatchObject({ status: 'COMPLETED', lines: 2, created: 1 })
  expect(answer.rejects).toEqual([
    { line: 1, reason: 'Condition/stray refers to Patient/nobody, which is unknown.' },
  ])
}, 120_000)

test('the entries of such a batch go in each by itself, and each bad one is listed', async () => {
  const unnamed = Array.from({ length: 300 }, () => ({ resource: { resourceType: 'Condition' } }))
  const stray = { resource: condition('stray', { reference: 'Patient/nobody' }) }
  const namesakes = [
    asked(person('each-1', 'V-3'), 'urn:uuid:one'),
    asked(person('each-2', 'V-4'), 'urn:uuid:one'),
  ]
  const sent = bundleOf('batch', [...unnamed, stray, ...namesakes, ...measurements('each', VAST)])
  const answer = await importFile(patients, fileOf([sent]), 'urn:vast-each')
  expect(answer).toMatchObject({ status: 'COMPLETED', patients: 2, created: VAST + 2, rejectCount: 302 })
  expect(await belonging('urn:vast-each')).toEqual({ each: VAST })
}, 120_000)

test.each([
  [
    'two people under one fullUrl',
    { id: 'two-2', fullUrl: 'urn:uuid:two' },
    'Patient/two-2 has the fullUrl of Patient/two-1',
  ],
  ['one person under two', { id: 'two-1', fullUrl: 'urn:uuid:2' }, 'Patient/two-1 stands under two fullUrls'],
  [
    'two things of one person',
    { id: 'two-1', fullUrl: 'urn:uuid:two' },
    'Patient/two-1 is in the transaction twice',
  ],
])(
  'a transaction of it that has %s is refused by name',
  async (_, { id, fullUrl }, reason) => {
    const [one, other] = [
      asked(person('two-1', 'V-5'), 'urn:uuid:two'),
      asked(person(id, 'V-6'), fullUrl),
    ] as const
    const sent = bundleOf('transaction', [one, ...measurements('twice', VAST), other])
    const answer = await importFile(patients, fileOf([sent]), 'urn:vast-two')
    expect(answer).toMatchObject({ status: 'COMPLETED', created: 0, rejectCount: 1 })
    expect(answer.rejects[0]?.reason).toContain(`Entry ${VAST + 3}: ${reason}`)
  },
  120_000,
)

test('of a history of it the newest version counts, which comes first', async () => {
  const versions = ['New', 'Old'].map((family) => ({
    resource: { ...person('long', 'V-7'), name: [{ family }] },
  }))
  const sent = bundleOf('history', [...versions, ...measurements('history', VAST)])
  const answer = await importFile(patients, fileOf([sent]), 'urn:vast-history')
  expect(answer).toMatchObject({ created: VAST + 2, rejects: [] })
  const [kept] = await patients.db.query(
    `select body -> 'name' -> 0 ->> 'family' as family from source_resource where source_id = 'long'`,
  )
  expect(kept).toEqual({ family: 'New' })
}, 120_000)

test('a stay of it is told and scored by what the rest of it says', async () => {
  const scores = async (source: string, padding: number) => {
    const text = JSON.stringify(dischargeBundle()).replaceAll('urn:uuid:', `urn:uuid:${source}`)
    const story = JSON.parse(text) as { entry: object[] }
    const sent = bundleOf('transaction', [...measurements(`pad-${source}`, padding), ...story.entry])
    expect(await importFile(patients, fileOf([sent]), `urn:${source}`)).toMatchObject({ rejects: [] })
    return patients.db.query(
      `select instrument, total, band from risk_score join source_resource own on own.target_id = encounter_id
        where own.source = $1 order by instrument, total`,
      [`urn:${source}`],
    )
  }
  const small = await scores('small', 1)
  expect(small).not.toEqual([])
  expect(await scores('vast', VAST)).toEqual(small)
}, 120_000)
