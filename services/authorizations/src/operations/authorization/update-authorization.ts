import { refused, type Refusal } from '@baton/database/refusal'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import { isApproved } from '../../domain/status.js'
import { replaceAuthorization } from '../../storage/authorizations.js'
import { resolveDeadLetters } from '../../storage/dead-letters.js'
import { stopSubmissions } from '../../storage/submissions.js'
import { updateInput, type UpdateInput } from './authorization-input.js'
import { authorizationOperation, type Run } from '../authorization-operation.js'
import { takeStep } from './authorization-step.js'
import { stepRefusal } from './change-authorization.js'
import { changeLines } from './change-lines.js'
import { queueMessage } from '../submission/queue-message.js'

/**
 * Changes what is asked for. Before it is sent, in place; a request that the payer rejected becomes a new version with
 * a new trace number; an approved one goes to the payer as an update (X12 UM02 4 or S). A denial is never updated: a
 * new request or an appeal answers it. Answers the authorization's id.
 */
export const updateAuthorization = authorizationOperation(
  { operation: 'updateAuthorization', schema: updateInput, verb: 'update' },
  async (tx, run) => {
    const { authorization, input } = run
    const { status } = authorization
    const approved = isApproved(status) || status === 'EXHAUSTED'
    const corrected = status === 'REJECTED' || status === 'FAILED_TO_SEND'
    const refusal =
      approved || corrected || isDraft(status) ? null : stepRefusal(authorization, 'UPDATE_QUEUED')
    if (refusal) return refused(refusal)
    if (approved && (input.diagnoses ?? input.coverageId ?? input.priority)) return refused(linesOnly)
    const changed = await changeLines(tx, authorization, {
      changes: input.lines ?? [],
      added: input.addLines ?? [],
    })
    if (changed) return refused(changed)
    if (approved) await update(tx, run)
    else if (corrected) await correct(tx, run)
    else await replaceAuthorization(tx, authorization, rowChange(input))
    return undefined
  },
)

const linesOnly: Refusal = {
  kind: 'InvalidInput',
  message: 'Only the lines of an approved request can be changed: anything else is a new request.',
  field: ['input'],
}

function isDraft(status: string): boolean {
  return status === 'DRAFT' || status === 'READY'
}

function rowChange({ diagnoses, coverageId, priority }: UpdateInput) {
  return {
    ...(diagnoses ? { diagnoses } : {}),
    ...(coverageId ? { coverageId } : {}),
    ...(priority ? { priority } : {}),
  }
}

async function update(tx: EntityManager, { authorization, input, by, at }: Run<UpdateInput>): Promise<void> {
  const reason = input.reason ?? null
  await queueMessage(tx, authorization, { kind: 'UPDATE', to: 'UPDATE_QUEUED', by, at, reason })
}

/** What the payer could not process it does not keep: corrected, it is a version of its own. */
async function correct(
  tx: EntityManager,
  { authorization, input, by, at }: Run<UpdateInput>,
): Promise<Authorization> {
  await stopSubmissions(tx, authorization.id)
  await resolveDeadLetters(tx, authorization.id, at)
  const requestVersion = authorization.requestVersion + 1
  const change = { ...rowChange(input), requestVersion, trace: null }
  return takeStep(tx, authorization, { to: 'READY', by, at, reason: 'CORRECTED', change })
}
