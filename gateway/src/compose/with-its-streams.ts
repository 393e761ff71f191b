import { buildSchema, type GraphQLSchema } from 'graphql'
import { withStreams } from '../streams/stream-schema.js'

/** A graph as its clients see it, streams included; one that was written down with them has them as they were then. */
export function withItsStreams(api: string): GraphQLSchema {
  const schema = buildSchema(api)
  return schema.getSubscriptionType() ? schema : (withStreams(schema) ?? schema)
}
