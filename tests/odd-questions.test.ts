import { readFileSync } from 'node:fs'
import { PERSONAS, type Persona } from '@baton/auth/personas'
import { scopesOf } from '@baton/auth/scopes'
import type { Answer } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { getNamedType, isCompositeType, isObjectType, type GraphQLField } from 'graphql'
import { listenAll, openSubgraphs, type OpenSubgraph } from './five-subgraphs.js'
import { partner, staff, type GraphFiles } from './graphs-by-role.js'
import { oddArguments, WAYS } from './odd-values.js'
import { startTestGateway, type TestGateway } from './test-gateway.js'

/*
 * Every root field of both graphs, asked in five odd manners: of its subgraph and through the gateway. The answers are
 * not judged one by one: each is data, a refusal in the payload, or an error with a code of the catalogue and the
 * request id; none is ever a bug of ours, and no list is endless.
 */
const roles = [
  ...new Set(
    Object.values(PERSONAS)
      .filter(({ kind }) => kind === 'staff')
      .flatMap((one) => one.roles),
  ),
]
/** Somebody of the staff with every role at once, so that an odd value is met by its field and not by the policy. */
const everybody: Persona = { ...PERSONAS.jo, roles }
const signed = viewer('jo', { roles, scopes: scopesOf(roles) })
const { harbor } = PERSONAS
const CATALOGUE = readFileSync(new URL('../docs/errors.md', import.meta.url), 'utf8')
/** Questions under way at once. */
const AT_ONCE = 8

let subgraphs: ReadonlyMap<string, OpenSubgraph>
let listening: Awaited<ReturnType<typeof listenAll>>
let gateway: TestGateway
/** The subgraph that owns a root field, by its coordinate. */
const owners = new Map<string, OpenSubgraph>()

beforeAll(async () => {
  subgraphs = await openSubgraphs()
  for (const subgraph of subgraphs.values()) {
    const { data } = await subgraph.query(
      signed,
      '{ __schema { queryType { fields(includeDeprecated: true) { name } } mutationType { fields(includeDeprecated: true) { name } } } }',
    )
    const { queryType, mutationType } = (data as { __schema: Record<string, { fields: { name: string }[] }> })
      .__schema
    for (const { name } of queryType?.fields ?? []) owners.set(`Query.${name}`, subgraph)
    for (const { name } of mutationType?.fields ?? []) owners.set(`Mutation.${name}`, subgraph)
  }
  listening = await listenAll(subgraphs)
  gateway = await startTestGateway([everybody, harbor], listening.urls)
}, 120_000)
afterAll(async () => {
  await gateway.close()
  await listening.close()
  for (const subgraph of subgraphs.values()) await subgraph.close()
})

type RootField = GraphQLField<unknown, unknown>

function rootFields({ schema }: GraphFiles, kind: 'query' | 'mutation'): readonly RootField[] {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType()
  return Object.values(root?.getFields() ?? {})
}

function documentOf(kind: 'query' | 'mutation', { name, args, type }: RootField): string {
  const head = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  return `${kind} Odd${args.length > 0 ? `(${head})` : ''} { ${name}${args.length > 0 ? `(${given})` : ''}${below(type)} }`
}

/** What is asked of an answer: its kind, and why it is refused where it can be. */
function below(type: RootField['type']): string {
  const named = getNamedType(type)
  if (!isCompositeType(named)) return ''
  const isPayload = isObjectType(named) && 'userErrors' in named.getFields()
  return isPayload ? ' { __typename userErrors { __typename message } }' : ' { __typename }'
}

interface Asked {
  readonly document: string
  readonly name: string
  readonly way: number
  readonly variables: Record<string, unknown>
}

function questionsOf(graph: GraphFiles, kind: 'query' | 'mutation'): readonly Asked[] {
  return rootFields(graph, kind).flatMap((field) =>
    Array.from({ length: WAYS }, (_, way) => ({
      document: documentOf(kind, field),
      name: field.name,
      way,
      variables: oddArguments(field.args, way),
    })),
  )
}

/** Asks everything, some at once, and tells what was wrong with each answer. */
async function faultsOf(
  questions: readonly Asked[],
  judge: (asked: Asked) => Promise<string | null>,
): Promise<readonly string[]> {
  const faults: string[] = []
  const waiting = [...questions]
  const ask = async (): Promise<void> => {
    for (let asked = waiting.shift(); asked; asked = waiting.shift()) {
      const fault = await judge(asked)
      const { name, way, variables } = asked
      if (fault) faults.push(`${name}, way ${way}: ${fault} ${JSON.stringify(variables).slice(0, 300)}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, ask))
  return faults
}

/** What is wrong with an answer; null when nothing is. */
function faultIn({ errors = [] }: Answer): string | null {
  const codes = errors.map(({ extensions }) => extensions['code'])
  const bad = codes.find((code) => typeof code !== 'string' || code === 'INTERNAL_SERVER_ERROR')
  return bad === undefined && !codes.includes('INTERNAL_SERVER_ERROR') ? null : String(bad)
}

test.each(['query', 'mutation'] as const)(
  'no %s has a bug for an odd input',
  async (kind) => {
    const questions = questionsOf(staff, kind)
    const faults = await faultsOf(questions, async ({ document, name, variables }) => {
      const owner = owners.get(`${kind === 'query' ? 'Query' : 'Mutation'}.${name}`)
      return owner ? faultIn(await owner.query(signed, document, variables)) : 'no subgraph has it'
    })
    expect(faults).toEqual([])
    expect(questions.length).toBeGreaterThan(50 * WAYS)
  },
  120_000,
)

/** What is wrong with an answer of the gateway. */
function faultAtTheGateway(status: number, requestId: string | null, answer: Answer): string | null {
  const fault = faultIn(answer)
  if (fault !== null) return fault
  if (status >= 500) return `status ${status}`
  if (answer.extensions?.['requestId'] !== requestId) return 'the answer lacks its request id'
  for (const { message, extensions } of answer.errors ?? []) {
    if (extensions['requestId'] !== requestId) return `an error lacks the request id: ${message}`
    if (!CATALOGUE.includes(`\`${String(extensions['code'])}\``))
      return `${String(extensions['code'])} is not in docs/errors.md`
  }
  const refusals = Object.values(answer.data ?? {}).flatMap(
    (payload: { userErrors?: { __typename: string; message: string }[] } | null) => payload?.userErrors ?? [],
  )
  const unknown = refusals.find(
    ({ __typename, message }) => message === '' || !CATALOGUE.includes(`\`${__typename}\``),
  )
  return unknown ? `${unknown.__typename} is not in docs/errors.md, or says nothing` : null
}

test.each([
  ['staff', 'query', staff, everybody],
  ['staff', 'mutation', staff, everybody],
  ['partner', 'query', partner, harbor],
  ['partner', 'mutation', partner, harbor],
] as const)(
  'through the gateway, the %s graph: every odd %s is answered, or refused with a code of the catalogue and the request id',
  async (_, kind, graph, person) => {
    const questions = questionsOf(graph, kind)
    const faults = await faultsOf(questions, async ({ document, variables }) => {
      const answer = await fetch(`${gateway.url}${graph.path}`, {
        method: 'POST',
        headers: gateway.headersOf(person),
        body: JSON.stringify({ query: document, variables }),
      })
      return faultAtTheGateway(
        answer.status,
        answer.headers.get('x-request-id'),
        (await answer.json()) as Answer,
      )
    })
    expect(faults).toEqual([])
    expect(questions.length).toBeGreaterThanOrEqual(rootFields(graph, kind).length * WAYS)
  },
  120_000,
)
