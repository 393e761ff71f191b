import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { dataFolder, hasData, importFile, table } from './import-files.js'

const SETS = ['synthea_hiv_r4_inpatient_heavy', 'synthea_v2.4_r4', 'synthea_v2.5_r4_named_payers']
const withData = hasData ? test : test.skip
if (!hasData) {
  process.stderr.write(
    'The Synthea files are not at hand (../shared/data): the tests with real input are skipped.\n',
  )
}

let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition)
})
afterAll(() => patients.close())

withData.each(SETS)(
  'every resource of %s goes in, counted as the oracle counts, and a second import changes nothing',
  async (set) => {
    const file = join(dataFolder, 'synthea', `${set}.dev.bundles.ndjson.gz`)
    const oracle = JSON.parse(readFileSync(join(dataFolder, 'oracle', `${set}.dev.json`), 'utf8'))
    const first = await importFile(patients, file)
    expect(first).toMatchObject({
      status: 'COMPLETED',
      progress: 1,
      rejects: [],
      changed: 0,
      patients: oracle.patients,
    })
    expect(table(first.resources)).toEqual(oracle.resources)
    expect(table(first.encountersByClass)).toEqual(oracle.encounters_by_class)
    const before = await everything()
    const second = await importFile(patients, file)
    expect(second).toMatchObject({ status: 'COMPLETED', created: 0, changed: 0, rejects: [] })
    expect(table(second.resources)).toEqual(oracle.resources)
    expect(await everything()).toEqual(before)
  },
  300_000,
)

withData(
  'the files of organizations and practitioners go in, too',
  async () => {
    for (const set of SETS) {
      const file = join(dataFolder, 'synthea', `${set}.shared_org_practitioner_group.ndjson.gz`)
      const first = await importFile(patients, file)
      expect(first).toMatchObject({ status: 'COMPLETED', patients: 0 })
      const second = await importFile(patients, file)
      expect(second).toMatchObject({ created: 0, changed: 0 })
    }
  },
  120_000,
)

withData(
  'bulk export files, one resource a line, go in after their patients',
  async () => {
    const folder = join(dataFolder, 'synthea', 'bulk_export_10_patients')
    const names = [
      'Organization',
      'Practitioner',
      'Location',
      'Patient',
      'Encounter',
      'Condition',
      'Procedure',
    ]
    const classes: Record<string, number>[] = []
    for (const name of names) {
      const answer = await importFile(patients, join(folder, `${name}.000.ndjson.gz`), 'urn:bulk')
      expect(answer).toMatchObject({ status: 'COMPLETED', rejects: [] })
      classes.push(table(answer.encountersByClass))
    }
    expect(classes[4]).toEqual({ AMB: 1133, IMP: 49, EMER: 23, HH: 9, VR: 1 })
  },
  120_000,
)

withData('a junk code keeps its words, and is reported with its line', async () => {
  const [row] = await patients.db.query(
    `select code, codings from condition where code ->> 'display' = 'Tuberculosis' limit 1`,
  )
  expect(row.code).toEqual({ system: null, code: null, display: 'Tuberculosis' })
  const [issue] = await patients.db.query(
    `select line, resource, reason from import_issue where reason like '%112141AAAA%' order by line limit 1`,
  )
  expect(issue.resource).toMatch(/^Condition\//)
  expect(issue.reason).toMatch(/^code: .* the code was dropped, its words were kept\.$/)
})

/** How many rows and events there are, and the sum of all versions: what a second import must not change. */
async function everything(): Promise<object> {
  const counts = [
    'patient',
    'patient_identifier',
    'organization',
    'practitioner',
    'encounter',
    'condition',
    'coverage',
    'risk_score',
    'source_resource',
    'directory_identifier',
  ].map((name) => `(select count(*)::int from ${name}) as ${name}`)
  const versions = ['patient', 'organization', 'practitioner', 'encounter', 'condition', 'coverage'].map(
    (name) => `(select coalesce(sum(version), 0)::int from ${name}) as ${name}_versions`,
  )
  // An import tells how far it is; everything else that is told is about somebody.
  const told = `(select count(*)::int from outbox where type <> 'import.moved.v1') as told`
  const [row] = await patients.db.query(`select ${[...counts, ...versions, told].join(', ')}`)
  return row
}
