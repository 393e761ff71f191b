import type { GraphQLNamedType } from 'graphql'

/** What is asked for comes first: Query, Mutation, Subscription, then the rest. */
export function comesFirst(type: GraphQLNamedType): number {
  const first = ['Query', 'Mutation', 'Subscription'].indexOf(type.name)
  return first < 0 ? 3 : first
}
