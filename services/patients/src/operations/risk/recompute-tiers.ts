import { addDays } from '@baton/clinical/calendar/local-time'
import { lowestAdherence } from '@baton/clinical/medications/adherence'
import { riskTier } from '@baton/clinical/scores/risk-tier'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { EntityManager } from 'typeorm'
import { effectiveReasons, effectiveTier, type KeptTier } from '../../domain/risk-tier.js'
import type { PatientsDeps } from '../../deps.js'
import { findFills } from '../../storage/medication-fills.js'
import {
  findTierInputs,
  findTiersForChange,
  markLookedAt,
  tiersToLookAt,
  writeComputedTiers,
} from '../../storage/risk-tiers.js'
import { findLabelled } from '../../storage/sensitive-rows.js'
import { coverRisen } from '../staff/cover-too.js'
import { askForContact, type TierChange } from './ask-for-contact.js'
import type { Writing } from '../writing.js'

/** Computes the tiers of patients anew and tells of those that changed. An override stays what counts. */
export async function recomputeTiers({ tx, deps }: Writing, patientIds: readonly string[]): Promise<void> {
  if (patientIds.length === 0) return
  const at = deps.clock.now()
  const former = new Map((await findTiersForChange(tx, patientIds)).map((row) => [row.patientId, row]))
  const zone = deps.organizationZone
  const known = await computedFor(tx, { patientIds, at, circle: 'TREATING', zone })
  const labelled = [...(await findLabelled(tx, patientIds))]
  const open = await computedFor(tx, { patientIds: labelled, at, circle: 'EVERYBODY', zone })
  const rows = [...known].map(([patientId, found]) => {
    const before = former.get(patientId) ?? null
    return keptTier({ patientId, before, at }, found, open.get(patientId) ?? found)
  })
  const changed = rows.filter(({ computedAt, openComputedAt }) => computedAt === at || openComputedAt === at)
  await writeComputedTiers(tx, changed)
  await tellTiers(
    { tx, deps },
    changed.map((after) => ({ before: former.get(after.patientId) ?? null, after })),
  )
}

type Found = ReturnType<typeof riskTier>

async function computedFor(
  tx: EntityManager,
  asked: Parameters<typeof findFills>[1],
): Promise<ReadonlyMap<string, Found>> {
  if (asked.patientIds.length === 0) return new Map()
  const adherence = await adherenceOf(tx, asked)
  const inputs = await findTierInputs(tx, asked)
  return new Map(
    inputs.map(({ patientId, ...input }) => [
      patientId,
      riskTier({ ...input, lowestAdherence: adherence.get(patientId) ?? null }),
    ]),
  )
}

/** The proportion of days covered in the year before, of the tracked drugs that are covered worst (domain.md 2.4, 8.3). */
async function adherenceOf(
  tx: EntityManager,
  asked: Parameters<typeof findFills>[1],
): Promise<ReadonlyMap<string, number | null>> {
  const found = await findFills(tx, asked)
  return new Map(
    found.map(({ patientId, today: to, fills }) => [
      patientId,
      lowestAdherence(fills, { from: addDays(to, -365), to }),
    ]),
  )
}

/** What was said before stays as it was, with its instant, where the rules say the same. */
function keptTier(
  { patientId, before, at }: { patientId: string; before: KeptTier | null; at: Date },
  { tier: computedTier, reasons }: Found,
  { tier: openTier, reasons: openReasons }: Found,
): KeptTier {
  const same = before && textOf(before.computedTier, before.reasons) === textOf(computedTier, reasons)
  const openSame = before && textOf(before.openTier, before.openReasons) === textOf(openTier, openReasons)
  return {
    ...(before ?? NOTHING),
    patientId,
    computedTier,
    reasons,
    computedAt: same ? before.computedAt : at,
    openTier,
    openReasons,
    openComputedAt: openSame ? before.openComputedAt : at,
  }
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

const textOf = (tier: string, reasons: readonly string[]): string => [tier, ...reasons].join(' ')

/** Tells of tiers that are new or different, and asks for what follows. A first tier that is the usual one is no news. */
export async function tellTiers(writing: Writing, changes: readonly TierChange[]): Promise<void> {
  const { tx, deps } = writing
  await askForContact(writing, changes)
  const risen = changes.filter(
    ({ before, after }) => effectiveTier(after) === 'HIGH' && !(before && effectiveTier(before) === 'HIGH'),
  )
  await coverRisen(
    writing,
    risen.map(({ after }) => after.patientId),
  )
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
