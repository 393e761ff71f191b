import { GraphQLError, parse, validate, type GraphQLSchema } from 'graphql'

/** Why a document does not fit a graph, a broken one too; empty when it does. */
export function faultsOfDocument(schema: GraphQLSchema, document: string): readonly string[] {
  try {
    return validate(schema, parse(document)).map(({ message }) => message)
  } catch (error) {
    if (error instanceof GraphQLError) return [error.message]
    throw error
  }
}
