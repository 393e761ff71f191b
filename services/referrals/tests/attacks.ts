import { readFileSync } from 'node:fs'
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql'

/** The contract of agencies, as it is committed: a field that is added there is attacked without being listed here. */
const CONTRACT = buildSchema(
  readFileSync(new URL('../../../gateway/supergraph/partner/api.graphql', import.meta.url), 'utf8'),
)

/** The ids of somebody's things, by noun. */
export type Ids = Readonly<Record<string, string>>

/** A root field of the contract, and the document that asks for everything behind it. */
export interface Attack {
  readonly name: string
  readonly kind: 'query' | 'mutation'
  readonly document: string
  /** The variables that mean these ids. */
  readonly variables: (ids: Ids) => Record<string, unknown>
}

/** Which id an argument or input field of type ID means; one that is not known here must be added before it is safe. */
const NOUNS: Readonly<Record<string, string>> = {
  referralId: 'referral',
  appointmentId: 'appointment',
  capacityCheckId: 'check',
  serviceId: 'service',
  webhookId: 'webhook',
  deliveryId: 'delivery',
  agencyId: 'agency',
  documentId: 'document',
  'referral.id': 'referral',
  'capacityCheck.id': 'check',
}
const TEXTS: Readonly<Record<string, string>> = { url: 'https://mercy.example.org/hook' }
const SCALARS: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  String: 'x',
  DateTime: '2026-12-10T10:00:00-05:00',
  Date: '2026-12-10',
  Duration: 'PT1H',
  TimeZone: 'America/New_York',
}
/** Optional fields that would be refused for their own sake before anything is looked for. */
const LEFT_OUT = new Set(['after', 'idempotencyKey'])

/** Everything that the contract lets an agency ask or change. */
export function attacks(): readonly Attack[] {
  // `viewer` is of patients, and says who asks.
  const of = (kind: Attack['kind'], fields: readonly GraphQLField<unknown, unknown>[]) =>
    fields.filter(({ name }) => name !== 'viewer').map((field) => attackOn(kind, field))
  return [
    ...of('query', Object.values(CONTRACT.getQueryType()?.getFields() ?? {})),
    ...of('mutation', Object.values(CONTRACT.getMutationType()?.getFields() ?? {})),
  ]
}

function attackOn(kind: Attack['kind'], { name, args, type }: GraphQLField<unknown, unknown>): Attack {
  const used = args.filter((arg) => isRequiredArgument(arg) || !LEFT_OUT.has(arg.name))
  const declared = used.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')
  const passed = used.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const call = used.length > 0 ? `${name}(${passed})` : name
  const head = used.length > 0 ? `${kind} (${declared})` : kind
  return {
    name,
    kind,
    document: `${head} { ${call} ${everythingOf(type, 3)} }`,
    variables: (ids) => Object.fromEntries(used.map((arg) => [arg.name, valueOf(name, arg, ids)])),
  }
}

/** A selection of everything below a type, so many levels deep. */
export function everythingOf(output: GraphQLOutputType, depth: number): string {
  const type = getNamedType(output)
  if (isLeafType(type)) return ''
  const fields = isObjectType(type) || isAbstractType(type) ? fieldsOf(type.name) : []
  const parts = fields.flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return []
    if (isLeafType(getNamedType(field.type))) return [field.name]
    const below = depth > 0 ? everythingOf(field.type, depth - 1) : ''
    return below === '' ? [] : [`${field.name} ${below}`]
  })
  return `{ __typename ${parts.join(' ')} }`
}

/** The same of a type of the contract by its name. */
export function everythingIn(name: string, depth: number): string {
  const type = CONTRACT.getType(name)
  if (!isObjectType(type)) throw new Error(`${name} is no object of the contract.`)
  return everythingOf(type, depth)
}

function fieldsOf(name: string): readonly GraphQLField<unknown, unknown>[] {
  const type = CONTRACT.getType(name)
  return type && 'getFields' in type && !isInputObjectType(type) ? Object.values(type.getFields()) : []
}

function valueOf(root: string, { name, type }: { name: string; type: GraphQLInputType }, ids: Ids): unknown {
  const inner = getNullableType(type)
  if (isListType(inner)) return [valueOf(root, { name, type: inner.ofType }, ids)]
  if (isEnumType(inner)) return inner.getValues()[0]?.name
  if (isInputObjectType(inner)) return objectOf(root, inner.getFields(), ids)
  if (String(inner) === 'ID') return ids[nounOf(root, name)]
  if (name === 'expectedVersion') return Number(ids['version'])
  return TEXTS[name] ?? SCALARS[String(inner)]
}

function objectOf(
  root: string,
  fields: Readonly<Record<string, Parameters<typeof isRequiredInputField>[0]>>,
  ids: Ids,
): Record<string, unknown> {
  const wanted = Object.values(fields).filter(
    (field) =>
      isRequiredInputField(field) || (String(getNamedType(field.type)) === 'ID' && !LEFT_OUT.has(field.name)),
  )
  return Object.fromEntries(wanted.map((field) => [field.name, valueOf(root, field, ids)]))
}

function nounOf(root: string, name: string): string {
  const noun = NOUNS[`${root}.${name}`] ?? NOUNS[name]
  if (!noun) throw new Error(`${root}: nobody knows what ${name} means: add it to NOUNS.`)
  return noun
}
