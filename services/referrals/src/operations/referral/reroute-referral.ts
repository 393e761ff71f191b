import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import type { ReferralsRequest } from '../../deps.js'
import type { Referral } from '../../domain/referral.js'
import { findAgencies } from '../../storage/agencies.js'
import { findServices } from '../../storage/community-services.js'
import { NOTHING_YET, putDown } from './create-referral.js'
import { moveReferral } from './move-referral.js'
import { findForStep, partyOf } from './take-step.js'
import { windDown } from './wind-down.js'

const inputSchema = z.object({
  idempotencyKey: z.string().max(200).nullish(),
  referralId: z.string(),
  expectedVersion: z.int(),
  agencyId: z.string(),
  serviceId: z.string().nullish(),
})

/**
 * Asks another agency: a new draft that remembers which referral it replaces. The old one ends, if it had not yet, so
 * that at every instant exactly one agency holds the baton.
 */
export async function rerouteReferral(
  context: ReferralsRequest,
  input: unknown,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(inputSchema, input)
  if (!parsed.ok) return parsed
  const { value } = parsed
  const viewer = requireViewer(context)
  const who = { party: partyOf(viewer), by: viewer.id, now: context.clock.now() }
  return change(context, { operation: 'rerouteReferral', input: value }, async (tx) => {
    const seen = await findForStep(tx, context, value)
    if (!seen.ok) return seen
    const target = await targetOf(tx, seen.value, value)
    if (!target.ok) return target
    const ended = await end(tx, seen.value, who)
    if (!ended.ok) return ended
    const { now, by } = who
    const next = { ...seen.value, ...NOTHING_YET, ...target.value, rerouteOf: seen.value.id } as const
    const draft = { ...next, id: newId('referral'), version: 1, status: 'DRAFT', createdAt: now } as const
    await putDown(tx, { ...draft, requestedBy: by }, { by, now })
    return done({ id: draft.id })
  })
}

type Who = Pick<Parameters<typeof moveReferral>[2], 'party' | 'by' | 'now'>

/** Declined closes as unsuccessful, what still waits is withdrawn; what was closed already stays as it is. */
async function end(tx: EntityManager, seen: Referral, who: Who): Promise<Outcome<Referral>> {
  if (seen.status === 'CLOSED_UNSUCCESSFUL' && who.party === 'CARE_TEAM') return done(seen)
  const transition = seen.status === 'DECLINED' ? 'CLOSE' : 'CANCEL'
  const moved = await moveReferral(tx, seen, { transition, ...who, reason: 'REROUTED' })
  if (moved.ok) await windDown(tx, moved.value, who)
  return moved
}

async function targetOf(
  tx: EntityManager,
  seen: Referral,
  { agencyId, serviceId }: { agencyId: string; serviceId?: string | null | undefined },
): Promise<Outcome<Pick<Referral, 'agencyId' | 'serviceId'>>> {
  const [agency] = await findAgencies(tx, null, [agencyId])
  if (!agency) return refused({ ...notFound('agency'), field: ['input', 'agencyId'] })
  if (agencyId === seen.agencyId) {
    const message = 'This agency has the referral already: choose another.'
    return refused({ kind: 'InvalidInput', message, field: ['input', 'agencyId'] })
  }
  const [service] = serviceId ? await findServices(tx, null, [serviceId]) : []
  if (serviceId && service?.agencyId !== agencyId) {
    return refused({ ...notFound('service'), field: ['input', 'serviceId'] })
  }
  return done({ agencyId, serviceId: serviceId ?? null })
}
