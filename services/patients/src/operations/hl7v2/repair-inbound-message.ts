import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { PatientsDeps } from '../../deps.js'
import {
  insertMessageStep,
  lockInboundMessage,
  replaceInboundMessage,
} from '../../storage/inbound-messages.js'
import { idempotencyKey, idOf, maybe, text, version } from '../fields.js'
import { notFrom } from './message-moves.js'
import { quarantined, readSent } from './process-message.js'

const schema = z.object({
  id: idOf('inbound_message'),
  expectedVersion: version,
  text: z.string().min(1, 'must not be empty').max(1_000_000, 'must have at most 1000000 characters'),
  reason: maybe(text(500)),
  idempotencyKey,
})

/** Replaces the text of a message in quarantine; what came is kept beside it. Replaying it is a step of its own. */
export async function repairInboundMessage(
  context: RequestContext & PatientsDeps,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { id, expectedVersion, text: repaired, reason } = parsed.value
  return change(context, { operation: 'repairInboundMessage', input }, async (tx) => {
    const before = await lockInboundMessage(tx, id)
    if (!before) return refused({ ...notFound('message'), field: ['input', 'id'] })
    if (before.version !== expectedVersion) return refused(versionConflict('message', before.version))
    if (before.status !== 'QUARANTINED' && before.status !== 'REPAIRED')
      return refused(notFrom(before.status, 'REPAIRED'))
    const { fault, ...sent } = readSent(id, repaired)
    if (fault) return refused({ kind: 'InvalidInput', message: fault.reason, field: ['input', 'text'] })
    const kept = {
      ack: before.acknowledgment === 'AR' ? 'AR' : 'AE',
      errorCode: before.errorCode ?? '207',
      reason: before.reason ?? '',
    } as const
    const next = { ...quarantined(sent, kept), status: 'REPAIRED' as const }
    await replaceInboundMessage(tx, before, {
      ...next,
      text: repaired,
      originalText: before.originalText ?? before.text,
    })
    await insertMessageStep(tx, {
      messageId: id,
      at: context.clock.now(),
      by: requireViewer(context).id,
      fromStatus: before.status,
      toStatus: 'REPAIRED',
      reason,
    })
    return done({ id })
  })
}
