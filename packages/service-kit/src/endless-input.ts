import {
  getNamedType,
  isInputObjectType,
  typeFromAST,
  visit,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'

/**
 * Whether a variable of an operation has an input type that contains itself, as the rule of a registry does. graphql-jit
 * writes such a type out until its stack overflows, which holds the process for seconds.
 */
export function takesEndlessInput(schema: GraphQLSchema, document: DocumentNode): boolean {
  let endless = false
  visit(document, {
    VariableDefinition: ({ type: node }) => {
      const type = typeFromAST(schema, node)
      if (type) endless ||= containsItself(getNamedType(type), [])
    },
  })
  return endless
}

function containsItself(type: GraphQLNamedType, within: readonly GraphQLNamedType[]): boolean {
  if (!isInputObjectType(type)) return false
  if (within.includes(type)) return true
  return Object.values(type.getFields()).some((field) =>
    containsItself(getNamedType(field.type), [...within, type]),
  )
}
