import { Kind, parse, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql'
import type { Document } from '../collect-fields.js'
import type { FetchNode, PlanNode } from '../plan.js'
import type { Subtypes } from '../subtypes.js'
import { Unspliced } from './unspliced.js'

/** A plan of one request, or of one and then entities from others at once. */
export interface Waves {
  readonly root: FetchNode
  readonly entities: readonly { readonly node: FetchNode; readonly path: readonly string[] }[]
}

/** Takes a plan apart, if it has no more than these two waves. */
export function wavesOf(plan: PlanNode | undefined): Waves {
  const [first, second, ...more] = plan?.kind === 'Sequence' ? plan.nodes : plan ? [plan] : []
  if (first?.kind !== 'Fetch' || more.length > 0) throw new Unspliced('The plan has another form.')
  const nodes = second?.kind === 'Parallel' ? second.nodes : second ? [second] : []
  const entities = nodes.map((node) => {
    if (node.kind !== 'Flatten' || node.node.kind !== 'Fetch' || !node.node.requires)
      throw new Unspliced('The plan has another form.')
    return { node: plain(node.node), path: node.path.map(String) }
  })
  return { root: plain(first), entities }
}

/** What the planner rewrites is left to Apollo's executor. */
function plain(node: FetchNode): FetchNode {
  if (node.inputRewrites || node.outputRewrites || node.contextRewrites)
    throw new Unspliced('The planner rewrites something.')
  return node
}

/** What a subgraph is asked for: its selections, and what they are read with. */
export interface Sent {
  readonly set: SelectionSetNode
  readonly document: Document
}

/** Reads the document of a request. */
export function sentBy(node: FetchNode, subtypes: Subtypes): Sent {
  const fragments = new Map<string, FragmentDefinitionNode>()
  let set: SelectionSetNode | undefined
  for (const definition of parse(node.operation, { noLocation: true }).definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) set = definition.selectionSet
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  if (!set) throw new Unspliced('The request has no operation.')
  return { set, document: { fragments, subtypes } }
}
