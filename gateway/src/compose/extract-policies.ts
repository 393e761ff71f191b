import { both, type PolicyMap, type Requirement } from '@baton/auth/policy-map'
import {
  Kind,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql'
import { authLinks, type AuthFeature } from './auth-links.js'

/** A node's own guard, without what its parent or its type asks for. */
export type OwnRequirement = (
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  where: string,
) => Requirement | undefined

/** Reads the guard that stands on a node itself. An empty list would let everybody in, so it is refused. */
export function ownRequirements(names: ReadonlyMap<string, AuthFeature>): OwnRequirement {
  return (node, where) => {
    const found = (node.directives ?? []).map((directive): Requirement | undefined => {
      const feature = names.get(directive.name.value)
      if (!feature) return undefined
      if (feature === 'authenticated') return { authenticated: true }
      const value = directive.arguments?.[0]
      const scopes = value ? (valueFromASTUntyped(value.value) as string[][]) : [] // the directive's argument type
      if (scopes.length === 0 || scopes.some((all) => all.length === 0)) {
        throw new Error(`${where}: @requiresScopes with an empty list lets everybody in: name a scope.`)
      }
      return { scopes }
    })
    return both(...found)
  }
}

/** Extracts the access rules of a composed supergraph. */
export function extractPolicies(supergraph: DocumentNode): PolicyMap {
  const own = ownRequirements(authLinks(supergraph).names)
  const types: Record<string, Requirement> = {}
  const typenames: Record<string, Requirement> = {}
  const fields: Record<string, Requirement> = {}
  for (const node of supergraph.definitions) {
    if (!('name' in node)) continue
    const need = own(node as { directives?: readonly ConstDirectiveNode[] }, node.name.value) // no variables in SDL
    if (need) types[node.name.value] = need
  }
  for (const node of supergraph.definitions) {
    if (node.kind === Kind.UNION_TYPE_DEFINITION) {
      const need = both(...(node.types ?? []).map((member) => types[member.name.value]))
      if (need) typenames[node.name.value] = need
    }
    for (const { coordinate, field, type } of fieldsOf(node)) {
      const need = both(types[type], own(field, coordinate), types[namedTypeOf(field.type)])
      if (need) fields[coordinate] = need
    }
  }
  return { types: sorted(types), fields: sorted(fields), typenames: sorted(typenames) }
}

/** The fields of an object or interface type; none for anything else. */
export function fieldsOf(
  node: DocumentNode['definitions'][number],
): readonly { coordinate: string; type: string; field: FieldDefinitionNode }[] {
  if (!isFielded(node)) return []
  const type = node.name.value
  return (node.fields ?? []).map((field) => ({ coordinate: `${type}.${field.name.value}`, type, field }))
}

function isFielded(
  node: DocumentNode['definitions'][number],
): node is ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION
}

/** The type inside lists and non-nulls. */
export function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type)
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
