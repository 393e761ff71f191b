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
import type { ReferralsRequest } from '../../deps.js'
import { NEEDS } from '../../domain/need.js'
import {
  CATEGORIES,
  PRIORITIES,
  SENSITIVITIES,
  sensitivityOf,
  type Referral,
  type ReferralDetails,
} from '../../domain/referral.js'
import { findAgencies } from '../../storage/agencies.js'
import { findServices } from '../../storage/community-services.js'
import { addReferral, addStatusChange } from '../../storage/referral-changes.js'
import { referralCreated, referralMoved } from './referral-events.js'
import { code } from '../exchange/write-entry.js'

const details = z.object({
  safetyNote: z.string().max(500).nullish(),
  bestTimeToCall: z.string().max(200).nullish(),
  householdSize: z.int().min(1).max(50).nullish(),
  incomeBand: z.string().max(50).nullish(),
  mobility: z.string().max(200).nullish(),
  dietRestriction: z.string().max(200).nullish(),
  diagnosis: code.nullish(),
})

/** A referral as it is asked for. */
export const referralInput = z.object({
  idempotencyKey: z.string().max(200).nullish(),
  patientId: z.string(),
  agencyId: z.string(),
  serviceId: z.string().nullish(),
  category: z.enum(CATEGORIES),
  priority: z.enum(PRIORITIES).nullish(),
  need: z
    .string()
    .refine((text) => Object.hasOwn(NEEDS, text), `Not a need; known are ${Object.keys(NEEDS).join(', ')}.`)
    .nullish(),
  sensitivity: z.enum(SENSITIVITIES).nullish(),
  authorizationId: z
    .string()
    .refine(
      (text) => parseId('authorization', text) !== null,
      'An authorization id begins with authorization_.',
    )
    .nullish(),
  details: details.nullish(),
})
/** A referral as it is asked for, checked. */
export type ReferralInput = z.output<typeof referralInput>

/** Drafts a referral. The agency learns nothing yet. */
export async function createReferral(
  context: ReferralsRequest,
  input: unknown,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(referralInput, input)
  if (!parsed.ok) return parsed
  const { value } = parsed
  const viewer = requireViewer(context)
  const now = context.clock.now()
  return change(context, { operation: 'createReferral', input: value }, (tx) =>
    draftReferral(tx, value, { viewer, now }),
  )
}

/** The same within a transaction that does more. */
export async function draftReferral(
  tx: EntityManager,
  value: ReferralInput,
  asked: Asked,
): Promise<Outcome<{ id: string }>> {
  const refusals = await refusalsOf(tx, value, asked)
  if (refusals.length > 0) return refused(...refusals)
  const referral = draft(value, asked)
  await putDown(tx, referral, { by: asked.viewer.id, now: asked.now })
  return done({ id: referral.id })
}

/** Writes a draft down, with the first line of its history and what others are told. */
export async function putDown(
  tx: EntityManager,
  referral: Referral,
  { by, now }: { by: string; now: Date },
): Promise<void> {
  await addReferral(tx, referral)
  const first = { referralId: referral.id, at: now, by, from: null, to: 'DRAFT', reason: null } as const
  await addStatusChange(tx, { id: newId('step'), ...first })
  await appendToOutbox(tx, [referralCreated(referral, now), referralMoved(null, referral, now)])
}

interface Asked {
  readonly viewer: Viewer
  readonly now: Date
}

async function refusalsOf(
  tx: EntityManager,
  value: ReferralInput,
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

function draft(value: ReferralInput, { viewer, now }: Asked): Referral {
  return {
    id: newId('referral'),
    version: 1,
    patientId: value.patientId,
    agencyId: value.agencyId,
    serviceId: value.serviceId ?? null,
    category: value.category,
    priority: value.priority ?? 'ROUTINE',
    status: 'DRAFT',
    requestedBy: viewer.id,
    createdAt: now,
    need: value.need ?? null,
    sensitivity: sensitivityOf(value.category, value.sensitivity ?? null),
    authorizationId: value.authorizationId ?? null,
    rerouteOf: null,
    details: value.details ? detailsOf(value.details) : null,
    ...NOTHING_YET,
  }
}

/** What a draft does not have. */
export const NOTHING_YET = {
  statusReason: null,
  sentAt: null,
  acceptedAt: null,
  waitlistPosition: null,
  expectedOn: null,
  completedAt: null,
  closedAt: null,
  evidence: null,
  evidenceContactId: null,
  noShowLimit: 3, // domain.md 5.3, no-show rule
  agencyAccessUntil: null,
} as const

function detailsOf(given: z.output<typeof details>): ReferralDetails {
  const { diagnosis } = given
  return {
    safetyNote: given.safetyNote ?? null,
    bestTimeToCall: given.bestTimeToCall ?? null,
    householdSize: given.householdSize ?? null,
    incomeBand: given.incomeBand ?? null,
    mobility: given.mobility ?? null,
    dietRestriction: given.dietRestriction ?? null,
    diagnosis: diagnosis
      ? { system: diagnosis.system ?? null, code: diagnosis.code, display: diagnosis.display ?? null }
      : null,
  }
}
