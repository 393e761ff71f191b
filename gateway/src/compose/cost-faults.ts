import { LARGEST_PAGE } from '@baton/database/keyset'
import {
  buildSchema,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql'
import { compileCost, POINTS_OF_AN_OPERATION } from '../limits/operation-cost.js'
import { rulesOfGraph } from '../limits/rules-of-graph.js'
import { toQuery } from '../streams/to-query.js'
import type { GraphName, RegisteredOperation } from './read-manifests.js'
import type { WorkerRead } from './read-services.js'

/** A graph as clients see it, and as it says what its parts cost. */
interface Costing {
  readonly api: string
  readonly supergraph: string
}

/** What clients and workers have registered. */
interface Registered {
  readonly reads: readonly WorkerRead[]
  readonly registered: readonly RegisteredOperation[]
}

/**
 * Which registered operations would be refused for what they cost: a `@cost` was raised, or a list is longer, and nobody
 * could ask them any more. Each page counts as the largest one where a variable says how large it is.
 */
export function costFaults(
  graphs: Readonly<Record<GraphName, Costing>>,
  { reads, registered }: Registered,
): readonly string[] {
  const workers = reads.map(({ service, file, document }) => ({
    ...{ graph: 'staff' as const, document },
    name: `services/${service}/src/graph/${file}`,
  }))
  const clients = registered.map(({ client, graph, file, document }) => ({
    ...{ graph, document },
    name: `${file}, registered by ${client},`,
  }))
  return (['staff', 'partner'] as const).flatMap((graph) => {
    const cost = costsIn(graphs[graph])
    const own = [...workers, ...clients].filter((one) => one.graph === graph)
    return own.flatMap(({ name, document }) => faultOf(name, () => cost(document)))
  })
}

/** Answers what a document costs at most: the dearest of its operations. */
function costsIn({ api, supergraph }: Costing): (document: string) => number {
  const schema = buildSchema(api)
  const rules = rulesOfGraph(schema, supergraph)
  return (document) =>
    Math.max(
      ...operationsIn(parse(document)).map((asked) =>
        compileCost(schema, rules, asked)(largestPages(asked.operation)),
      ),
    )
}

function faultOf(name: string, costOf: () => number): readonly string[] {
  try {
    const cost = costOf()
    if (cost <= POINTS_OF_AN_OPERATION) return []
    return [`${name} may cost ${cost} points, and the limit is ${POINTS_OF_AN_OPERATION}.`]
  } catch (error) {
    if (error instanceof GraphQLError) return [`${name} would be refused: ${error.message}`]
    throw error
  }
}

interface Asked {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

function operationsIn(document: DocumentNode): readonly Asked[] {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
  return operations.flatMap((operation) => {
    if (operation.operation !== OperationTypeNode.SUBSCRIPTION) return [{ document, operation }]
    // A stream costs what the query does that answers it.
    return operationsIn(parse(toQuery(document, operation.name?.value, {}).query('')))
  })
}

function largestPages({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, number> {
  return Object.fromEntries(variableDefinitions.map(({ variable }) => [variable.name.value, LARGEST_PAGE]))
}
