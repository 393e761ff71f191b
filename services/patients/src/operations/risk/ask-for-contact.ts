import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { nextContactAt } from '../../domain/contact-cadence.js'
import { effectiveTier, openTierOf, type KeptTier } from '../../domain/risk-tier.js'
import { findCoordinators } from '../../storage/caseloads.js'
import { countReached } from '../../storage/contact-attempts.js'
import { findTiersForChange } from '../../storage/risk-tiers.js'
import type { Writing } from '../writing.js'

const keyOf = (patientId: string): string => `patients:high-risk:${patientId}`

/** What became of a tier. */
export interface TierChange {
  readonly before: KeptTier | null
  readonly after: KeptTier
}

/**
 * Whoever coordinates a patient that came to be at high risk is asked for the first contact, and no more when the patient no
 * longer is. The queue is read by reviewers, too: it goes by the tier that everybody may know (decision 0245).
 */
export async function askForContact(writing: Writing, changes: readonly TierChange[]): Promise<void> {
  const risen = changes.filter(({ before, after }) => isHigh(after) && !(before && isHigh(before)))
  const fallen = changes.filter(({ before, after }) => before && isHigh(before) && !isHigh(after))
  await raise(
    writing,
    risen.map(({ after }) => ({ patientId: after.patientId, reached: 0 })),
  )
  await settle(
    writing,
    fallen.map(({ after }) => after.patientId),
  )
}

/** Who was reached is due again when the cadence says so. */
export async function askForNextContact(writing: Writing, patientId: string): Promise<void> {
  const [tier] = await findTiersForChange(writing.tx, [patientId])
  if (!tier || !isHigh(tier)) return
  const since = tier.overrideTier ? (tier.overrideAt ?? tier.openComputedAt) : tier.openComputedAt
  await raise(writing, [{ patientId, reached: await countReached(writing.tx, { patientId, since }) }])
}

function isHigh(tier: KeptTier): boolean {
  return effectiveTier(openTierOf(tier)) === 'HIGH'
}

async function raise(
  { tx, deps }: Writing,
  due: readonly { patientId: string; reached: number }[],
): Promise<void> {
  if (due.length === 0) return
  const now = deps.clock.now()
  const coordinators = await findCoordinators(tx, { patientIds: due.map((one) => one.patientId), at: now })
  const raised = due.flatMap(({ patientId, reached }) => {
    const ownerId = coordinators.get(patientId)
    if (ownerId === undefined) return [] // nobody coordinates them: it would be work for nobody
    const payload = {
      key: keyOf(patientId),
      kind: 'HIGH_RISK_CONTACT',
      subjectType: 'Patient',
      subjectId: patientId,
      patientId,
      ownerId,
      urgency: 'ROUTINE' as const,
      dueAt: nextContactAt(now, { tier: 'HIGH', reached }).toISOString(),
      at: now.toISOString(),
    }
    const facts = { subject: patientId, patientId, occurredAt: now, recordedAt: now }
    return [event('work.raised.v1', { ...facts, payload })]
  })
  await appendToOutbox(tx, raised)
}

async function settle({ tx, deps }: Writing, patientIds: readonly string[]): Promise<void> {
  const now = deps.clock.now()
  await appendToOutbox(
    tx,
    patientIds.map((patientId) =>
      event('work.settled.v1', {
        ...{ subject: patientId, patientId, occurredAt: now, recordedAt: now },
        payload: { key: keyOf(patientId), at: now.toISOString() },
      }),
    ),
  )
}
