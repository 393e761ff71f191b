import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { grantOf, type ResourceRow, type Verb } from '@baton/auth/matrix'
import type { Persona } from '@baton/auth/personas'
import { allows } from '@baton/auth/policy-map'
import { scopesOf } from '@baton/auth/scopes'
import type { Answer } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import {
  buildASTSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql'
import { listenAll, openSubgraphs, type OpenSubgraph } from './five-subgraphs.js'
import { graphOf, PEOPLE, staff } from './graphs-by-role.js'
import { oddArguments } from './odd-values.js'
import { startTestGateway, type TestGateway } from './test-gateway.js'

/*
 * Everybody at what stands behind the doors of the gateway: every entity of every subgraph (`_entities`), where a
 * subgraph is asked what no gateway would ask, and every file that people take along. The table of entities is
 * generated from the subgraphs' own schemas, so that no entity and no field can be forgotten.
 */
let subgraphs: ReadonlyMap<string, OpenSubgraph>
let listening: Awaited<ReturnType<typeof listenAll>>
let gateway: TestGateway
/** Each entity of each subgraph: its keys and every field. */
const entities: { service: string; type: GraphQLObjectType; keys: readonly string[] }[] = []

beforeAll(async () => {
  subgraphs = await openSubgraphs()
  for (const [service, subgraph] of subgraphs) {
    const { data } = await subgraph.query(viewer('jo'), '{ _service { sdl } }')
    const sdl = parse((data as { _service: { sdl: string } })._service.sdl)
    const schema = buildASTSchema(sdl, { assumeValidSDL: true })
    for (const node of sdl.definitions) {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue
      const key = node.directives?.find(({ name }) => name.value === 'key')
      const fields = key?.arguments?.find(({ name }) => name.value === 'fields')?.value
      const type = schema.getType(node.name.value)
      if (fields?.kind !== Kind.STRING || !isObjectType(type)) continue
      entities.push({ service, type, keys: fields.value.split(' ') })
    }
  }
  listening = await listenAll(subgraphs)
  gateway = await startTestGateway(PEOPLE, listening.urls)
}, 120_000)
afterAll(async () => {
  await gateway.close()
  await listening.close()
  for (const subgraph of subgraphs.values()) await subgraph.close()
})

type Field = GraphQLField<unknown, unknown>

/** One document that asks for a field of an entity, with arguments of the right form. */
function questionOf(type: GraphQLObjectType, field: Field) {
  const required = field.args.filter(isRequiredArgument)
  const head = required.map((arg) => `, $${arg.name}: ${String(arg.type)}`).join('')
  const given = required.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const below = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''
  const call = `${field.name}${given === '' ? '' : `(${given})`}${below}`
  return {
    query: `query ($r: [_Any!]!${head}) { _entities(representations: $r) { ... on ${type.name} { asked: ${call} } } }`,
    variables: oddArguments(required, 4),
  }
}

function saidOf({ data, errors = [] }: Answer): { refused: boolean; told: unknown } {
  const [entity] = (data?.['_entities'] ?? []) as ({ asked?: unknown } | null)[]
  return {
    refused: errors.some(({ extensions }) => extensions['code'] === 'FORBIDDEN'),
    told: entity?.asked ?? null,
  }
}

const grant = ({ roles: [role] }: Persona, row: ResourceRow, verb: Verb) =>
  role ? grantOf(role, row, verb) : 'none'

test.each([[null, null] as const, ...PEOPLE.map((person) => [person.roles[0], person] as const)])(
  '%s: every field of every entity is open or refused as the matrix says',
  async (_, person) => {
    const signed = person && viewer(person.name, { patientIds: person.patientIds })
    const scopes = person && { scopes: scopesOf(person.roles) }
    const wrong: string[] = []
    let denied = 0
    for (const { service, type, keys } of entities) {
      const representation = { __typename: type.name, ...Object.fromEntries(keys.map((key) => [key, 'x'])) }
      for (const field of Object.values(type.getFields())) {
        const coordinate = `${type.name}.${field.name}`
        const may =
          allows(staff.policies.types[type.name], scopes) && allows(staff.policies.fields[coordinate], scopes)
        const { query, variables } = questionOf(type, field)
        const answer = await subgraphs
          .get(service)
          ?.query(signed, query, { r: [representation], ...variables })
        const { refused, told } = saidOf(answer ?? { data: null })
        if (!may && told !== null) wrong.push(`${service}: ${coordinate} told ${JSON.stringify(told)}`)
        if (may && refused) wrong.push(`${service}: ${coordinate} is closed`)
        const asksOfType = !allows(staff.policies.types[type.name], scopes)
        if (asksOfType && !refused) wrong.push(`${service}: ${type.name} is open`)
        if (!may) denied += 1
      }
    }
    expect(wrong).toEqual([])
    if (person === null) expect(denied).toBeGreaterThan(200)
    expect(entities.length).toBeGreaterThan(30)
  },
  60_000,
)

type Status = 200 | 202 | 400 | 403 | 404
const DAYS = 'from=2026-01-01&to=2026-03-31'

/** What each file and message says to who may have it, and to who may not: of nothing, that is the same as of somebody else's. */
const FILES: readonly (readonly [
  method: string,
  path: string,
  row: ResourceRow,
  verb: Verb,
  said: Status,
  refused: Status,
])[] = [
  ['GET', '/export/fhir', 'export', 'create', 200, 403],
  ['GET', '/export/fhir/patients/patient_01jc000000e008000000000001', 'export', 'create', 404, 403],
  ['GET', '/exports/export_01jc000000e008000000000001', 'export', 'read', 404, 404],
  ['GET', `/charts/transition-contact-on-time.svg?${DAYS}`, 'metricAggregate', 'read', 200, 404],
  ['GET', '/documents/document_01jc000000e008000000000001', 'encounter', 'read', 404, 404],
  ['POST', '/documents/document_01jc000000e008000000000001', 'encounter', 'create', 404, 404],
  ['GET', '/fhir/ServiceRequest/01jc000000e008000000000001', 'referral', 'read', 404, 403],
  ['POST', '/fhir', 'referral', 'update', 400, 403],
  ['PUT', '/fhir/Task/01jc000000e008000000000001', 'referral', 'update', 400, 403],
  ['POST', '/import/fhir', 'import', 'create', 202, 403],
]

test.each(FILES)('%s %s is for who has %s.%s', async (method, path, row, verb, said, refused) => {
  const answers: unknown[] = []
  const expected: unknown[] = []
  for (const person of PEOPLE) {
    // Numbers are shown as pictures only to who reads all of them: a part would be wrong as a whole.
    const reach = grant(person, row, verb)
    const may = row === 'metricAggregate' ? reach === 'all' : reach !== 'none'
    const body = method === 'GET' ? null : '{}'
    const { status } = await fetch(`${gateway.url}${path}`, {
      method,
      headers: gateway.headersOf(person),
      body,
    })
    answers.push([person.name, status])
    expected.push([person.name, may ? said : refused])
  }
  expect(answers).toEqual(expected)
})

/** Which kinds of file somebody may begin: by what of them the matrix lets them read. */
const KINDS: Readonly<Record<string, (person: Persona) => boolean>> = {
  FACTS: () => true,
  MEASURE_CASES: (person) =>
    grant(person, 'metricDrillDown', 'read') !== 'none' || grant(person, 'demographics', 'read') === 'none',
  INDIVIDUAL_MEASURE_REPORTS: (person) => grant(person, 'metricDrillDown', 'read') !== 'none',
  SUMMARY_MEASURE_REPORT: (person) => grant(person, 'metricAggregate', 'read') === 'all',
}

test('an export of each kind is begun by who may read what is in it, and by nobody else', async () => {
  const kinds = staff.schema.getType('ExportKind')
  expect(
    isEnumType(kinds) &&
      kinds
        .getValues()
        .map(({ name }) => name)
        .sort(),
  ).toEqual(Object.keys(KINDS).sort())
  const query =
    'mutation ($input: StartExportInput!) { startExport(input: $input) { export { id } userErrors { __typename } } }'
  const wrong: string[] = []
  for (const person of PEOPLE) {
    for (const [kind, reads] of Object.entries(KINDS)) {
      const format = kind.includes('REPORT') ? 'NDJSON' : 'CSV'
      const measure = kind === 'FACTS' ? {} : { measureCode: 'transition-contact-on-time' }
      const period = { start: '2026-01-01', end: '2026-03-31' }
      const answer = await fetch(`${gateway.url}${graphOf(person).path}`, {
        method: 'POST',
        headers: gateway.headersOf(person),
        body: JSON.stringify({ query, variables: { input: { kind, format, period, ...measure } } }),
      })
      const { data } = (await answer.json()) as { data?: { startExport: { export: object | null } } | null }
      const begun = Boolean(data?.startExport.export)
      const may = grant(person, 'export', 'create') !== 'none' && graphOf(person) === staff && reads(person)
      if (begun !== may) wrong.push(`${person.name}: ${kind} ${begun ? 'was begun' : 'was refused'}`)
    }
  }
  expect(wrong).toEqual([])
})
