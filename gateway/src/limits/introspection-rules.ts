import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import type { CostRules, ListSize } from './cost-rules.js'

/**
 * What a graph costs that describes itself: a point for each type, field, argument and value that is told of, as many as
 * this schema has of them; what one of them points at is free. Of all types together the mean is right. A type that is asked
 * for by name may be the largest, and most of the arguments stand where operations begin. Asked for once a graph stays far
 * within the limit, asked for under twenty names it does not.
 */
export function introspectionRules(schema: GraphQLSchema): CostRules {
  const types = Object.values(schema.getTypeMap())
  const fields = types.flatMap(fieldsOf)
  const inputs = types.flatMap((type) => (isInputObjectType(type) ? Object.values(type.getFields()) : []))
  const values = types.flatMap((type) => (isEnumType(type) ? type.getValues() : []))
  const each = (parts: readonly unknown[]): ListSize => sized(parts.length / types.length)
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  const begins = roots.map((root) => (root ? fieldsOf(root) : []))
  const args = Math.max(...begins.map((some) => meanOf(some, (field) => field.args.length)))
  const pointed = sized(
    Math.max(
      meanOf(fields, (field) => membersOf(getNamedType(field.type))),
      ...begins.map((some) =>
        meanOf(
          some.flatMap((field) => field.args),
          (argument) => membersOf(getNamedType(argument.type)),
        ),
      ),
    ),
  )
  const pointers = types.filter(isIntrospectionType).filter(isObjectType)
  const [query, mutation, subscription] = begins.map((some) => sized(some.length))
  return {
    weights: new Map(
      pointers.flatMap(({ name }) => ['type', 'ofType'].map((pointer) => [`${name}.${pointer}`, 0] as const)),
    ),
    lists: new Map([
      ['__Schema.types', sized(types.length)],
      ['__Schema.queryType', query ?? FEW],
      ['__Schema.mutationType', mutation ?? FEW],
      ['__Schema.subscriptionType', subscription ?? FEW],
      [`${schema.getQueryType()?.name ?? ''}.__type`, sized(Math.max(...types.map(membersOf)))],
      ['__Schema.directives', sized(schema.getDirectives().length)],
      ['__Directive.args', FEW],
      ['__Type.fields', each(fields)],
      ['__Type.inputFields', each(inputs)],
      ['__Type.enumValues', each(values)],
      ['__Type.interfaces', FEW],
      ['__Type.possibleTypes', FEW],
      ['__Type.ofType', pointed],
      ['__Field.type', pointed],
      ['__Field.args', sized(args)],
      ['__InputValue.type', pointed],
    ]),
  }
}

function sized(assumedSize: number): ListSize {
  return { assumedSize, slicingArguments: [] }
}

const FEW = sized(1)

type Fields = ReturnType<Extract<GraphQLNamedType, { getInterfaces(): unknown }>['getFields']>

function fieldsOf(type: GraphQLNamedType): readonly Fields[string][] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
}

/** How many fields or values a type has. */
function membersOf(type: GraphQLNamedType): number {
  if (isEnumType(type)) return type.getValues().length
  return isInputObjectType(type) ? Object.keys(type.getFields()).length : fieldsOf(type).length
}

function meanOf<T>(all: readonly T[], size: (one: T) => number): number {
  return all.reduce((sum, one) => sum + size(one), 0) / Math.max(1, all.length)
}
