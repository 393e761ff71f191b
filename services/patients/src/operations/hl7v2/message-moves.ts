import type { Refusal } from '@baton/database/refusal'
import { INBOUND_TRANSITIONS, type InboundStatus } from '../../domain/inbound-message.js'

/** A message that is done cannot be repaired or replayed. */
export function notFrom(from: InboundStatus, requested: InboundStatus): Refusal {
  const allowed = INBOUND_TRANSITIONS[from]
  const message = `The message is ${from}: what was done with it stays done.`
  return { kind: 'TransitionNotAllowed', message, field: ['input', 'id'], from, requested, allowed }
}
