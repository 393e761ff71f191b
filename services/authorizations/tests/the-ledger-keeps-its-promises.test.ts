import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { act, hcpcs, read, startWorld, submitted, type World } from './fixtures.js'

let world: World
beforeAll(async () => {
  world = await startWorld('2026-12-01T09:00:00-05:00')
})
afterAll(() => world.close())

/** Nine visits that may be given from 2 December to 30 January. */
async function nine() {
  const line = {
    service: { system: hcpcs, code: 'A4253' },
    quantity: 9,
    unit: 'visits',
    from: '2026-12-02',
    to: '2027-01-30',
  }
  const { id } = await submitted(world, { serviceLines: [line] })
  await world.work()
  return (await read(world, id)).id as string
}

let entries = 0
/** Writes an entry past every program. */
function insert(
  id: string,
  entry: { kind: string; units: number; day?: string; reverses?: string; sequence?: number },
) {
  const { kind, units, day = null, reverses = null, sequence = 1 } = entry
  entries += 1
  return world.service.db.query(
    `insert into units_entry (id, authorization_id, sequence, kind, units, service_date, recorded_at, recorded_by, reverses_id)
     values ($1, $2, $3, $4, $5, $6, now(), 'test', $7)`,
    [`entry_${entries}`, id, sequence, kind, units, day, reverses],
  )
}

test.each<[string, { kind: string; units: number; day?: string; reverses?: string; sequence?: number }]>([
  ['EXCEEDS_APPROVED', { kind: 'USE', units: 8, day: '2026-12-05' }],
  ['EXCEEDS_APPROVED', { kind: 'SCHEDULE', units: 8, day: '2026-12-05' }],
  ['OUTSIDE_VALIDITY', { kind: 'USE', units: 1, day: '2027-01-31' }],
  ['OUTSIDE_VALIDITY', { kind: 'USE', units: 1, day: '2026-12-01' }],
  ['BELOW_WHAT_IS_USED', { kind: 'REDUCE', units: 8 }],
  ['REVERSES_ANOTHER_ENTRY', { kind: 'UNSCHEDULE', units: 2, day: '2026-12-03', reverses: 'first' }],
  ['REVERSES_ANOTHER_ENTRY', { kind: 'REVERSE', units: 1, day: '2026-12-03', reverses: 'first' }],
  ['units_entry_units', { kind: 'USE', units: 0, day: '2026-12-03' }],
  ['units_entry_units', { kind: 'USE', units: -1, day: '2026-12-03' }],
  ['units_entry_use_has_a_day', { kind: 'USE', units: 1 }],
  ['units_entry_reversal_names_it', { kind: 'USE', units: 1, day: '2026-12-03', reverses: 'first' }],
  ['units_entry_kind', { kind: 'GIFT', units: 1, day: '2026-12-03' }],
  ['no rows', { kind: 'USE', units: 1, day: '2026-12-03', sequence: 2 }],
])('whatever a program does, the database answers %s to %j', async (problem, { reverses, ...entry }) => {
  const id = await nine()
  const used = await act(world, 'recordUnits', { id, sequence: 1, units: 2, serviceDate: '2026-12-03' })
  const first: string = used.authorization.ledger.at(-1).id
  await expect(insert(id, { ...entry, ...(reverses ? { reverses: first } : {}) })).rejects.toThrow(problem)
})

test('two at once cannot use the same unit, and what was taken back once is not taken back again', async () => {
  const id = await nine()
  await act(world, 'recordUnits', { id, sequence: 1, units: 8, serviceDate: '2026-12-03' })
  const use = { id, sequence: 1, units: 1, serviceDate: '2026-12-04' }
  const answers = await Promise.all([act(world, 'recordUnits', use), act(world, 'recordUnits', use)])
  const refused = answers.flatMap(({ userErrors }) => userErrors)
  expect(refused).toMatchObject([{ message: expect.stringContaining('EXCEEDS_APPROVED') }])
  const now = await read(world, id)
  expect(now).toMatchObject({ status: 'EXHAUSTED', serviceLines: [{ units: { used: 9, remaining: 0 } }] })
  const last: string = now.ledger.at(-1).id
  await act(world, 'reverseUnits', { id, entryId: last, reason: 'Not given' })
  const again = insert(id, { kind: 'REVERSE', units: 1, day: '2026-12-04', reverses: last })
  await expect(again).rejects.toThrow('units_entry_reversed_once')
})

test('the day on which nothing is left follows from the pace so far', async () => {
  const id = await nine()
  for (const serviceDate of ['2026-12-02', '2026-12-04', '2026-12-07'])
    await act(world, 'recordUnits', { id, sequence: 1, units: 1, serviceDate })
  // Three in six days: six more take twelve.
  expect((await read(world, id)).serviceLines).toMatchObject([
    { units: { used: 3, remaining: 6, low: false, runsOutOn: '2026-12-19' } },
  ])
})

test('two of nine left, or a fifth, is low: work until units come back', async () => {
  const id = await nine()
  const low = async (): Promise<number> => {
    const sql = `select 1 from open_work where authorization_id = $1 and kind = 'UNITS_LOW'`
    return (await world.service.db.query(sql, [id])).length
  }
  await act(world, 'recordUnits', { id, sequence: 1, units: 6, serviceDate: '2026-12-03' })
  expect(await low()).toBe(0)
  const seven = await act(world, 'recordUnits', { id, sequence: 1, units: 1, serviceDate: '2026-12-04' })
  expect(seven.authorization.serviceLines).toMatchObject([{ units: { remaining: 2, low: true } }])
  expect(await low()).toBe(1)
  const entryId = seven.authorization.ledger.at(-1).id
  await act(world, 'reverseUnits', { id, entryId, reason: 'Not given' })
  expect(await low()).toBe(0)
})
