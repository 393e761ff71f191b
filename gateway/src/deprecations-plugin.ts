import type { ApolloServerPlugin } from '@apollo/server'
import {
  NoDeprecatedCustomRule,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import type { GatewayContext } from './gateway-context.js'

/**
 * Says with each answer which deprecated parts of the graph its operation uses, and what to use instead. Whoever is refused is
 * not told: the words name other fields, to somebody who may know of none.
 */
export function deprecationsPlugin(): ApolloServerPlugin<GatewayContext> {
  const known = new WeakMap<OperationDefinitionNode, readonly string[]>()
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ schema, document, operation, response }) {
          if (!document || !operation || response.body.kind !== 'single') return
          if (!response.body.singleResult.data) return
          const deprecations = known.get(operation) ?? deprecatedIn(schema, document)
          known.set(operation, deprecations)
          if (deprecations.length === 0) return
          const { singleResult } = response.body
          singleResult.extensions = { ...singleResult.extensions, deprecations }
        },
      }
    },
  }
}

/** Each once, in graphql-js's words: the coordinate and the reason that the schema gives. */
function deprecatedIn(schema: GraphQLSchema, document: DocumentNode): readonly string[] {
  return [...new Set(validate(schema, document, [NoDeprecatedCustomRule]).map(({ message }) => message))]
}
