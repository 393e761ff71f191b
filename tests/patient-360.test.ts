import { readFileSync } from 'node:fs'
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition as authorizations } from '../services/authorizations/src/definition.js'
import { definition as carePlans } from '../services/care-plans/src/definition.js'
import { definition as metrics } from '../services/metrics/src/definition.js'
import { definition as patients } from '../services/patients/src/definition.js'
import { definition as referrals } from '../services/referrals/src/definition.js'

/*
 * The five real subgraphs on real databases behind Apollo's planner. What is counted is SQL: a field level of a
 * subgraph may cost one statement, for one patient as for fifty.
 */
const SERVICES = ['patients', 'care-plans', 'referrals', 'authorizations', 'metrics'] as const
type Service = (typeof SERVICES)[number]
const jo = viewer('jo')
const subgraphs = new Map<Service, Pick<TestSubgraph<never>, 'query' | 'statements' | 'close'>>()
const down = new Set<Service>()
let server: ApolloServer

const SECTIONS = `
  id
  name { text }
  encounters(first: 3) { edges { node { id class } } }
  conditions(first: 3) { edges { node { id } } }
  riskScores(first: 1) { edges { node { total } } }
  transitionEpisodes { id status }
  tasks(first: 3) { edges { node { id } } }
  referrals(first: 3) { edges { node { id status } } }
  authorizations(first: 3) { edges { node { id status } } }
  timeline(first: 3) { edges { node { kind } } }
`
/** Levels that the sections above have in each subgraph: the list or reference itself, and one for each field with rows of its own. */
const LEVELS: Readonly<Record<Service, number>> = {
  patients: 5, // its access log included
  'care-plans': 2,
  referrals: 1,
  authorizations: 1,
  metrics: 1,
}

beforeAll(async () => {
  const opened = await Promise.all([
    testSubgraph(patients),
    testSubgraph(carePlans),
    testSubgraph(referrals),
    testSubgraph(authorizations, { env: { PAYERS: '[]' } }),
    testSubgraph(metrics),
  ])
  SERVICES.forEach((name, n) => {
    const subgraph = opened[n]
    if (subgraph) subgraphs.set(name, subgraph)
  })
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(new URL('../gateway/supergraph/supergraph.graphql', import.meta.url), 'utf8'),
    buildService: ({ name }) => dataSource(name as Service), // the names of the supergraph are the services'
  })
  server = new ApolloServer({ gateway, stopOnTerminationSignals: false })
  await server.start()
  for (let n = 0; n < 50; n += 1) await register(n)
})

beforeEach(() => {
  down.clear()
  for (const subgraph of subgraphs.values()) subgraph.statements()
})

afterAll(async () => {
  await server.stop()
  for (const subgraph of subgraphs.values()) await subgraph.close()
})

function dataSource(name: Service): GraphQLDataSource {
  return {
    process: async ({ request }) => {
      if (down.has(name)) throw new Error(`${name} does not answer`)
      const answer = await subgraphs.get(name)?.query(jo, request.query ?? '', request.variables ?? {})
      return answer as Awaited<ReturnType<GraphQLDataSource['process']>> // what the subgraph answered, as JSON
    },
  }
}

async function ask(query: string) {
  const answer = await server.executeOperation({ query })
  if (answer.body.kind !== 'single') throw new Error('one answer is expected')
  const { data, errors } = answer.body.singleResult
  return { data: data as Record<string, any> | null | undefined, errors } // eslint-disable-line @typescript-eslint/no-explicit-any -- the query above it says what is there
}

async function register(n: number): Promise<void> {
  const answer = await ask(`mutation {
    registerPatient(input: { name: { family: "Page${n}", given: ["Pat"] }, birthDate: "1950-01-01", sex: FEMALE, confirmedNotDuplicate: true }) {
      patient { id }
      userErrors { message }
    }
  }`)
  expect(answer.errors).toBeUndefined()
  expect(answer.data?.['registerPatient'].userErrors).toEqual([])
}

async function someId(): Promise<string> {
  const answer = await ask('{ patients(first: 1) { edges { node { id } } } }')
  return String(answer.data?.['patients'].edges[0].node.id)
}

function costs(): Record<string, number> {
  return Object.fromEntries([...subgraphs].map(([name, subgraph]) => [name, subgraph.statements().length]))
}

test('one patient over all five subgraphs costs one statement per subgraph and field level', async () => {
  const id = await someId()
  costs()
  const answer = await ask(`{ patient(id: "${id}") { ${SECTIONS} } }`)
  expect(answer.errors).toBeUndefined()
  for (const [name, cost] of Object.entries(costs()))
    expect([name, cost <= LEVELS[name as Service]]).toEqual([name, true])
})

test('a page of fifty patients costs what one costs', async () => {
  const id = await someId()
  costs()
  await ask(`{ patient(id: "${id}") { ${SECTIONS} } }`)
  const one = costs()
  const answer = await ask(`{ patients(first: 50) { edges { node { ${SECTIONS} } } } }`)
  expect(answer.errors).toBeUndefined()
  expect(answer.data?.['patients'].edges).toHaveLength(50)
  expect(costs()).toEqual(one)
})

test.each(SERVICES.filter((name) => name !== 'patients'))(
  'with %s away the other sections still answer',
  async (name) => {
    const id = await someId()
    down.add(name)
    const answer = await ask(`{ patient(id: "${id}") { ${SECTIONS} } }`)
    const patient = answer.data?.['patient']
    const sections = ['encounters', 'transitionEpisodes', 'tasks', 'referrals', 'authorizations', 'timeline']
    const missing = sections.filter((section) => patient[section] === null)
    const OWNED: Record<string, readonly string[]> = {
      'care-plans': ['transitionEpisodes', 'tasks'],
      referrals: ['referrals'],
      authorizations: ['authorizations'],
      metrics: ['timeline'],
    }
    expect(patient.name).toBeTruthy()
    expect(missing).toEqual(OWNED[name])
    expect(answer.errors?.length).toBeGreaterThan(0)
  },
)
