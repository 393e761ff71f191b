import type { Outcome, Refusal } from '@baton/database/refusal'
import { toUserErrors } from '@baton/service-kit/user-errors'
import type { Context } from './context.js'

/** What an operation came to: the id of what it changed, and what that still lacks. */
type Changed = Outcome<{ readonly id: string; readonly lacks?: readonly Refusal[] }>

/** The refusals of an outcome as the graph answers them. */
export function errorsOf(outcome: Changed) {
  return toUserErrors(outcome.ok ? (outcome.value.lacks ?? []) : outcome.refusals)
}

/** The changed referral as it stands now. */
export async function referralPayload({ loaders }: Context, outcome: Changed) {
  const id = outcome.ok ? outcome.value.id : null
  return {
    referral: id ? await loaders.referral.clear(id).load(id) : null,
    userErrors: errorsOf(outcome),
  }
}

/** The changed appointment as it stands now. */
export async function appointmentPayload({ loaders }: Context, outcome: Changed) {
  const id = outcome.ok ? outcome.value.id : null
  return {
    appointment: id ? await loaders.appointment.clear(id).load(id) : null,
    userErrors: errorsOf(outcome),
  }
}

/** The changed barrier as it stands now. */
export async function barrierPayload({ loaders }: Context, outcome: Changed) {
  const id = outcome.ok ? outcome.value.id : null
  return { barrier: id ? await loaders.barrier.clear(id).load(id) : null, userErrors: errorsOf(outcome) }
}

/** The question for room as it stands now. */
export async function capacityPayload({ loaders }: Context, outcome: Changed) {
  const id = outcome.ok ? outcome.value.id : null
  return {
    capacityCheck: id ? await loaders.capacityCheck.clear(id).load(id) : null,
    userErrors: errorsOf(outcome),
  }
}

/** The changed service as it stands now. */
export async function servicePayload({ loaders }: Context, outcome: Changed) {
  const id = outcome.ok ? outcome.value.id : null
  return {
    communityService: id ? await loaders.service.clear(id).load(id) : null,
    userErrors: errorsOf(outcome),
  }
}
