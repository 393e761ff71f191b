import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { driftOf } from '@baton/database/drift'
import { KEPT_EVERYWHERE, patientTables } from '@baton/testing/patient-tables'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { ReferralsDeps } from '../src/deps.js'

const MOVED = [
  'appointment',
  'barrier',
  'consent',
  'disclosure',
  'known_document',
  'part2_consent',
  'reached_contact',
  'referral',
]
/** Why the rows of these stay with the record that they name. */
const KEPT: Record<string, string> = {
  ...KEPT_EVERYWHERE,
  part2_emergency: 'the form of 42 CFR 2.51 was written for that record, for an hour',
}

let service: TestSubgraph<ReferralsDeps>
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
    ambiguous: [],
  })
})
