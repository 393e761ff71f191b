import { ApolloGateway, type GatewayConfig } from '@apollo/gateway'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { GatewayContext } from '../gateway-context.js'
import { compileOperation, type CompiledOperation } from './compile-operation.js'
import type { GatewayRequest } from './plan.js'
import { subtypesOfSupergraph, type Subtypes } from './subtypes.js'

type StockExecutor = ApolloGateway['executor']

/**
 * Apollo's gateway with a compiled executor. Supergraph, planner, plan cache and data sources stay Apollo's. The first
 * time an operation comes, Apollo's executor answers it and hands out its plan; plan and answer are compiled then, and
 * from the second time on the compiled form runs. What the compiler leaves alone (`compileOperation` says what) goes on
 * through Apollo's executor. Compiled forms hang on the parsed document, so they live as long as Apollo Server's
 * document cache keeps it: an operation that is forgotten, or a new supergraph, takes them along.
 */
export function compiledGateway(
  config: GatewayConfig,
  onAnswer: (executor: 'compiled' | 'stock') => void = () => undefined,
): ApolloGateway {
  const known = new WeakMap<DocumentNode, Map<string, CompiledOperation | null>>()
  let current: { schema: GraphQLSchema; subtypes: Subtypes } | undefined

  const gateway = new ApolloGateway({
    ...config,
    experimental_didResolveQueryPlan: ({ queryPlan, requestContext, operationContext, serviceMap }) => {
      if (current?.schema !== operationContext.schema) return // a new supergraph came in between
      const name = requestContext.request.operationName ?? ''
      const forms = known.get(requestContext.document) ?? new Map<string, CompiledOperation | null>()
      known.set(requestContext.document, forms)
      if (forms.has(name)) return
      const form = compileOperation({
        ...operationContext,
        plan: queryPlan,
        sources: new Map(Object.entries(serviceMap)),
        subtypes: current.subtypes,
      })
      forms.set(name, form)
    },
  })
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    current = { schema: apiSchema, subtypes: subtypesOfSupergraph(coreSupergraphSdl) }
  })
  const stock = gateway.executor
  gateway.executor = (async (request: GatewayRequest) => {
    const { origin } = request.context as GatewayContext // every request of ours has one
    origin?.asks(request.queryHash)
    const form = known.get(request.document)?.get(request.request.operationName ?? '')
    onAnswer(form ? 'compiled' : 'stock')
    return form ? form(request) : stock(request)
  }) as StockExecutor
  return gateway
}
