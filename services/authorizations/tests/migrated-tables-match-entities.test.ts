import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { driftOf } from '@baton/database/drift'
import { KEPT_EVERYWHERE, patientTables } from '@baton/testing/patient-tables'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { AuthorizationsDeps } from '../src/deps.js'
import { ALLOWED } from '../src/domain/status.js'

const MOVED = ['dead_letter', 'part2_consent', 'prior_authorization']

let service: TestSubgraph<AuthorizationsDeps>
beforeAll(async () => {
  service = await testSubgraph(definition)
})
afterAll(() => service.close())

test('the migrations make exactly the tables that the entities describe', async () => {
  expect(await driftOf(service.db)).toEqual([])
})

test('the database allows exactly the steps that the domain allows', async () => {
  const rows: { step: string }[] = await service.db.query(
    `select from_status || ' ' || to_status as step from prior_authorization_transition`,
  )
  const steps = Object.entries(ALLOWED).flatMap(([from, to]) => to.map((next) => `${from} ${next}`))
  expect(rows.map((row) => row.step).sort()).toEqual(steps.sort())
})

test('history, decisions and ledger are only ever added to', async () => {
  for (const table of ['authorization_status_change', 'determination', 'units_entry']) {
    await expect(service.db.query(`delete from ${table}`)).rejects.toThrow('permission denied')
  }
})

test('every table that names a patient follows a merge, or stays for a reason', async () => {
  expect(await patientTables(service.db)).toEqual({
    moved: MOVED,
    kept: Object.keys(KEPT_EVERYWHERE).sort(),
    ambiguous: [],
  })
})
