import { readFileSync } from 'node:fs'
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { PERSONAS, type Persona } from '@baton/auth/personas'
import { scopesOf } from '@baton/auth/scopes'
import { bodyHash, sign, SIGNATURE_HEADER } from '@baton/auth/sign'
import { newId } from '@baton/service-kit/ids'
import { TEST_KEYS } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { getOperationAST, Kind, parse, type OperationDefinitionNode } from 'graphql'
import { listenAll, openSubgraphs, type OpenSubgraph } from './five-subgraphs.js'
import { startTestGateway, type TestGateway } from './test-gateway.js'

/*
 * The supergraph is no dialect of ours: Apollo's gateway with its own data source and its own executor serves it over
 * the five real subgraphs as it stands, and every registered query is answered there as our gateway answers it.
 */
const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const roles = [
  ...new Set(
    Object.values(PERSONAS)
      .filter(({ kind }) => kind === 'staff')
      .flatMap((one) => one.roles),
  ),
]
const everybody: Persona = { ...PERSONAS.jo, roles }
const signedAs = viewer('jo', { roles, scopes: scopesOf(roles), purpose: PERSONAS.jo.purpose })

let subgraphs: ReadonlyMap<string, OpenSubgraph>
let listening: Awaited<ReturnType<typeof listenAll>>
let ours: TestGateway
let stock: ApolloServer
let patient: { id: string; mrn: string }

beforeAll(async () => {
  subgraphs = await openSubgraphs()
  listening = await listenAll(subgraphs)
  ours = await startTestGateway([everybody], listening.urls)
  const gateway = new ApolloGateway({
    supergraphSdl: read('gateway/supergraph/supergraph.graphql'),
    buildService: ({ name }) => signing(name),
  })
  stock = new ApolloServer({ gateway, stopOnTerminationSignals: false })
  await stock.start()
  patient = await somePatients()
}, 120_000)
afterAll(async () => {
  await stock.stop()
  await ours.close()
  await listening.close()
  for (const subgraph of subgraphs.values()) await subgraph.close()
})

/** Apollo's own data source over Apollo's own HTTP; only the signature over its bytes is added. */
function signing(name: string): RemoteGraphQLDataSource {
  const source = new RemoteGraphQLDataSource({ url: `${listening.urls[name] ?? ''}/graphql` })
  const send = source.fetcher
  source.fetcher = async (url, init) => {
    const signature = sign({
      keys: TEST_KEYS,
      audience: name,
      viewer: signedAs,
      requestId: newId('request'),
      nonce: newId('nonce'),
      bodyHash: bodyHash(String(init?.body ?? '')),
      now: new Date(),
    })
    return send(url, { ...init, headers: { ...init?.headers, [SIGNATURE_HEADER]: signature } })
  }
  return source
}

interface Answer {
  readonly data: unknown
  readonly errors: readonly { readonly code: unknown; readonly path: unknown }[]
}

type Errors = readonly { readonly extensions?: Record<string, unknown>; readonly path?: unknown }[]

function told(data: unknown, errors: Errors = []): Answer {
  const codes = errors.map(({ extensions, path }) => ({ code: extensions?.['code'], path }))
  return { data: JSON.parse(JSON.stringify(data ?? null)), errors: codes }
}

async function askOurs(query: string, variables: object): Promise<Answer> {
  const answer = await fetch(`${ours.url}/graphql`, {
    method: 'POST',
    headers: ours.headersOf(everybody),
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await answer.json()) as { data?: unknown; errors?: Errors }
  return told(data, errors)
}

async function askStock(query: string, variables: Record<string, unknown>): Promise<Answer> {
  const { body } = await stock.executeOperation({ query, variables })
  if (body.kind !== 'single') throw new Error('A single answer.')
  return told(body.singleResult.data, body.singleResult.errors)
}

const REGISTER = `mutation ($input: RegisterPatientInput!) {
  registerPatient(input: $input) { patient { id identifiers { system value } } userErrors { message } }
}`

async function somePatients(): Promise<{ id: string; mrn: string }> {
  const register = async (family: string, index: number) => {
    const input = {
      name: { family, given: ['Pat'] },
      birthDate: `195${index}-01-01`,
      sex: 'FEMALE',
      confirmedNotDuplicate: true,
    }
    const { data } = await askStock(REGISTER, { input })
    return (data as { registerPatient: { patient: { id: string; identifiers: { value: string }[] } } })
      .registerPatient.patient
  }
  const [first] = await Promise.all(['One', 'Two', 'Three'].map(register))
  return { id: first?.id ?? '', mrn: first?.identifiers[0]?.value ?? '' }
}

const manifest = JSON.parse(read('gateway/supergraph/operations.json')) as Record<
  string,
  Record<string, string>
>
const queries = Object.values(manifest)
  .flatMap((operations) => Object.values(operations))
  .filter((document) => document.trimStart().match(/^(#.*\n)*query/))
  .filter((document) => !document.includes('query AuditTrail')) // each reading changes what the next one is told

function operationOf(document: string): OperationDefinitionNode {
  const operation = getOperationAST(parse(document))
  if (!operation) throw new Error('A registered document has one operation.')
  return operation
}

/** Values by the names that registered queries give their variables. */
function variablesOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  const values: Record<string, unknown> = {
    id: patient.id,
    patientId: patient.id,
    mrn: patient.mrn,
    code: 'transition-contact-on-time',
    period: { start: '2026-01-01', end: '2026-06-30' },
    from: '2026-01-01',
    to: '2026-06-30',
    first: 2,
  }
  const wanted = variableDefinitions.map(({ variable, type }) => [variable.name.value, type.kind] as const)
  for (const [name, kind] of wanted)
    if (kind === Kind.NON_NULL_TYPE && !(name in values)) throw new Error(`Give $${name} a value.`)
  return Object.fromEntries(wanted.flatMap(([name]) => (name in values ? [[name, values[name]]] : [])))
}

test('every registered query is answered the same', async () => {
  expect(queries.length).toBeGreaterThan(40)
  let withData = 0
  for (const document of new Set(queries)) {
    const variables = variablesOf(operationOf(document))
    const wanted = await askStock(document, variables)
    for (const time of ['first', 'compiled', 'again'])
      expect({ document, time, ...(await askOurs(document, variables)) }).toEqual({
        document,
        time,
        ...wanted,
      })
    if (/"\w+_[0-9a-z]{20,}"/.test(JSON.stringify(wanted.data))) withData += 1
  }
  expect(withData).toBeGreaterThan(5)
}, 120_000)

test('and so are pages of everybody over all five', async () => {
  const sections = `id name { text } encounters(first: 3) { edges { node { id } } } transitionEpisodes { id }
    tasks(first: 3) { edges { node { id } } } referrals(first: 3) { edges { node { id } } }
    authorizations(first: 3) { edges { node { id } } } timeline(first: 3) { edges { node { kind } } }`
  const page = `{ patients(first: 50) { edges { cursor node { ${sections} } } pageInfo { hasNextPage } } }`
  const wanted = await askStock(page, {})
  expect(wanted.errors).toEqual([])
  expect((wanted.data as { patients: { edges: unknown[] } }).patients.edges).toHaveLength(3)
  for (let turn = 0; turn < 2; turn += 1) expect(await askOurs(page, {})).toEqual(wanted)
})
