import type { PlanNode } from '../plan.js'

/** Whether steps of a plan that begin at once ask one subgraph for entities more than once. */
export function asksTwice(node: PlanNode): boolean {
  const asked = firstAsked(node)
  return new Set(asked).size < asked.length
}

/** The subgraphs that a part of a plan may ask for entities before it has to wait. */
function firstAsked(node: PlanNode | undefined): readonly string[] {
  switch (node?.kind) {
    case 'Parallel':
      return node.nodes.flatMap(firstAsked)
    case 'Sequence':
      return firstAsked(node.nodes[0])
    case 'Flatten':
      return firstAsked(node.node)
    case 'Condition':
      return [...firstAsked(node.ifClause), ...firstAsked(node.elseClause)]
    case 'Fetch':
      return node.requires ? [node.serviceName] : []
    case 'Defer':
    case undefined:
      return []
  }
}
