import type { Outcome } from '@baton/database/refusal'
import { moveChangeRequest } from './move-change-request.js'
import type { OperationContext } from '../operation-context.js'

/** Agrees that a change shall be made. */
export async function acceptChangeRequest(
  context: OperationContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  return moveChangeRequest(context, { operation: 'acceptChangeRequest', input, to: 'ACCEPTED' })
}
