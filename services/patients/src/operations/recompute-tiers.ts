import { riskTier } from '@baton/clinical/risk-tier'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { effectiveReasons, effectiveTier, type RiskTierRow } from '../domain/risk-tier.js'
import type { PatientsDeps } from '../deps.js'
import {
  findTierInputs,
  findTiersForChange,
  markLookedAt,
  tiersToLookAt,
  writeComputedTiers,
} from '../storage/risk-tiers.js'
import type { Writing } from './writing.js'

/** Computes the tiers of patients anew and tells of those that changed. An override stays what counts. */
export async function recomputeTiers({ tx, deps }: Writing, patientIds: readonly string[]): Promise<void> {
  if (patientIds.length === 0) return
  const at = deps.clock.now()
  const former = new Map((await findTiersForChange(tx, patientIds)).map((row) => [row.patientId, row]))
  const rows = (await findTierInputs(tx, { patientIds, at })).map(({ patientId, ...input }): RiskTierRow => {
    const { tier: computedTier, reasons } = riskTier(input)
    const before = former.get(patientId)
    return { ...(before ?? NOTHING), patientId, computedTier, reasons, computedAt: at }
  })
  const changed = rows.filter((row) => {
    const before = former.get(row.patientId)
    return before === undefined || textOf(before) !== textOf(row)
  })
  await writeComputedTiers(tx, changed)
  await tellTiers(
    { tx, deps },
    changed.map((after) => ({ before: former.get(after.patientId) ?? null, after })),
  )
}

const A_DAY_MS = 24 * 60 * 60 * 1000
const MOST_AT_ONCE = 500

/** Computes anew the raised tiers that nobody looked at for a day, some at a time. Answers whether there may be more. */
export async function lookAtTiersAgain(
  deps: Pick<PatientsDeps, 'db' | 'clock' | 'organizationZone' | 'followsDischarges'>,
): Promise<boolean> {
  const at = deps.clock.now()
  return deps.db.transaction(async (tx) => {
    const before = new Date(at.getTime() - A_DAY_MS)
    const patientIds = await tiersToLookAt(tx, { before, most: MOST_AT_ONCE })
    await recomputeTiers({ tx, deps }, patientIds)
    await markLookedAt(tx, patientIds, at)
    return patientIds.length === MOST_AT_ONCE
  })
}

const NOTHING = { version: 1, overrideTier: null, overrideReason: null, overrideBy: null, overrideAt: null }

const textOf = ({ computedTier, reasons }: RiskTierRow): string => [computedTier, ...reasons].join(' ')

/** Tells of tiers that are new or different. A first tier that is the usual one is no news. */
export async function tellTiers(
  { tx, deps }: Writing,
  changes: readonly { before: RiskTierRow | null; after: RiskTierRow }[],
): Promise<void> {
  const at = deps.clock.now()
  const news = changes.filter(
    ({ before, after }) => (before ? effectiveTier(before) : 'STANDARD') !== effectiveTier(after),
  )
  await appendToOutbox(
    tx,
    news.map(({ before, after }) =>
      event('risk-tier.changed.v1', {
        subject: after.patientId,
        patientId: after.patientId,
        occurredAt: at,
        recordedAt: at,
        payload: {
          patientId: after.patientId,
          from: before ? effectiveTier(before) : null,
          to: effectiveTier(after),
          reasons: [...effectiveReasons(after)],
          at: at.toISOString(),
        },
      }),
    ),
  )
}
