import { visit, type DocumentNode } from 'graphql'
import { authLinks } from './auth-links.js'

/**
 * Takes out the security links that @apollo/gateway refuses, their definitions, uses and scalars, and nothing else:
 * what the gateway and the subgraphs enforce instead is the policy map.
 */
export function stripAuth(supergraph: DocumentNode): DocumentNode {
  const { names, links, prefixes } = authLinks(supergraph)
  return visit(supergraph, {
    Directive: (node) =>
      names.has(node.name.value) || [...links].some((link) => link === node) ? null : undefined,
    DirectiveDefinition: (node) => (names.has(node.name.value) ? null : false),
    ScalarTypeDefinition: (node) =>
      prefixes.some((prefix) => node.name.value.startsWith(prefix)) ? null : undefined,
  })
}
