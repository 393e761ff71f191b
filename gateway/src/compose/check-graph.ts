import { isRow, VERBS } from '@baton/auth/matrix'
import type { Need } from '@baton/auth/operations'
import type { Requirement } from '@baton/auth/policy-map'
import { Kind, type DocumentNode, type TypeNode } from 'graphql'
import { authLinks } from './auth-links.js'
import { fieldsOf, namedTypeOf, ownRequirements } from './extract-policies.js'
import { ownersOf } from './owners.js'
import type { Subgraph } from './read-services.js'

/** What each root field needs, by coordinate. */
export type OperationsTable = Readonly<Record<string, Need>>

/** Everything that is wrong with the graph beyond what composition itself refuses; empty when all is well. */
export function checkGraph(
  supergraph: DocumentNode,
  subgraphs: readonly Subgraph[],
  operations: OperationsTable,
): readonly string[] {
  return [
    ...checkOperations(supergraph, operations),
    ...checkGuards(supergraph),
    ...checkNullability(subgraphs),
  ]
}

/** The operations table and the graph say the same, both ways. */
function checkOperations(supergraph: DocumentNode, operations: OperationsTable): readonly string[] {
  const own = ownRequirements(authLinks(supergraph).names)
  const faults: string[] = []
  const roots = supergraph.definitions
    .flatMap(fieldsOf)
    .filter(({ type }) => type === 'Query' || type === 'Mutation')
  for (const { coordinate, field } of roots) {
    const need = operations[coordinate]
    if (!need) {
      faults.push(
        `${coordinate} has no line in packages/auth/src/operations.ts: say which row and verb decide it.`,
      )
      continue
    }
    const wanted: Requirement =
      need === 'authenticated' ? { authenticated: true } : { scopes: [[need.join('.')]] }
    const found = own(field, coordinate)
    if (JSON.stringify(found) !== JSON.stringify(wanted)) {
      faults.push(`${coordinate} asks for ${text(found)}, but the operations table says ${text(wanted)}.`)
    }
  }
  const known = new Set(roots.map(({ coordinate }) => coordinate))
  for (const coordinate of Object.keys(operations)) {
    if (!known.has(coordinate))
      faults.push(`The operations table names ${coordinate}, which is not in the graph.`)
  }
  return faults
}

/** Scopes name the matrix, and no key is guarded: plans fetch keys for viewers who may not see the field. */
function checkGuards(supergraph: DocumentNode): readonly string[] {
  const own = ownRequirements(authLinks(supergraph).names)
  const faults: string[] = []
  for (const node of supergraph.definitions) {
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION) {
      faults.push(...unknownScopes(own(node, node.name.value), node.name.value))
    }
    for (const { coordinate, field } of fieldsOf(node)) {
      const need = own(field, coordinate)
      if (need && field.name.value === 'id')
        faults.push(`${coordinate} is a key: guard the type, not the key.`)
      faults.push(...unknownScopes(need, coordinate))
    }
  }
  return faults
}

function unknownScopes(need: Requirement | undefined, where: string): readonly string[] {
  const unknown = (need?.scopes ?? []).flat().filter((scope) => {
    const [row = '', verb] = scope.split('.')
    return !isRow(row) || !VERBS.some((known) => known === verb)
  })
  return unknown.map((scope) => `${where} asks for the scope ${scope}, which is not a cell of the matrix.`)
}

/** One subgraph down must cost its own section only: a field that leads into another subgraph may be null. */
function checkNullability(subgraphs: readonly Subgraph[]): readonly string[] {
  const owners = ownersOf(subgraphs)
  const faults: string[] = []
  for (const { name, typeDefs } of subgraphs) {
    for (const node of typeDefs.definitions) {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue
      const parent = owners.get(node.name.value)
      for (const field of node.fields ?? []) {
        const where = `${name}: ${node.name.value}.${field.name.value}`
        const extendsOther = parent !== undefined && parent !== name && field.name.value !== 'id'
        if (extendsOther && field.type.kind === Kind.NON_NULL_TYPE) {
          faults.push(`${where} extends a type of ${parent} and so must be nullable.`)
        }
        const target = owners.get(namedTypeOf(field.type))
        if (target !== undefined && target !== name && hasNonNullEntity(field.type)) {
          faults.push(`${where} leads to ${target} and so must be nullable.`)
        }
      }
    }
  }
  return faults
}

/** `Patient!` and `[Patient!]`; `[Patient]!` is fine. */
function hasNonNullEntity(type: TypeNode): boolean {
  if (type.kind === Kind.LIST_TYPE) return hasNonNullEntity(type.type)
  if (type.kind === Kind.NAMED_TYPE) return false
  return type.type.kind === Kind.NAMED_TYPE || hasNonNullEntity(type.type)
}

function text(need: Requirement | undefined): string {
  if (!need) return 'nothing'
  return need.scopes ? need.scopes.map((all) => all.join(' and ')).join(' or ') : 'somebody signed in'
}
