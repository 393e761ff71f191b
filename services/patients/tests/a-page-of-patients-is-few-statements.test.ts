import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { population } from '@baton/synthetic/population'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'
import { fileOf, importFile } from './import-files.js'

let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition)
  await importFile(patients, fileOf([...population(55)]))
})
afterAll(() => patients.close())

test('fifty whole charts cost one statement per field, as one chart does', async () => {
  patients.statements()
  const answer = await patients.query(viewer('jo'), `{ patients(first: 50) { edges { node { ${CHART} } } } }`)
  expect(answer.errors).toBeUndefined()
  expect(answer.data?.['patients'].edges).toHaveLength(50)
  const forFifty = patients.statements().length
  const [{ node }] = answer.data?.['patients'].edges
  await patients.query(viewer('jo'), `{ patient(id: "${node.id}") { ${CHART} } }`)
  expect(forFifty).toBeLessThanOrEqual(10) // patients, the eight fields of them that are asked for, and the access log
  expect(patients.statements().length).toBeLessThanOrEqual(forFifty)
})

test('pages follow each other without a gap or a repeat', async () => {
  const ids: string[] = []
  let after: string | null = null
  do {
    const answer = await patients.query(viewer('jo'), PAGE, { after })
    const { edges, pageInfo } = answer.data?.['patients']
    ids.push(...edges.map((edge: { node: { id: string } }) => edge.node.id))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
  expect(ids).toHaveLength(55)
  expect(new Set(ids).size).toBe(55)
})

test.each(['dana', 'ida', 'harbor', 'ana', 'rosa', 'adam'] as const)(
  '%s, who looks after nobody, sees no patient',
  async (who) => {
    const answer = await patients.query(viewer(who), '{ patients { edges { node { id } } } }')
    expect(answer.data?.['patients']?.edges ?? []).toEqual([])
  },
)

test('numbers of the state are never shown', async () => {
  const answer = await patients.query(
    viewer('jo'),
    '{ patients(first: 50) { edges { node { identifiers { type } } } } }',
  )
  expect(JSON.stringify(answer.data)).not.toMatch(/"(SS|DL|PPN)"/)
})

test('covering a colleague of fifty patients costs as many statements as covering one of five, and so does its end', async () => {
  const ask = asking(patients)
  await ask.cast()
  const costs = async (count: number) => {
    const { patients: page } = await ask.read(
      viewer('jo'),
      `{ patients(first: ${count}) { edges { node { id } } } }`,
    )
    for (const { node } of page.edges)
      await ask.done(viewer('jo'), 'assignCoordinator', {
        patientId: node.id,
        practitionerId: viewer('dana').id,
      })
    const window = { from: '2026-11-01T00:00:00Z', until: '2099-01-01T00:00:00Z' }
    const cover = { coveredId: viewer('dana').id, coveringId: viewer('ida').id, scope: 'ALL', ...window }
    patients.statements()
    const { coverage } = await ask.done(
      viewer('jo'),
      'grantCoverage',
      cover,
      'coverage { id version patients }',
    )
    await ask.done(viewer('jo'), 'revokeCoverage', {
      coverId: coverage.id,
      expectedVersion: coverage.version,
    })
    return { patients: coverage.patients, statements: patients.statements().length }
  }
  const [few, many] = [await costs(5), await costs(50)]
  expect([few.patients, many.patients]).toEqual([5, 50])
  expect(many.statements).toBe(few.statements)
})

const CHART = `id name { text } age timeZone identifiers { value } coverages { memberId payer { name } }
  encounters(first: 5) { edges { node { class admittedAt facility { name } } } }
  conditions(first: 5) { edges { node { code { display } } } }
  riskScores(first: 1) { edges { node { total band } } } caseload { coordinator { name { text } } }`

const PAGE = `query($after: Cursor) { patients(first: 20, after: $after, orderBy: { by: BIRTH_DATE, direction: DESC }) {
  edges { node { id } } pageInfo { hasNextPage endCursor } } }`
