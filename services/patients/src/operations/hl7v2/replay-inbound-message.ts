import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import type { PatientsDeps } from '../../deps.js'
import type { InboundMessageRow } from '../../domain/inbound-message.js'
import {
  insertMessageStep,
  lockInboundMessage,
  replaceInboundMessage,
} from '../../storage/inbound-messages.js'
import { idempotencyKey, idOf, version } from '../fields.js'
import { faultOf } from './fault-of.js'
import { notFrom } from './message-moves.js'
import { processMessage, quarantined, readSent, type Processed } from './process-message.js'

const schema = z.object({ id: idOf('inbound_message'), expectedVersion: version, idempotencyKey })

type Context = RequestContext & PatientsDeps

/** Does what a message in quarantine says, as it stands now; if it still cannot be told, it stays with the new reason. */
export async function replayInboundMessage(
  context: Context,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { id, expectedVersion } = parsed.value
  return change(context, { operation: 'replayInboundMessage', input }, async (tx) => {
    const before = await lockInboundMessage(tx, id)
    if (!before) return refused({ ...notFound('message'), field: ['input', 'id'] })
    if (before.version !== expectedVersion) return refused(versionConflict('message', before.version))
    if (before.status !== 'QUARANTINED' && before.status !== 'REPAIRED')
      return refused(notFrom(before.status, 'ACCEPTED'))
    const next = await replayed(tx, context, before)
    const { text, originalText } = before
    await replaceInboundMessage(tx, before, { ...next, text, originalText })
    await insertMessageStep(tx, {
      messageId: id,
      at: context.clock.now(),
      by: requireViewer(context).id,
      fromStatus: before.status,
      toStatus: next.status,
      reason: next.reason,
    })
    return done({ id })
  })
}

/** What a fault wrote before it was found rolls back to here; the replay itself is kept. */
async function replayed(
  tx: EntityManager,
  deps: PatientsDeps,
  { id, text }: InboundMessageRow,
): Promise<Processed> {
  const { fault, ...sent } = readSent(id, text)
  const { message } = sent
  if (fault || !message)
    return quarantined(sent, fault ?? { ack: 'AE', errorCode: '100', reason: 'It is no message.' })
  try {
    return await tx.transaction((nested) => processMessage({ tx: nested, deps }, { ...sent, message }))
  } catch (error) {
    const found = faultOf(error)
    if (!found) throw error
    return quarantined(sent, found)
  }
}
