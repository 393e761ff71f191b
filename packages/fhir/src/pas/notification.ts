import { z } from 'zod'
import { parsePasAnswers, PasUnreadable, type PasAnswer } from './response.js'

/** A subscription notification: what the payer tells us without being asked. */
export interface PasNotification {
  /** The id of the subscription that it belongs to. */
  readonly subscriptionId: string
  readonly kind: 'handshake' | 'heartbeat' | 'event-notification'
  /** The decisions that it carries; empty but for an event. */
  readonly answers: readonly PasAnswer[]
}

const notification = z.looseObject({
  resourceType: z.literal('Bundle'),
  type: z.enum(['history', 'subscription-notification']),
  entry: z.array(z.looseObject({ resource: z.looseObject({ resourceType: z.string() }).optional() })).min(1),
})
const status = z.looseObject({
  resourceType: z.literal('Parameters'),
  parameter: z.array(
    z.looseObject({
      name: z.string(),
      valueReference: z.looseObject({ reference: z.string() }).optional(),
      valueCode: z.string().optional(),
    }),
  ),
})
const kinds = z.enum(['handshake', 'heartbeat', 'event-notification'])

/** Reads an R4 backport notification with full-resource content (PAS 2.2.1 subscriptions). */
export function parsePasNotification(message: unknown): PasNotification {
  const bundle = notification.safeParse(message)
  if (!bundle.success) throw new PasUnreadable('The notification is not a history Bundle.')
  const [first, ...rest] = bundle.data.entry
  const head = status.safeParse(first?.resource)
  if (!head.success) throw new PasUnreadable('The notification does not start with the subscription status.')
  const { parameter } = head.data
  const kind = kinds.safeParse(parameter.find(({ name }) => name === 'type')?.valueCode)
  const reference = parameter.find(({ name }) => name === 'subscription')?.valueReference?.reference
  const subscriptionId = reference?.split('/').at(-1)
  if (!kind.success || !subscriptionId)
    throw new PasUnreadable('The notification names no subscription or type.')
  return { subscriptionId, kind: kind.data, answers: parsePasAnswers(rest) }
}
