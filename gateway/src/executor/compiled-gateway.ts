import { ApolloGateway, type GatewayConfig } from '@apollo/gateway'
import { inSpan, withoutSpans } from '@baton/tracing/span'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { GatewayContext } from '../gateway-context.js'
import type { AccessLogKeeper } from '../reads/access-log-keeper.js'
import { tellBeforeAnswer } from '../reads/tell-before-answer.js'
import { compileOperation, type Answer, type CompiledOperation } from './compile-operation.js'
import type { GatewayRequest, Planned } from './plan.js'
import { subtypesOfSupergraph, type Subtypes } from './subtypes.js'
import { variableFaults } from './variable-faults.js'

type StockExecutor = ApolloGateway['executor']

/** Who is told what. */
interface Watched {
  /** Told who executed an answer. */
  readonly onAnswer?: (executor: 'compiled' | 'stock') => void
  /** Who keeps the access log; null where subgraphs tell it themselves. */
  readonly keeper?: () => AccessLogKeeper | null
}

/**
 * Apollo's gateway with a compiled executor. Supergraph, planner, plan cache and data sources stay Apollo's. The first
 * time an operation comes, Apollo's executor plans it and is stopped before it asks anybody; plan and answer are
 * compiled, and every answer, the first one too, is the compiled form's. What the compiler leaves alone
 * (`compileOperation` says what) goes through Apollo's executor each time. Compiled forms hang on the parsed document, so
 * they live as long as Apollo Server's document cache keeps it: an operation that is forgotten, or a new supergraph,
 * takes them along.
 */
export function compiledGateway(
  config: GatewayConfig,
  { onAnswer = () => undefined, keeper = () => null }: Watched = {},
): ApolloGateway {
  let known = new WeakMap<DocumentNode, Map<string, CompiledOperation | null>>()
  const subtypes = new WeakMap<GraphQLSchema, Subtypes>()
  const planning = new WeakSet<GatewayRequest>()

  const gateway = new ApolloGateway({
    ...config,
    __exposeQueryPlanExperimental: false, // to whoever sends a header, outside production
    experimental_didResolveQueryPlan: (planned) => {
      if (planning.delete(planned.requestContext)) throw new PlanIsMade(planned)
    },
  })
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    subtypes.set(apiSchema, subtypesOfSupergraph(coreSupergraphSdl))
    known = new WeakMap() // clients may see no difference, and Apollo Server then keeps their documents
  })
  const stock = gateway.executor as unknown as (request: GatewayRequest) => Promise<Answer>
  /** An answer where Apollo's executor does not come to its plan. */
  const plan = async (request: GatewayRequest): Promise<Planned | Answer> => {
    planning.add(request)
    try {
      return await inSpan({ name: 'plan', kind: 'internal' }, () => withoutSpans(() => stock(request)))
    } catch (error) {
      if (error instanceof PlanIsMade) return error.planned
      throw error
    }
  }
  const compile = ({ queryPlan, operationContext, serviceMap }: Planned): CompiledOperation | null => {
    const under = subtypes.get(operationContext.schema)
    const sources = new Map(Object.entries(serviceMap))
    return under ? compileOperation({ ...operationContext, plan: queryPlan, sources, subtypes: under }) : null
  }
  gateway.executor = (async (request: GatewayRequest) => {
    const { origin } = request.context as GatewayContext // every request of ours has one
    origin?.asks(request.queryHash)
    const faults = variableFaults(request)
    if (faults) return { errors: faults }
    const name = request.request.operationName ?? ''
    const forms = known.get(request.document) ?? new Map<string, CompiledOperation | null>()
    known.set(request.document, forms)
    let form = forms.get(name)
    if (form === undefined) {
      const planned = await plan(request)
      if (!('queryPlan' in planned)) return planned
      form = compile(planned)
      forms.set(name, form)
    }
    onAnswer(form ? 'compiled' : 'stock')
    return tellBeforeAnswer(request, keeper(), () => (form ? form(request) : stock(request)))
  }) as StockExecutor
  return gateway
}

/** Stops Apollo's executor where it hands out its plan: that hook is the only way to the planner. */
class PlanIsMade extends Error {
  readonly planned: Planned

  constructor(planned: Planned) {
    super('The plan is made.')
    this.planned = planned
  }
}
