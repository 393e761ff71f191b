import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { driftOf } from '@baton/database/drift'
import { KEPT_EVERYWHERE, patientTables } from '@baton/testing/patient-tables'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { MetricsDeps } from '../src/deps.js'

const MOVED = [
  'care_gap',
  'clinical_fact',
  'contact_fact',
  'decision_fact',
  'fact',
  'fact_revision',
  'part2_consent',
  'patient_fact',
  'person_fact',
  'published_case',
  'record_label',
  'survey',
  'transition_fact',
  'validation_issue',
]
/** Their keys hold the id of an event, and every event is about one patient. */
const FACTS = ['clinical_fact', 'fact', 'fact_revision', 'patient_fact', 'person_fact']
/** Why the rows of these stay with the record that they name. */
const KEPT: Record<string, string> = {
  ...KEPT_EVERYWHERE,
  care_gap_check: 'a note for the sweep: gaps are looked at again for both records',
  export_patient: 'whose record is in a file that was made before',
}

let service: TestSubgraph<MetricsDeps>
beforeAll(async () => {
  service = await testSubgraph(definition)
})
afterAll(() => service.close())

test('the migrations make exactly the tables that the entities describe', async () => {
  expect(await driftOf(service.db)).toEqual([])
})

test('every table that names a patient follows a merge, or stays for a reason', async () => {
  expect(await patientTables(service.db)).toEqual({
    moved: MOVED,
    kept: Object.keys(KEPT).sort(),
    ambiguous: FACTS,
  })
})
