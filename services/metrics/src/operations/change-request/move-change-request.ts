import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { CHANGE_REQUEST_MOVES, type ChangeRequestStatus } from '../../domain/change-request.js'
import { findChangeRequests, moveChangeRequestRow } from '../../storage/change-requests.js'
import { addStatusChange } from '../../storage/status-changes.js'
import { idempotencyKey, text, version } from '../fields.js'
import type { OperationContext } from '../operation-context.js'

const schema = z.object({
  id: z.string(),
  expectedVersion: version,
  reason: text(2000).nullish(),
  idempotencyKey,
})

/** Takes a change request one step further, if the table of moves has the step. */
export async function moveChangeRequest(
  context: OperationContext,
  { operation, input, to }: { operation: string; input: object; to: ChangeRequestStatus },
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { id, expectedVersion, reason = null } = parsed.value
  const by = requireViewer(context).id
  return change(context, { operation, input }, async (tx) => {
    const [request] = await findChangeRequests(tx, [id])
    if (!request) return refused(notFound('change request'))
    const { status: from, version: current } = request
    if (current !== expectedVersion) return refused(versionConflict('change request', current))
    const allowed = CHANGE_REQUEST_MOVES[from]
    if (!allowed.includes(to)) {
      const message = `A change request that is ${from} does not become ${to}.`
      return refused({ kind: 'TransitionNotAllowed', message, from, requested: to, allowed })
    }
    if (!(await moveChangeRequestRow(tx, { id, version: expectedVersion, to, reason })))
      return refused(versionConflict('change request', current + 1))
    await addStatusChange(tx, { subjectId: id, at: context.clock.now(), by, from, to, reason })
    return done({ id })
  })
}
