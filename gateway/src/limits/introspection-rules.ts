import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql'
import type { CostRules, ListSize } from './cost-rules.js'

/**
 * What a graph costs that describes itself: a point for each type, field, argument and value that is told of, as many as
 * this schema has of them; what one of them points at is free. Asked for once it stays far within the limit, asked for
 * under twenty names it does not.
 */
export function introspectionRules(schema: GraphQLSchema): CostRules {
  const types = Object.values(schema.getTypeMap())
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  )
  const inputs = types.flatMap((type) => (isInputObjectType(type) ? Object.values(type.getFields()) : []))
  const values = types.flatMap((type) => (isEnumType(type) ? type.getValues() : []))
  const args = fields.flatMap((field) => field.args)
  const each = (parts: readonly unknown[], wholes: readonly unknown[]): ListSize => ({
    assumedSize: parts.length / Math.max(1, wholes.length),
    slicingArguments: [],
  })
  const directives = schema.getDirectives()
  const few: ListSize = { assumedSize: 1, slicingArguments: [] }
  const pointers = types.filter(isIntrospectionType).filter(isObjectType)
  return {
    weights: new Map(
      pointers.flatMap(({ name }) => ['type', 'ofType'].map((pointer) => [`${name}.${pointer}`, 0] as const)),
    ),
    lists: new Map([
      ['__Schema.types', each(types, [1])],
      ['__Schema.directives', each(directives, [1])],
      ['__Directive.args', few],
      ['__Type.fields', each(fields, types)],
      ['__Type.inputFields', each(inputs, types)],
      ['__Type.enumValues', each(values, types)],
      ['__Type.interfaces', few],
      ['__Type.possibleTypes', few],
      ['__Field.args', each(args, fields)],
    ]),
  }
}
