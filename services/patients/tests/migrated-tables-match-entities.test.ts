import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { driftOf } from '@baton/database/drift'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'

let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition)
})
afterAll(() => patients.close())

test('the migrations make exactly the tables that the entities describe', async () => {
  expect(await driftOf(patients.db)).toEqual([])
})
