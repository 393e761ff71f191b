import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { wallClock } from '@baton/service-kit/clock'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asOwner, migrateAgain } from './as-owner.js'
import { asking } from './ask.js'

const [dana, ida, jo] = [viewer('dana'), viewer('ida'), viewer('jo')]
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>

beforeAll(async () => {
  // Postgres says which covers go on: the clock of the wall.
  patients = await testSubgraph(definition, { clock: wallClock() })
  ask = asking(patients)
  await ask.cast()
})
afterAll(() => patients.close())

test('covers that were told without whom they cover are told with it: those that go on, once', async () => {
  const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString()
  const cover = { coveredId: dana.id, coveringId: ida.id, scope: 'ALL', until: days(2) }
  const { coverage } = await ask.done(
    jo,
    'grantCoverage',
    { ...cover, from: days(-1) },
    'coverage { id version }',
  )
  await ask.done(jo, 'grantCoverage', { ...cover, coveringId: viewer('cho').id, from: days(1) })
  const ended = { coverId: coverage.id, expectedVersion: coverage.version }
  const told = async () =>
    (await ask.told('care-relationship.granted.v1')).filter((one) => Reflect.get(one, 'kind') === 'COVERING')
  const [running, planned] = await told()
  await asOwner(patients, `update outbox set payload = payload - 'onBehalfOf' where payload ? 'onBehalfOf'`)
  await migrateAgain(patients, '0301-covers-name-the-covered')
  const before = (await told()).slice(0, 2)
  expect(before.map((one) => 'onBehalfOf' in one)).toEqual([false, false])
  const again = (await told()).slice(2)
  expect(again).toHaveLength(2)
  expect(again).toEqual(expect.arrayContaining([running, planned]))
  await migrateAgain(patients, '0301-covers-name-the-covered')
  expect(await told()).toHaveLength(4)
  await ask.done(jo, 'revokeCoverage', ended)
  await asOwner(patients, `delete from outbox where payload ? 'onBehalfOf'`)
  await migrateAgain(patients, '0301-covers-name-the-covered')
  expect((await told()).slice(2)).toEqual([{ ...planned, epoch: 1 }])
})
