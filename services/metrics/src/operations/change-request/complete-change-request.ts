import type { Outcome } from '@baton/database/refusal'
import { moveChangeRequest } from './move-change-request.js'
import type { OperationContext } from '../operation-context.js'

/** Says that an accepted change was made. */
export async function completeChangeRequest(
  context: OperationContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  return moveChangeRequest(context, { operation: 'completeChangeRequest', input, to: 'COMPLETED' })
}
