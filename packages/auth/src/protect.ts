import {
  defaultFieldResolver,
  defaultTypeResolver,
  GraphQLError,
  isAbstractType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { allows, type PolicyMap, type Requirement } from './policy-map.js'
import type { Viewer } from './viewer.js'

/** What every resolver of a subgraph gets. */
interface Guarded {
  readonly viewer: Viewer | null
}

/**
 * Guards a subgraph's schema with the composed rules, in place, so that `_entities` keeps working. The gateway has
 * refused already what is not allowed; this is the second line. The signature guards `_service` and `_entities`.
 */
export function protect(schema: GraphQLSchema, policies: PolicyMap): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('_')) continue
    if (isObjectType(type)) {
      const fields: readonly GraphQLField<unknown, Guarded>[] = Object.values(type.getFields())
      for (const field of fields) {
        guardField(field, policies.fields[`${type.name}.${field.name}`])
      }
      guardReference(type, policies.types[type.name])
    }
    if (isAbstractType(type)) guardTypename(type, policies)
  }
  return schema
}

function guardField(field: GraphQLField<unknown, Guarded>, need: Requirement | undefined): void {
  if (!need || field.name.startsWith('_')) return
  const resolve = field.resolve ?? defaultFieldResolver
  // Before the resolver runs: no side effect and no difference in time.
  field.resolve = (source, args, context, info) => {
    if (!allows(need, context.viewer)) throw denied()
    return resolve(source, args, context, info)
  }
}

type ResolveReference = (reference: unknown, context: Guarded, info: unknown) => unknown

/** Where @apollo/subgraph keeps `__resolveReference`. */
interface SubgraphExtensions {
  apollo?: { subgraph?: { resolveReference?: ResolveReference } }
}

function guardReference(type: GraphQLObjectType, need: Requirement | undefined): void {
  if (!need) return
  const { apollo } = type.extensions as SubgraphExtensions // typed by @apollo/subgraph, which this package does not need
  const inner = apollo?.subgraph?.resolveReference
  // A rejected promise, never a throw: a throw would lose every other entity of the batch.
  const resolveReference: ResolveReference = async (reference, context, info) => {
    if (!allows(need, context.viewer)) throw denied()
    return inner ? inner(reference, context, info) : reference
  }
  type.extensions = {
    ...type.extensions,
    apollo: { ...apollo, subgraph: { ...apollo?.subgraph, resolveReference } },
  }
}

/** The name of a guarded type behind an interface or union is information too, and `__typename` has no resolver. */
function guardTypename(type: GraphQLAbstractType, policies: PolicyMap): void {
  const resolveType = type.resolveType ?? defaultTypeResolver
  type.resolveType = (value: unknown, context: Guarded, info, abstractType) => {
    const check = (name: string | undefined): string | undefined => {
      if (name && !allows(policies.types[name], context.viewer)) throw denied()
      return name
    }
    const name = resolveType(value, context, info, abstractType)
    return name instanceof Promise ? name.then(check) : check(name)
  }
}

function denied(): GraphQLError {
  return new GraphQLError('You may not do this.', {
    extensions: { code: 'FORBIDDEN', http: { status: 403 } },
  })
}
