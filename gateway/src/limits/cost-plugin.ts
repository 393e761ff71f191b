import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server'
import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import { objectsIn } from '../executor/counted-answers.js'
import type { GatewayContext } from '../gateway-context.js'
import { accountOf, type CostLimits } from './accounts.js'
import type { Bill, Price } from './bill.js'
import type { Balance, Budgets } from './budgets.js'
import type { CostRules } from './cost-rules.js'
import { compileCost, costOfAnswer, type Cost } from './operation-cost.js'
import { balanceHeaders, outOfBudget } from './out-of-budget.js'
import { pointsOfRefusal } from './points-of-refusal.js'
import { rulesOfGraph } from './rules-of-graph.js'

/** What is told of an operation's cost beside the answer. */
interface Told {
  readonly requested: number
  readonly balance: Balance
}

/**
 * Refuses what costs too much before it is planned, keeps each client's budget, and tells both with every answer. What is
 * refused before it runs costs what `pointsOfRefusal` says.
 */
export function costPlugin(limits: CostLimits, budgets: Budgets): ApolloServerPlugin<GatewayContext> {
  const costs = new OperationCosts()
  return {
    async serverWillStart() {
      return {
        schemaDidLoadOrUpdate: ({ apiSchema, coreSupergraphSdl }) =>
          costs.load(apiSchema, coreSupergraphSdl ?? ''),
      }
    },
    async requestDidStart({ contextValue: { viewer, bill } }) {
      const { client, allowance } = accountOf(viewer, limits)
      const account = bill ? `streams of ${client}` : client
      let told: Told | undefined
      let isRun = false
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return
          const requested = costs.of(schema, { document, operation })(request.variables ?? {})
          if (requested > limits.operation) throw tooCostly(requested, limits.operation)
          const own = bill && budgets.spend(client, allowance, 0)
          if (own?.remaining === 0) throw waiting(own, bill)
          const balance = budgets.spend(account, allowance, Math.max(1, requested))
          told = { requested, balance }
          if (!balance.allowed) throw waiting(balance, bill)
        },
        async executionDidStart() {
          isRun = true
        },
        async willSendResponse(context) {
          // What a stream asks is our own document: its reader pays for what is told, and nothing for a refusal.
          if (!isRun && !bill) {
            const { requested = 0, balance } = told ?? {}
            if (balance?.allowed) budgets.settle(account, Math.max(1, requested), balance)
            const actual = pointsOfRefusal(codesOf(context))
            const left = budgets.charge(account, allowance, actual)
            const allowed = balance?.allowed ?? true
            return tell(context, { ...left, allowed }, priceOf({ requested, actual }, left))
          }
          if (!told) return
          const { requested, balance } = told
          const actual = actualOf(context)
          const points = Math.max(1, actual)
          if (balance.allowed && actual < requested) budgets.settle(account, requested - points, balance)
          const price = (left: Balance): Price => priceOf({ requested, actual }, left)
          if (bill) bill.pay = () => price(budgets.charge(client, allowance, points))
          else tell(context, balance, price(balance))
        },
      }
    },
  }
}

/** What the operations of the schema that is served cost, each looked at once. */
class OperationCosts {
  #current: { schema: GraphQLSchema; rules: CostRules } | undefined
  readonly #known = new WeakMap<OperationDefinitionNode, Cost>()

  load(schema: GraphQLSchema, supergraph: string): void {
    this.#current = { schema, rules: rulesOfGraph(schema, supergraph) }
  }

  of(schema: GraphQLSchema, request: Parameters<typeof compileCost>[2]): Cost {
    let cost = this.#known.get(request.operation)
    if (!cost) {
      const current = this.#current
      const rules = current?.schema === schema ? current.rules : { weights: new Map(), lists: new Map() }
      cost = compileCost(schema, rules, request)
      this.#known.set(request.operation, cost)
    }
    return cost
  }
}

/** What came in the end. */
function actualOf({ response: { body } }: GraphQLRequestContext<GatewayContext>): number {
  const data = body?.kind === 'single' ? body.singleResult.data : null
  return data ? (objectsIn(data) ?? costOfAnswer(data)) : 0
}

/** The codes of a refusal, as they are told. */
function codesOf({ response: { body } }: GraphQLRequestContext<GatewayContext>): readonly string[] {
  const errors = body?.kind === 'single' ? (body.singleResult.errors ?? []) : []
  return errors.map(({ extensions }) => String(extensions?.['code']))
}

function tell({ response }: GraphQLRequestContext<GatewayContext>, balance: Balance, cost: Price): void {
  for (const [name, value] of Object.entries(balanceHeaders(balance))) response.http.headers.set(name, value)
  if (response.body?.kind !== 'single') return
  const { singleResult } = response.body
  singleResult.extensions = { ...singleResult.extensions, cost }
}

function priceOf(cost: Pick<Price, 'requested' | 'actual'>, { limit, remaining }: Balance): Price {
  return { ...cost, limit, remaining }
}

/** A stream that is out of budget is told how long it has to wait. */
function waiting(balance: Balance, bill: Bill | undefined): GraphQLError {
  if (bill) bill.wait = balance.reset
  return outOfBudget(balance)
}

function tooCostly(requested: number, limit: number): GraphQLError {
  return new GraphQLError('The operation asks for too much at once: ask for shorter pages or fewer lists.', {
    extensions: { code: 'OPERATION_TOO_COSTLY', cost: { requested, limit }, http: { status: 400 } },
  })
}
