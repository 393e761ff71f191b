import { TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql'

/** Every field that a document asks for, as `Type.field`, each once, without introspection. */
export function fieldsOf(schema: GraphQLSchema, document: DocumentNode): readonly string[] {
  const fields = new Set<string>()
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        const parent = types.getParentType()?.name
        if (parent && !parent.startsWith('__') && !name.value.startsWith('__'))
          fields.add(`${parent}.${name.value}`)
      },
    }),
  )
  return [...fields]
}
