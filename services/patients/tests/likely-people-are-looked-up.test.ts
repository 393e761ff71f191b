import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openDatabase } from '@baton/database/open-database'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import type { DataSource, EntityManager } from 'typeorm'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { viewer } from '@baton/testing/viewers'
import { compareAddedRecords } from '../src/operations/duplicate/compare-added-records.js'
import { receiveFile } from '../src/operations/hl7v2/receive-file.js'
import { registerPatient } from '../src/operations/patient/register-patient.js'
import { asOwner } from './as-owner.js'
import { fileOf, importFile } from './import-files.js'
import { adt } from './messages.js'

/*
 * The first import into an empty database: a worker has compared some people, and prepared how, before there were many. Nobody
 * has counted the tables since (ANALYZE), and people must be looked up in indexes all the same.
 */
let patients: TestSubgraph<PatientsDeps>
let worker: DataSource
let front: DataSource
beforeAll(async () => {
  patients = await testSubgraph(definition)
  const [found]: { name: string }[] = await patients.db.query('select current_database() as name')
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '')
  url.pathname = `/${found?.name ?? ''}`
  const options = { url: url.href, entities: definition.entities, applicationName: 'test', poolSize: 1 }
  worker = await openDatabase({ ...options, prepared: 'by-values' })
  front = await openDatabase({ ...options, prepared: 'once' })
  for (const table of [
    'patient',
    'patient_identifier',
    'patient_other_name',
    'source_resource',
    'duplicate_check',
  ])
    await asOwner(patients, `alter table ${table} set (autovacuum_enabled = false)`)
})
afterAll(async () => {
  await worker.destroy()
  await front.destroy()
  await patients.close()
})

const people = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    resourceType: 'Patient',
    id: `${prefix}-${at}`,
    identifier: [{ system: `urn:${prefix}`, value: `${prefix}-${at}` }],
    name: [{ family: `Family${(at * 7919) % 9973}`, given: [`Given${(at * 104_729) % 997}`] }],
    birthDate: new Date(Date.UTC(1930, 0, 1 + ((at * 31) % 30_000))).toISOString().slice(0, 10),
    telecom: [{ system: 'phone', value: `518555${String(1_000_000 + at).slice(-4)}` }],
  }))

/** How many rows of people some work in a database reads one after the other, without an index. */
async function rowsReadThrough(
  of: DataSource,
  work: (deps: PatientsDeps) => Promise<unknown>,
): Promise<number> {
  let rows = 0
  const countIn = async (tx: EntityManager): Promise<number> => {
    const [counted]: { count: number }[] = await tx.query(
      `select coalesce(sum(seq_tup_read), 0)::int as count from pg_stat_xact_user_tables
        where relname in ('patient', 'patient_identifier', 'patient_other_name')`,
    )
    return counted?.count ?? 0
  }
  const transaction = (does: (tx: EntityManager) => Promise<unknown>): Promise<unknown> =>
    of.transaction(async (tx) => {
      const before = await countIn(tx)
      const answer = await does(tx)
      rows += (await countIn(tx)) - before
      return answer
    })
  const db = Object.assign(Object.create(of) as DataSource, { transaction })
  await work({ ...patients.deps, db })
  return rows
}

let added = 0
const ways: readonly (readonly [string, () => DataSource, (deps: PatientsDeps) => Promise<unknown>])[] = [
  ['an import', () => worker, compareAddedRecords],
  [
    'a message',
    () => front,
    async (deps) => {
      const pid = `PID|1||ADDED-${++added}^^^HV^MR||FAMILY${added}^ANN||19520301|F`
      const text = adt({ event: 'A28', control: `added-${added}`, occurred: '20261124120000', pid })
      const { messages } = await receiveFile(deps, text, { channel: 'MLLP', receivedBy: 'system:mllp' })
      expect(messages).toMatchObject([{ status: 'ACCEPTED' }])
    },
  ],
  [
    'a colleague',
    () => front,
    async (deps) => {
      added += 1
      const person = {
        name: { family: `Family${added}`, given: ['Ann'] },
        birthDate: `19${added + 10}-03-01`,
      }
      const context = { ...deps, viewer: viewer('jo'), requestId: `request_${added}`, extensions: {} }
      const { outcome } = await registerPatient(context, { ...person, confirmedNotDuplicate: true })
      expect(outcome).toMatchObject({ ok: true })
    },
  ],
]

test('whoever adds people, they are looked up in indexes although the table was small when that was planned', async () => {
  for (let round = 0; round < 3; round += 1) {
    await importFile(patients, fileOf(people(`few${round}`, 5)), `urn:few${round}`)
    for (const [, of, add] of ways) await rowsReadThrough(of(), add)
  }
  await importFile(patients, fileOf(people('many', 6_000)), 'urn:many')
  const read = new Map<string, number>()
  for (const [who, of, add] of ways) read.set(who, await rowsReadThrough(of(), add))
  expect(Object.fromEntries(read)).toEqual({ 'an import': 0, 'a message': 0, 'a colleague': 0 })
})

test('a hundred people are compared by as many statements as one', async () => {
  const statementsFor = async (count: number): Promise<number> => {
    while (await compareAddedRecords(patients.deps));
    await importFile(patients, fileOf(people(`of-${count}`, count)), `urn:of-${count}`)
    patients.statements()
    await compareAddedRecords(patients.deps)
    return patients.statements().length
  }
  expect(await statementsFor(99)).toBe(await statementsFor(1))
})
