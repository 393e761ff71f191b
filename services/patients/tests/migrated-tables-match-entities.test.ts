import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { driftOf } from '@baton/database/drift'
import { KEPT_EVERYWHERE, patientTables } from '@baton/testing/patient-tables'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'

const MOVED = [
  'accounting_request',
  'allergy',
  'assessment',
  'break_glass',
  'condition',
  'consent',
  'contact_attempt',
  'coverage',
  'disclosure',
  'document',
  'encounter',
  'feed_appointment',
  'home_score',
  'imported_medication',
  'inbound_message',
  'inbound_reply',
  'medication',
  'medication_fill',
  'monitoring_scale',
  'observation',
  'part2_consent',
  'program_enrollment',
  'proxy_grant',
  'registry_membership',
  'related_person',
  'retracted_death',
  'risk_score',
  'source_resource',
  'undated_death',
]
/** Why the rows of these stay with the record that they name. */
const KEPT: Record<string, string> = {
  ...KEPT_EVERYWHERE,
  access_log: 'proves who saw which record',
  access_log_head: 'the end of the chain of each log',
  contact_preference:
    'one for each record: joined by a rule, and parted by it (domain/contact-preference.ts)',
  coverage_patient:
    'a merge adds the survivor to each cover, and a parting takes it out (operations/covers-of-a-merge.ts)',
  part2_disclosure: 'which version of which record was shown to whom',
  patient_identifier: 'the numbers of the merged record lead to the survivor through it',
  patient_risk: 'one for each record, computed anew for both',
  registry_due: 'a note for the sweep: a merge writes its own for both records',
}

let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition)
})
afterAll(() => patients.close())

test('the migrations make exactly the tables that the entities describe', async () => {
  expect(await driftOf(patients.db)).toEqual([])
})

test('every table that names a patient follows a merge, or stays for a reason', async () => {
  expect(await patientTables(patients.db)).toEqual({
    moved: MOVED,
    kept: Object.keys(KEPT).sort(),
    ambiguous: [],
  })
})
