import type { GraphQLSchema } from 'graphql'
import { costRulesOf, type CostRules } from './cost-rules.js'
import { introspectionRules } from './introspection-rules.js'

/** What everything costs that a graph can be asked for: what its supergraph says, and what telling of itself does. */
export function rulesOfGraph(schema: GraphQLSchema, supergraph: string): CostRules {
  const [own, meta] = [costRulesOf(supergraph), introspectionRules(schema)]
  return {
    weights: new Map([...own.weights, ...meta.weights]),
    lists: new Map([...own.lists, ...meta.lists]),
  }
}
