import { mayTouchPatient } from '@baton/auth/care-relationships'
import type { Viewer } from '@baton/auth/viewer'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome, type Refusal } from '@baton/database/refusal'
import { appendToOutbox } from '@baton/events/outbox'
import { newId, parseId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import type { ReferralsRequest } from '../deps.js'
import { CATEGORIES, PRIORITIES, type Referral } from '../domain/referral.js'
import { findAgencies } from '../storage/agencies.js'
import { findServices } from '../storage/community-services.js'
import { addReferral, addStatusChange } from '../storage/referrals.js'
import { referralCreated } from './referral-events.js'

const inputSchema = z.object({
  idempotencyKey: z.string().max(200).nullish(),
  patientId: z.string(),
  agencyId: z.string(),
  serviceId: z.string().nullish(),
  category: z.enum(CATEGORIES),
  priority: z.enum(PRIORITIES).nullish(),
})
type Input = z.output<typeof inputSchema>

/** Drafts a referral. The agency learns nothing yet. */
export async function createReferral(
  context: ReferralsRequest,
  input: unknown,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(inputSchema, input)
  if (!parsed.ok) return parsed
  const { value } = parsed
  const viewer = requireViewer(context)
  const now = context.clock.now()
  return change(context, { operation: 'createReferral', input: value }, async (tx) => {
    const refusals = await refusalsOf(tx, value, { viewer, now })
    if (refusals.length > 0) return refused(...refusals)
    const referral = draft(value, { viewer, now })
    await addReferral(tx, referral)
    await addStatusChange(tx, {
      id: newId('step'),
      referralId: referral.id,
      at: now,
      by: viewer.id,
      from: null,
      to: 'DRAFT',
      reason: null,
    })
    await appendToOutbox(tx, [referralCreated(referral, now)])
    return done({ id: referral.id })
  })
}

interface Asked {
  readonly viewer: Viewer
  readonly now: Date
}

async function refusalsOf(
  tx: EntityManager,
  value: Input,
  { viewer, now }: Asked,
): Promise<readonly Refusal[]> {
  const refusals: Refusal[] = []
  const { patientId, agencyId, serviceId } = value
  const request = { row: 'referral', verb: 'create', patientId, now } as const
  if (!parseId('patient', patientId) || !(await mayTouchPatient(tx, viewer, request))) {
    refusals.push({ ...notFound('patient'), field: ['input', 'patientId'] })
  }
  const [agency] = await findAgencies(tx, null, [agencyId])
  if (!agency) refusals.push({ ...notFound('agency'), field: ['input', 'agencyId'] })
  const [service] = serviceId ? await findServices(tx, null, [serviceId]) : []
  if (serviceId && service?.agencyId !== agencyId) {
    refusals.push({ ...notFound('service'), field: ['input', 'serviceId'] })
  }
  return refusals
}

function draft(value: Input, { viewer, now }: Asked): Referral {
  return {
    id: newId('referral'),
    version: 1,
    patientId: value.patientId,
    agencyId: value.agencyId,
    serviceId: value.serviceId ?? null,
    category: value.category,
    priority: value.priority ?? 'ROUTINE',
    status: 'DRAFT',
    statusReason: null,
    requestedBy: viewer.id,
    createdAt: now,
    sentAt: null,
    acceptedAt: null,
  }
}
