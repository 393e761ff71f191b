import { isRecord } from '@baton/fhir/bundle'
import { toFhirId } from '@baton/fhir/fhir-id'
import { operationOutcome } from '@baton/fhir/operation-outcome'
import type { SdohBundle } from '@baton/fhir/sdoh/bundle'
import { newId } from '@baton/service-kit/ids'
import type { ReferralsRequest } from '../../deps.js'
import type { ShownReferral } from '../../fhir/fhir-resource.js'
import { issuesOf, statusOf } from '../../fhir/refusal-issues.js'
import { keepBundle } from '../../storage/fhir-requests.js'
import { findReferrals } from '../../storage/referrals.js'
import { requireViewer } from '@baton/service-kit/request-context'
import { senderOf, takeInReferral } from './take-in-referral.js'

/** What was sent: as text was parsed, and as it was read. */
export interface Received {
  readonly content: unknown
  readonly bundle: SdohBundle
  readonly expectedVersion: number | null
}

/** What became of one request, as an entry of the answering Bundle has it. */
export interface EntryAnswer {
  readonly status: number
  readonly location: string | null
  readonly etag: string | null
  readonly outcome: object | null
  /** The referral that it became; null for nothing. */
  readonly shown: ShownReferral | null
}

/** What became of each request, and where everything that came is kept; null when nothing was taken in. */
export interface BundleAnswer {
  readonly bundleId: string | null
  readonly entries: readonly EntryAnswer[]
}

/**
 * Takes in each request of a Bundle by itself: what is refused is said where it stands, and holds up no other. What
 * came is kept whole, so that it goes out again as it came.
 */
export async function takeInBundle(context: ReferralsRequest, received: Received): Promise<BundleAnswer> {
  const { bundle, content, expectedVersion } = received
  const sender = senderOf(context)
  const kept = { id: newId('bundle'), sender, content, receivedAt: context.clock.now() }
  const bundleId = isRecord(content) ? await keepBundle(context.db, kept) : kept.id
  const entries: EntryAnswer[] = []
  for (const request of bundle.requests) {
    const given = { request, entries: bundle.entries, bundleId, expectedVersion }
    entries.push(await answerOf(context, await takeInReferral(context, given)))
  }
  return { bundleId: entries.some(({ location }) => location !== null) ? bundleId : null, entries }
}

async function answerOf(
  context: ReferralsRequest,
  outcome: Awaited<ReturnType<typeof takeInReferral>>,
): Promise<EntryAnswer> {
  if (!outcome.ok) {
    const { refusals } = outcome
    const said = operationOutcome(issuesOf(refusals))
    return { status: statusOf(refusals), location: null, etag: null, outcome: said, shown: null }
  }
  const { id, created, lacks } = outcome.value
  const reader = { viewer: requireViewer(context), now: context.clock.now() }
  const [referral] = await findReferrals(context.db, reader, [id])
  const version = referral?.version ?? 1
  return {
    status: created ? 201 : 200,
    location: `Task/${toFhirId(id)}/_history/${version}`,
    etag: `W/"${version}"`,
    outcome: lacks.length > 0 ? operationOutcome(issuesOf(lacks, 'warning')) : null,
    shown: referral ?? null,
  }
}
