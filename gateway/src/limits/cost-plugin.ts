import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server'
import type { Viewer } from '@baton/auth/viewer'
import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import { objectsIn } from '../executor/counted-answers.js'
import type { GatewayContext } from '../gateway-context.js'
import type { Allowance, Balance, Budgets } from './budgets.js'
import { costRulesOf, type CostRules } from './cost-rules.js'
import { introspectionRules } from './introspection-rules.js'
import { compileCost, costOfAnswer, type Cost } from './operation-cost.js'

/** What one operation may cost, and what a client may spend in a minute. */
export interface CostLimits {
  readonly operation: number
  readonly staff: number
  readonly partner: number
}

/** What is told of an operation's cost beside the answer. */
interface Told {
  readonly requested: number
  readonly balance: Balance
}

/** Refuses what costs too much before it is planned, keeps each client's budget, and tells both with every answer. */
export function costPlugin(limits: CostLimits, budgets: Budgets): ApolloServerPlugin<GatewayContext> {
  let current: { schema: GraphQLSchema; rules: CostRules } | undefined
  const known = new WeakMap<OperationDefinitionNode, Cost>()

  function costOf(schema: GraphQLSchema, request: Parameters<typeof compileCost>[2]): Cost {
    let cost = known.get(request.operation)
    if (!cost) {
      const rules = current?.schema === schema ? current.rules : { weights: new Map(), lists: new Map() }
      cost = compileCost(schema, rules, request)
      known.set(request.operation, cost)
    }
    return cost
  }

  return {
    async serverWillStart() {
      return {
        schemaDidLoadOrUpdate: ({ apiSchema, coreSupergraphSdl }) => {
          const [own, meta] = [costRulesOf(coreSupergraphSdl ?? ''), introspectionRules(apiSchema)]
          const rules = {
            weights: new Map([...own.weights, ...meta.weights]),
            lists: new Map([...own.lists, ...meta.lists]),
          }
          current = { schema: apiSchema, rules }
        },
      }
    },
    async requestDidStart({ contextValue }) {
      const client = clientOf(contextValue.viewer)
      let told: Told | undefined
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return
          const requested = costOf(schema, { document, operation })(request.variables ?? {})
          if (requested > limits.operation) throw tooCostly(requested, limits.operation)
          const balance = budgets.spend(
            client,
            allowanceOf(contextValue.viewer, limits),
            Math.max(1, requested),
          )
          told = { requested, balance }
          if (!balance.allowed) throw outOfBudget(balance)
        },
        async willSendResponse(context) {
          if (told) tell(context, told, (points) => budgets.settle(client, points))
        },
      }
    },
  }
}

function tell(
  { response }: GraphQLRequestContext<GatewayContext>,
  { requested, balance }: Told,
  settle: (points: number) => void,
): void {
  const policy = `"cost";q=${balance.limit};w=60`
  response.http.headers.set('ratelimit-policy', policy)
  response.http.headers.set('ratelimit', `"cost";r=${balance.remaining};t=${balance.reset}`)
  if (!balance.allowed) response.http.headers.set('retry-after', String(balance.reset))
  if (response.body?.kind !== 'single') return
  const { singleResult } = response.body
  const { data } = singleResult
  const actual = data ? (objectsIn(data) ?? costOfAnswer(data)) : 0
  if (balance.allowed && actual < requested) settle(requested - Math.max(1, actual))
  const cost = { requested, actual, limit: balance.limit, remaining: balance.remaining }
  singleResult.extensions = { ...singleResult.extensions, cost }
}

/** Budgets are kept for a partner agency as a whole, for everybody else one by one. */
function clientOf(viewer: Viewer | null): string {
  if (!viewer) return 'nobody'
  return viewer.kind === 'partner' ? `agency:${viewer.agencyId ?? ''}` : viewer.id
}

function allowanceOf(viewer: Viewer | null, limits: CostLimits): Allowance {
  const isPartner = viewer === null || viewer.kind === 'partner'
  return { name: isPartner ? 'partner' : 'staff', points: isPartner ? limits.partner : limits.staff }
}

function tooCostly(requested: number, limit: number): GraphQLError {
  return new GraphQLError('The operation asks for too much at once: ask for shorter pages or fewer lists.', {
    extensions: { code: 'OPERATION_TOO_COSTLY', cost: { requested, limit }, http: { status: 400 } },
  })
}

function outOfBudget({ reset }: Balance): GraphQLError {
  return new GraphQLError(`The budget of this minute is spent: ask again in ${reset} seconds.`, {
    extensions: { code: 'RATE_LIMITED', retryAfter: reset, http: { status: 429 } },
  })
}
