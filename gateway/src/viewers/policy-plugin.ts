import type { ApolloServerPlugin } from '@apollo/server'
import { allows, type PolicyMap } from '@baton/auth/policy-map'
import type { Viewer } from '@baton/auth/viewer'
import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import type { GatewayContext } from '../gateway-context.js'
import { needsOf, type Need } from './operation-needs.js'

/** What the policy plugin decides by. */
export interface PolicyOptions {
  /** The rules of the supergraph with this text; undefined when nobody knows them. */
  policiesFor: (supergraphSdl: string) => PolicyMap | undefined
  /** Whether the graph describes itself to those whom it answers. */
  introspection: boolean
}

type Needs = ReturnType<typeof needsOf>

/** Refuses what a viewer may not ask before any subgraph hears of it. No rules for the schema served: nothing passes. */
export function policyPlugin(options: PolicyOptions): ApolloServerPlugin<GatewayContext> {
  // By schema, not only the newest: what began under the old one ends under its rules.
  const rules = new WeakMap<GraphQLSchema, PolicyMap>()
  const known = new WeakMap<OperationDefinitionNode, { schema: GraphQLSchema; needs: Needs }>()

  function needs(schema: GraphQLSchema, request: Parameters<typeof needsOf>): Needs {
    const [, document, operation] = request
    const before = known.get(operation)
    if (before?.schema === schema) return before.needs
    const found = needsOf(request[0], document, operation)
    known.set(operation, { schema, needs: found })
    return found
  }

  return {
    async serverWillStart() {
      return {
        schemaDidLoadOrUpdate({ apiSchema, coreSupergraphSdl }) {
          const policies = options.policiesFor(coreSupergraphSdl ?? '')
          if (policies) rules.set(apiSchema, policies)
        },
      }
    },
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, contextValue }) {
          if (!operation) throw unknownOperation()
          const policies = rules.get(schema)
          if (!policies) throw new Error('There are no access rules for the schema that is served.')
          const { needs: all, introspects } = needs(schema, [{ schema, policies }, document, operation])
          const { viewer } = contextValue
          const denied = deniedTo(all, viewer)
          const hidden = introspects && !options.introspection
          if (denied.length > 0 || hidden) throw refusal(denied)
        },
      }
    },
  }
}

/** People of the same roles share their list of scopes, and so what an operation denies them. */
const decided = new WeakMap<readonly Need[], WeakMap<readonly string[], readonly Need[]>>()

function deniedTo(needs: readonly Need[], viewer: Viewer): readonly Need[] {
  const byScopes = decided.get(needs) ?? new WeakMap<readonly string[], readonly Need[]>()
  decided.set(needs, byScopes)
  const known = byScopes.get(viewer.scopes)
  if (known) return known
  const denied = needs.filter(({ requirement }) => !allows(requirement, viewer))
  byScopes.set(viewer.scopes, denied)
  return denied
}

/** Several operations without a name that says which, or a name that none of them has. */
function unknownOperation(): GraphQLError {
  return new GraphQLError('Name one of the operations of the document in `operationName`.', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  })
}

function refusal(denied: readonly { path: string }[]): GraphQLError {
  const paths = denied.map(({ path }) => path).slice(0, 20)
  return new GraphQLError('You may not ask this: your roles do not reach it.', {
    extensions: { code: 'FORBIDDEN', ...(paths.length > 0 ? { paths } : {}), http: { status: 403 } },
  })
}
