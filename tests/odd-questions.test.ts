import { PERSONAS } from '@baton/auth/personas'
import { scopesOf } from '@baton/auth/scopes'
import { testSubgraph, type Answer, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { getNamedType, isCompositeType, type GraphQLField } from 'graphql'
import { definition as authorizations } from '../services/authorizations/src/definition.js'
import { definition as carePlans } from '../services/care-plans/src/definition.js'
import { definition as metrics } from '../services/metrics/src/definition.js'
import { definition as patients } from '../services/patients/src/definition.js'
import { definition as referrals } from '../services/referrals/src/definition.js'
import { staff } from './graphs-by-role.js'
import { oddArguments, WAYS } from './odd-values.js'

/*
 * Every root field of the staff graph, asked in five odd manners. The answers are not judged one by one: each is data,
 * a refusal in the payload, or an error with a code of its own; none is ever a bug of ours, and no list is endless.
 */
const roles = [
  ...new Set(
    Object.values(PERSONAS)
      .filter(({ kind }) => kind === 'staff')
      .flatMap((one) => one.roles),
  ),
]
const everybody = viewer('jo', { roles, scopes: scopesOf(roles) })

const opened: Pick<TestSubgraph<never>, 'query' | 'close'>[] = []
/** The subgraph that owns a root field, by its coordinate. */
const owners = new Map<string, Pick<TestSubgraph<never>, 'query'>>()

beforeAll(async () => {
  opened.push(
    ...(await Promise.all([
      testSubgraph(patients),
      testSubgraph(carePlans),
      testSubgraph(referrals),
      testSubgraph(authorizations, { env: { PAYERS: '[]' } }),
      testSubgraph(metrics),
    ])),
  )
  for (const subgraph of opened) {
    const { data } = await subgraph.query(
      everybody,
      '{ __schema { queryType { fields(includeDeprecated: true) { name } } mutationType { fields(includeDeprecated: true) { name } } } }',
    )
    const { queryType, mutationType } = (data as { __schema: Record<string, { fields: { name: string }[] }> })
      .__schema
    for (const { name } of queryType?.fields ?? []) owners.set(`Query.${name}`, subgraph)
    for (const { name } of mutationType?.fields ?? []) owners.set(`Mutation.${name}`, subgraph)
  }
}, 120_000)
afterAll(() => Promise.all(opened.map((subgraph) => subgraph.close())))

function documentOf(
  kind: 'query' | 'mutation',
  { name, args, type }: GraphQLField<unknown, unknown>,
): string {
  const head = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const below = isCompositeType(getNamedType(type)) ? ' { __typename }' : ''
  return `${kind} Odd${args.length > 0 ? `(${head})` : ''} { ${name}${args.length > 0 ? `(${given})` : ''}${below} }`
}

/** What is wrong with an answer; null when nothing is. */
function faultOf({ errors = [] }: Answer): string | null {
  const codes = errors.map(({ extensions }) => extensions['code'])
  const bad = codes.find((code) => typeof code !== 'string' || code === 'INTERNAL_SERVER_ERROR')
  return bad === undefined && !codes.includes('INTERNAL_SERVER_ERROR') ? null : String(bad)
}

test.each(['query', 'mutation'] as const)(
  'no %s has a bug for an odd input',
  async (kind) => {
    const root = kind === 'query' ? staff.schema.getQueryType() : staff.schema.getMutationType()
    const fields = Object.values(root?.getFields() ?? {})
    const faults: string[] = []
    for (const field of fields) {
      const owner = owners.get(`${root?.name ?? ''}.${field.name}`)
      if (!owner) faults.push(`${field.name}: no subgraph has it`)
      for (let way = 0; way < WAYS; way += 1) {
        const variables = oddArguments(field.args, way)
        const answer = await owner?.query(everybody, documentOf(kind, field), variables)
        const fault = answer && faultOf(answer)
        if (fault)
          faults.push(`${field.name}, way ${way}: ${fault} ${JSON.stringify(variables).slice(0, 300)}`)
      }
    }
    expect(faults).toEqual([])
    expect(fields.length).toBeGreaterThan(50)
  },
  120_000,
)
