import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome, type Refusal } from '@baton/database/refusal'
import { fromFhirId } from '@baton/fhir/fhir-id'
import type { SdohBundle, SdohRequest } from '@baton/fhir/sdoh/bundle'
import { taskStatusAsked } from '@baton/fhir/sdoh/task-status'
import { parseId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import type { ReferralsRequest } from '../../deps.js'
import { findAgencyId, findPatientId } from '../../fhir/find-parties.js'
import { readHelp } from '../../fhir/read-request.js'
import { claimRequest, keepRequest } from '../../storage/fhir-requests.js'
import { findReferralToChange } from '../../storage/referrals.js'
import { draftReferral, referralInput, type ReferralInput } from './create-referral.js'
import { walkReferral } from './walk-referral.js'

/** One request of what was sent. */
export interface TakeIn {
  readonly request: SdohRequest
  readonly entries: SdohBundle['entries']
  /** Where everything that came with it is kept. */
  readonly bundleId: string
  /** The version that the sender saw (`If-Match`); null when it does not say. */
  readonly expectedVersion: number | null
}

/** What became of it. */
export interface TakenIn {
  readonly id: string
  readonly created: boolean
  /** What it still lacks to be sent. */
  readonly lacks: readonly Refusal[]
}

/**
 * Takes in a request of another system: the first time a referral is drafted, from then on the same request is that
 * referral; then it is led to where the Task says it stands. Sent again, it changes nothing.
 */
export async function takeInReferral(context: ReferralsRequest, given: TakeIn): Promise<Outcome<TakenIn>> {
  const asked = await readAsked(context, given)
  const found = await change(context, { operation: 'takeInReferral', input: {} }, (tx) =>
    findOrDraft(tx, context, { given, asked }),
  )
  if (!found.ok) return found
  const { request, entries } = given
  const status = request.serviceRequest?.status
  const target = request.task?.status ?? (status ? taskStatusAsked(status) : null)
  const walked = target ? await walkReferral(context, found.value.id, { request, entries, target }) : null
  if (walked?.ok === false) return walked
  await keepRequest(context.db, keptAs(context, given, found.value.id))
  return done({ ...found.value, lacks: walked?.value.lacks ?? [] })
}

/** On whose word something came: an agency's, or that of our own systems. */
export function senderOf(context: ReferralsRequest): string {
  return requireViewer(context).agencyId ?? 'organization'
}

type Asked = Outcome<ReferralInput> & { readonly agencyId: string | null }

/** What a new referral would be, or why it cannot be one; read before the transaction, since patients are asked. */
async function readAsked(context: ReferralsRequest, { request, entries }: TakeIn): Promise<Asked> {
  const { serviceRequest, task } = request
  const performer = task?.owner ?? serviceRequest?.performer?.[0]
  const agencyId = await findAgencyId(context.db, performer, entries)
  if (!serviceRequest) {
    return { ...refused({ ...notFound('referral'), field: ['Task', 'focus'] }), agencyId }
  }
  const isNew = ownReferralId(request) === null && requireViewer(context).scopes.includes('referral.create')
  const subject = task?.for ?? serviceRequest.subject
  const patientId = isNew ? await findPatientId(context.graph, subject, entries) : null
  const missing = [
    ...(patientId ? [] : [{ ...notFound('patient'), field: ['ServiceRequest', 'subject'] }]),
    ...(agencyId ? [] : [{ ...notFound('agency'), field: ['Task', 'owner'] }]),
  ]
  if (missing.length > 0) return { ...refused(...missing), agencyId }
  return { ...parseInput(referralInput, { patientId, agencyId, ...readHelp(serviceRequest) }), agencyId }
}

async function findOrDraft(
  tx: EntityManager,
  context: ReferralsRequest,
  { given, asked }: { given: TakeIn; asked: Asked },
): Promise<Outcome<{ id: string; created: boolean }>> {
  const who = { viewer: requireViewer(context), now: context.clock.now() }
  const named = { sender: senderOf(context), key: given.request.key }
  const id = ownReferralId(given.request) ?? (await claimRequest(tx, named))
  if (id) {
    const referral = await findReferralToChange(tx, who, id)
    if (!referral) return refused({ ...notFound('referral'), field: ['Task', 'focus'] })
    const { expectedVersion } = given
    if (expectedVersion !== null && expectedVersion !== referral.version)
      return refused(versionConflict('referral', referral.version))
    if (asked.agencyId && asked.agencyId !== referral.agencyId) return refused(otherOwner())
    return done({ id, created: false })
  }
  if (!asked.ok) return asked
  if (!who.viewer.scopes.includes('referral.create'))
    return refused({ ...notFound('referral'), field: ['Task', 'focus'] })
  const drafted = await draftReferral(tx, asked.value, who)
  if (!drafted.ok) return drafted
  await keepRequest(tx, keptAs(context, given, drafted.value.id))
  return done({ id: drafted.value.id, created: true })
}

/** The referral of ours that a resource names itself: what we printed comes back under our id. */
function ownReferralId({ task, serviceRequest }: SdohRequest): string | null {
  const names = [task?.id, task?.focus?.reference?.split('/').at(-1), serviceRequest?.id]
  return names.map((name) => parseId('referral', fromFhirId(name ?? ''))).find((id) => id !== null) ?? null
}

function keptAs(context: ReferralsRequest, { request, bundleId }: TakeIn, referralId: string) {
  return { ...request, sender: senderOf(context), referralId, bundleId }
}

function otherOwner(): Refusal {
  const message = 'A referral stays with the agency that it was made for: reroute it to ask another.'
  return { kind: 'InvalidInput', message, field: ['Task', 'owner'] }
}
