import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { population } from '@baton/synthetic/population'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
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

const CHART = `id name { text } age timeZone identifiers { value } coverages { memberId payer { name } }
  encounters(first: 5) { edges { node { class admittedAt facility { name } } } }
  conditions(first: 5) { edges { node { code { display } } } }
  riskScores(first: 1) { edges { node { total band } } } caseload { coordinator { name { text } } }`

const PAGE = `query($after: Cursor) { patients(first: 20, after: $after, orderBy: { by: BIRTH_DATE, direction: DESC }) {
  edges { node { id } } pageInfo { hasNextPage endCursor } } }`
