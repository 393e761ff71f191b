import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLSchema,
} from 'graphql'

/** Coordinates of types, fields and values that only the second schema has; the members of a new type are implied. */
export function newlyThere(before: GraphQLSchema, after: GraphQLSchema): readonly string[] {
  return Object.values(after.getTypeMap()).flatMap((type) => {
    if (isSpecifiedScalarType(type)) return []
    const old = before.getType(type.name)
    if (!old) return [type.name]
    const known = new Set(membersOf(before, type.name))
    return membersOf(after, type.name)
      .filter((member) => !known.has(member))
      .map((member) => `${type.name}.${member}`)
  })
}

function membersOf(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name)
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    return Object.keys(type.getFields())
  return isEnumType(type) ? type.getValues().map((value) => value.name) : []
}
