import { isAbstractType, Kind, parse, type GraphQLSchema } from 'graphql'

/** Which object and interface types stand under an interface or union. */
export interface Subtypes {
  /** Whether a type is the other one or stands under it. */
  includes(condition: string, type: string): boolean
}

/** Of the whole supergraph: representations may name types that clients do not see. */
export function subtypesOfSupergraph(sdl: string): Subtypes {
  const under = new Map<string, Set<string>>()
  const add = (parent: string, child: string): void => {
    const known = under.get(parent)
    if (known) known.add(child)
    else under.set(parent, new Set([child]))
  }
  for (const node of parse(sdl, { noLocation: true }).definitions) {
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      for (const parent of node.interfaces ?? []) add(parent.name.value, node.name.value)
    }
    if (node.kind === Kind.UNION_TYPE_DEFINITION) {
      for (const member of node.types ?? []) add(node.name.value, member.name.value)
    }
  }
  return { includes: (condition, type) => condition === type || (under.get(condition)?.has(type) ?? false) }
}

/** Of what clients see. */
export function subtypesOf(schema: GraphQLSchema): Subtypes {
  return {
    includes: (condition, type) => {
      if (condition === type) return true
      const [parent, child] = [schema.getType(condition), schema.getType(type)]
      if (!parent || !child || !isAbstractType(parent)) return false
      return 'getFields' in child && 'getInterfaces' in child && schema.isSubType(parent, child)
    },
  }
}
