import { change } from '@baton/database/change'
import { done, type Outcome } from '@baton/database/refusal'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { addReplayJob } from '../storage/replay-jobs.js'
import { idempotencyKey } from './fields.js'
import type { OperationContext } from './operation-context.js'

const schema = z.object({ from: z.date().nullish(), idempotencyKey })

/** Asks the relay to tell this service everything once more: what it has already changes nothing, what is missing comes. */
export async function replayEvents(
  context: OperationContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const from = parsed.value.from ?? null
  const requestedBy = requireViewer(context).id
  const at = context.clock.now()
  return change(context, { operation: 'replayEvents', input }, async (tx) => {
    const id = newId('replay')
    await addReplayJob(tx, { id, from, requestedBy, requestedAt: at })
    const payload = {
      replayId: id,
      listener: 'metrics',
      from: from?.toISOString() ?? null,
      at: at.toISOString(),
    } as const
    const about = { subject: id, patientId: null, occurredAt: at, recordedAt: at }
    await appendToOutbox(tx, [event('replay.requested.v1', { ...about, payload })])
    return done({ id })
  })
}
