import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { dischargeBundle } from '@baton/synthetic/cast'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { fileOf, importFile } from './import-files.js'
import { bundleOf as bundle, measurements } from './large-bundles.js'

let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition)
})
afterAll(() => patients.close())

test('a large transaction goes in whole, and what it repeats is known again', async () => {
  const sent = bundle('transaction', measurements('whole', 4_500))
  const answer = await importFile(patients, fileOf([sent]), 'urn:large')
  expect(answer).toMatchObject({ status: 'COMPLETED', patients: 1, created: 4_501, rejects: [] })
  const [told] = await patients.deps.db.query<{ facts: string }[]>(
    `select sum(jsonb_array_length(payload -> 'facts')) as facts from outbox where type = 'clinical-fact.recorded.v1'`,
  )
  expect(Number(told?.facts)).toBeGreaterThanOrEqual(4_500)
  const pretty = await importFile(patients, fileOf([JSON.stringify(sent, null, 2)]), 'urn:large')
  expect(pretty).toMatchObject({ status: 'COMPLETED', created: 0, changed: 0, unchanged: 4_501, rejects: [] })
})

test('nothing of a large transaction goes in when its last entry cannot, and the lines beside it do', async () => {
  const stray = {
    resource: { resourceType: 'Condition', id: 'stray', subject: { reference: 'Patient/nobody' } },
  }
  const beside = {
    resourceType: 'Patient',
    id: 'beside',
    name: [{ family: 'Beside' }],
    birthDate: '1960-01-01',
  }
  const answer = await importFile(
    patients,
    fileOf([bundle('transaction', [...measurements('none', 4_500), stray]), beside]),
    'urn:none',
  )
  expect(answer).toMatchObject({ status: 'COMPLETED', lines: 2, patients: 1, created: 1 })
  expect(answer.rejects).toEqual([
    { line: 1, reason: 'Condition/stray refers to Patient/nobody, which is unknown.' },
  ])
})

test('the entries of a large batch go in each by itself', async () => {
  const stray = {
    resource: { resourceType: 'Condition', id: 'stray', subject: { reference: 'Patient/nobody' } },
  }
  const unnamed = { resource: { resourceType: 'Condition' } }
  const sent = bundle('batch', [...measurements('each', 4_500), stray, unnamed, stray])
  const answer = await importFile(patients, fileOf([sent]), 'urn:each')
  expect(answer).toMatchObject({ status: 'COMPLETED', patients: 1, created: 4_501, rejectCount: 2 })
  expect(answer.rejects.map(({ reason }) => reason)).toEqual([
    'Condition has neither an id nor a fullUrl, so it could not be recognised again.',
    'Condition/stray refers to Patient/nobody, which is unknown.',
  ])
})

test('a large bundle that is no JSON is refused with the place where it is none', async () => {
  const text = JSON.stringify(bundle('transaction', measurements('broken', 4_500)))
  const lines = [
    text.slice(0, -1),
    `${text.slice(0, -200)}}`,
    text.replace('"status":"final"', '"status":final'),
  ]
  const answer = await importFile(patients, fileOf(lines), 'urn:broken')
  expect(answer).toMatchObject({ status: 'COMPLETED', lines: 3, created: 0, rejectCount: 3 })
  expect(answer.rejects[2]).toEqual({ line: 3, reason: 'Entry 1: it is not JSON.' })
})

test('the stay of a large bundle is scored by what the rest of it says', async () => {
  const scores = async (source: string, padding: number) => {
    const story = JSON.parse(
      JSON.stringify(dischargeBundle()).replaceAll('urn:uuid:', `urn:uuid:${source}`),
    ) as {
      entry: object[]
    }
    const sent = bundle('transaction', [...story.entry, ...measurements(`pad-${source}`, padding)])
    await importFile(patients, fileOf([sent]), `urn:${source}`)
    return patients.deps.db.query(
      `select instrument, total, band from risk_score join source_resource own on own.target_id = encounter_id
        where own.source = $1 order by instrument, total`,
      [`urn:${source}`],
    )
  }
  const small = await scores('small', 1)
  expect(small).not.toEqual([])
  expect(await scores('large', 4_500)).toEqual(small)
})

/** Enough of a note that a bundle of a hundred is longer than one record may be. */
const NOTE = { note: [{ text: 'long '.repeat(36_000) }] }

function longBundle(type: string, prefix: string, more: readonly object[] = []) {
  const sent = measurements(prefix, 100).map(({ resource, ...rest }) => ({
    ...rest,
    resource: { ...resource, ...NOTE },
  }))
  return bundle(type, [...sent, ...more])
}

const tooLong = { resource: { resourceType: 'Binary', id: 'too-long', data: 'A'.repeat(17 * 1024 * 1024) } }

test('a bundle longer than any record may be goes in, on one line or on many, and is known again', async () => {
  const sent = longBundle('transaction', 'long')
  expect(JSON.stringify(sent).length).toBeGreaterThan(16 * 1024 * 1024)
  const answer = await importFile(patients, fileOf([sent], { gzip: true }), 'urn:long')
  expect(answer).toMatchObject({ status: 'COMPLETED', patients: 1, created: 101, rejects: [] })
  const pretty = await importFile(patients, fileOf([`\uFEFF${JSON.stringify(sent, null, 2)}`]), 'urn:long')
  expect(pretty).toMatchObject({ status: 'COMPLETED', created: 0, unchanged: 101, rejects: [] })
}, 60_000)

test('a record that is too long is named: it keeps a transaction out, and of a batch itself alone', async () => {
  const reason = 'Entry 102: Binary/too-long is larger than 16 MiB.'
  const refused = await importFile(
    patients,
    fileOf([longBundle('transaction', 'shut', [tooLong])]),
    'urn:shut',
  )
  expect(refused).toMatchObject({ status: 'COMPLETED', created: 0, rejects: [{ line: 1, reason }] })
  const taken = await importFile(patients, fileOf([longBundle('batch', 'apart', [tooLong])]), 'urn:apart')
  expect(taken).toMatchObject({
    created: 101,
    rejects: [{ line: 1, reason: 'Binary/too-long is larger than 16 MiB.' }],
  })
}, 60_000)

test('what breaks off amid a long bundle is no JSON, and the lines beside it go in', async () => {
  const broken = JSON.stringify(longBundle('transaction', 'cut')).slice(0, -2)
  const beside = { resourceType: 'Patient', id: 'beside-broken', name: [{ family: 'Beside' }] }
  const answer = await importFile(patients, fileOf([broken, beside]), 'urn:cut')
  expect(answer).toMatchObject({ created: 1, patients: 1, rejects: [{ line: 1 }] })
  expect(answer.rejects[0]?.reason).toMatch(/is not JSON\.$/)
}, 60_000)

test('a list of more than a mebibyte that is no bundle is one record', async () => {
  const list = {
    resourceType: 'List',
    id: 'list',
    status: 'current',
    mode: 'working',
    entry: Array.from({ length: 9_000 }, (_, at) => ({
      item: { reference: `Observation/${at}`, display: 'x'.repeat(100) },
    })),
  }
  const answer = await importFile(patients, fileOf([list]), 'urn:list')
  expect(answer).toMatchObject({ created: 1, rejects: [] })
})
