import { defaultFieldResolver, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql'
import type { RequestContext } from './request-context.js'

/**
 * Shows every field that is resolved to the request's access watch, whoever executes. In place, after the access rules:
 * what they refuse is not read.
 */
export function watchFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue
    const fields: readonly GraphQLField<unknown, RequestContext>[] = Object.values(type.getFields())
    for (const field of fields) {
      const resolve = field.resolve ?? defaultFieldResolver
      const coordinate = { typeName: type.name, name: `${type.name}.${field.name}` }
      field.resolve = (source, args, context, info) => {
        context.accessWatch?.field(source, coordinate, info)
        return resolve(source, args, context, info)
      }
    }
  }
  return schema
}
