import { Kind, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode } from 'graphql'
import type { Subgraph } from './read-services.js'

/**
 * Which subgraph owns each entity: the one that guards the type as a whole, or for an unguarded entity the only one
 * that defines it with more than its key.
 */
export function ownersOf(subgraphs: readonly Subgraph[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>()
  for (const { name, typeDefs } of subgraphs) {
    for (const node of typeDefs.definitions) {
      if (isEntity(node) && has(node, 'requiresScopes')) owners.set(node.name.value, name)
    }
  }
  for (const { name, typeDefs } of subgraphs) {
    for (const node of typeDefs.definitions) {
      if (!isEntity(node) || owners.has(node.name.value)) continue
      if ((node.fields ?? []).length > 1) owners.set(node.name.value, name)
    }
  }
  return owners
}

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode

function isEntity(node: Subgraph['typeDefs']['definitions'][number]): node is ObjectNode {
  const isObject = node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION
  return isObject && has(node, 'key')
}

function has(node: ObjectNode, directive: string): boolean {
  return (node.directives ?? []).some((used) => used.name.value === directive)
}
