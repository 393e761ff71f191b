import {
  astFromValue,
  isInputObjectType,
  isRequiredInputField,
  print,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql'

/** Another default of a field of an input type, which graphql-js does not compare. */
export interface ChangedDefault {
  readonly type: string
  /** Whoever leaves it out is refused from now on. */
  readonly isRequiredNow: boolean
  readonly description: string
}

/** Fields of input types that both schemas have, and that mean something else from now on when they are left out. */
export function changedDefaults(before: GraphQLSchema, after: GraphQLSchema): readonly ChangedDefault[] {
  return Object.values(before.getTypeMap()).flatMap((type) => {
    const next = after.getType(type.name)
    if (!isInputObjectType(type) || !isInputObjectType(next)) return []
    const fields = next.getFields()
    return Object.values(type.getFields()).flatMap((old) => {
      const field = fields[old.name]
      const [from, to] = [defaultOf(old), field && defaultOf(field)]
      if (!field || from === null || to === from) return []
      const how = to === null ? 'was removed' : `changed from ${from} to ${to}`
      const description = `The default of ${type.name}.${old.name} ${how}.`
      return [{ type: type.name, isRequiredNow: isRequiredInputField(field), description }]
    })
  })
}

function defaultOf({ defaultValue, type }: GraphQLInputField): string | null {
  const node = defaultValue === undefined ? null : astFromValue(defaultValue, type)
  return node ? print(node) : null
}
