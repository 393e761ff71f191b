import type { Outcome } from '@baton/database/refusal'
import { moveChangeRequest } from './move-change-request.js'
import type { OperationContext } from '../operation-context.js'

/** Refuses a change, with the reason. */
export async function declineChangeRequest(
  context: OperationContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  return moveChangeRequest(context, { operation: 'declineChangeRequest', input, to: 'DECLINED' })
}
