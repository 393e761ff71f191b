import { OperationTypeNode } from 'graphql'
import type { Answer } from '../executor/compile-operation.js'
import type { GatewayRequest } from '../executor/plan.js'
import type { GatewayContext } from '../gateway-context.js'
import type { AccessLogKeeper } from './access-log-keeper.js'
import { CarriedReads } from './carried-reads.js'

/**
 * Executes a query whose subgraphs hand over what they show, and tells the log of it before the answer leaves. Where the log
 * does not take it, the query is asked once more, and each subgraph tells by itself, as with a change.
 */
export async function tellBeforeAnswer(
  request: GatewayRequest,
  keeper: AccessLogKeeper | null,
  execute: () => Promise<Answer>,
): Promise<Answer> {
  const context = request.context as GatewayContext // every request of ours has one
  if (!keeper || request.operation.operation !== OperationTypeNode.QUERY) return execute()
  if (!keeper.takes) {
    keeper.note('services')
    return execute()
  }
  const reads = new CarriedReads()
  context.reads = reads
  try {
    const answer = await execute()
    const { text } = reads
    if (text === '') return answer
    if (await keeper.tell(text)) {
      keeper.note('gateway')
      return answer
    }
  } finally {
    delete context.reads
  }
  keeper.note('asked_twice')
  return execute()
}
