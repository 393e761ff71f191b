import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server'
import type { Viewer } from '@baton/auth/viewer'
import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import { objectsIn } from '../executor/counted-answers.js'
import type { GatewayContext } from '../gateway-context.js'
import type { Bill, Price } from './bill.js'
import type { Allowance, Balance, Budgets } from './budgets.js'
import type { CostRules } from './cost-rules.js'
import { compileCost, costOfAnswer, type Cost } from './operation-cost.js'
import { rulesOfGraph } from './rules-of-graph.js'

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
          current = { schema: apiSchema, rules: rulesOfGraph(apiSchema, coreSupergraphSdl ?? '') }
        },
      }
    },
    async requestDidStart({ contextValue: { viewer, bill } }) {
      const client = clientOf(viewer)
      const account = bill ? `streams of ${client}` : client
      const allowance = allowanceOf(viewer, limits)
      let told: Told | undefined
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return
          const requested = costOf(schema, { document, operation })(request.variables ?? {})
          if (requested > limits.operation) throw tooCostly(requested, limits.operation)
          const own = bill && budgets.spend(client, allowance, 0)
          if (own?.remaining === 0) throw outOfBudget(own, bill)
          const balance = budgets.spend(account, allowance, Math.max(1, requested))
          told = { requested, balance }
          if (!balance.allowed) throw outOfBudget(balance, bill)
        },
        async willSendResponse(context) {
          if (!told) return
          const { requested, balance } = told
          const actual = actualOf(context)
          const points = Math.max(1, actual)
          if (balance.allowed && actual < requested) budgets.settle(account, requested - points, balance)
          const price = (left: Balance): Price => ({
            requested,
            actual,
            limit: left.limit,
            remaining: left.remaining,
          })
          if (bill) bill.pay = () => price(budgets.charge(client, allowance, points))
          else tell(context, balance, price(balance))
        },
      }
    },
  }
}

/** What came in the end. */
function actualOf({ response: { body } }: GraphQLRequestContext<GatewayContext>): number {
  const data = body?.kind === 'single' ? body.singleResult.data : null
  return data ? (objectsIn(data) ?? costOfAnswer(data)) : 0
}

function tell(
  { response }: GraphQLRequestContext<GatewayContext>,
  { allowed, limit, remaining, reset }: Balance,
  cost: Price,
): void {
  response.http.headers.set('ratelimit-policy', `"cost";q=${limit};w=60`)
  response.http.headers.set('ratelimit', `"cost";r=${remaining};t=${reset}`)
  if (!allowed) response.http.headers.set('retry-after', String(reset))
  if (response.body?.kind !== 'single') return
  const { singleResult } = response.body
  singleResult.extensions = { ...singleResult.extensions, cost }
}

/** Budgets are kept for a partner agency as a whole, for everybody else one by one. */
function clientOf(viewer: Viewer): string {
  return viewer.kind === 'partner' ? `agency:${viewer.agencyId ?? ''}` : viewer.id
}

function allowanceOf(viewer: Viewer, limits: CostLimits): Allowance {
  const isPartner = viewer.kind === 'partner'
  return { name: isPartner ? 'partner' : 'staff', points: isPartner ? limits.partner : limits.staff }
}

function tooCostly(requested: number, limit: number): GraphQLError {
  return new GraphQLError('The operation asks for too much at once: ask for shorter pages or fewer lists.', {
    extensions: { code: 'OPERATION_TOO_COSTLY', cost: { requested, limit }, http: { status: 400 } },
  })
}

function outOfBudget({ reset }: Balance, bill: Bill | undefined): GraphQLError {
  if (bill) bill.wait = reset
  return new GraphQLError(`The budget of this minute is spent: ask again in ${reset} seconds.`, {
    extensions: { code: 'RATE_LIMITED', retryAfter: reset, http: { status: 429 } },
  })
}
