import { Kind, parse, valueFromASTUntyped, type ConstDirectiveNode } from 'graphql'

/** How many items a list may bring. */
export interface ListSize {
  readonly assumedSize: number | null
  /** Arguments that say how many are asked for. */
  readonly slicingArguments: readonly string[]
}

/** What the schema says of costs, by coordinate `Type.field`; weights by type name too. */
export interface CostRules {
  readonly weights: ReadonlyMap<string, number>
  readonly lists: ReadonlyMap<string, ListSize>
}

/** Reads @cost and @listSize of a supergraph. */
export function costRulesOf(supergraph: string): CostRules {
  const weights = new Map<string, number>()
  const lists = new Map<string, ListSize>()
  const read = (where: string, directives: readonly ConstDirectiveNode[] | undefined): void => {
    for (const directive of directives ?? []) {
      const given = argumentsOf(directive)
      if (directive.name.value === 'cost') weights.set(where, Number(given['weight']))
      if (directive.name.value === 'listSize') lists.set(where, listSizeOf(given))
    }
  }
  for (const node of parse(supergraph, { noLocation: true }).definitions) {
    if (!('name' in node)) continue
    const isFielded =
      node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION
    read(node.name.value, node.directives as readonly ConstDirectiveNode[]) // a schema has constants only
    for (const field of isFielded ? (node.fields ?? []) : []) {
      read(`${node.name.value}.${field.name.value}`, field.directives)
    }
  }
  return { weights, lists }
}

function listSizeOf(given: Readonly<Record<string, unknown>>): ListSize {
  const { assumedSize, slicingArguments } = given
  return {
    assumedSize: typeof assumedSize === 'number' ? assumedSize : null,
    slicingArguments: Array.isArray(slicingArguments) ? slicingArguments.map(String) : [],
  }
}

function argumentsOf(directive: ConstDirectiveNode): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    (directive.arguments ?? []).map((node) => [node.name.value, valueFromASTUntyped(node.value)]),
  )
}
