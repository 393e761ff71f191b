import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { Sensitivity } from '@baton/events/sensitivity'
import { newId } from '@baton/service-kit/ids'
import type { Unversioned } from '../fhir-import/batch-writes.js'
import type { EncounterRow } from '../domain/encounter.js'
import { laceOfStay } from '../domain/lace-of-stay.js'
import type { RiskScoreRow } from '../domain/risk-score.js'
import { findComorbid, findEmergencyVisits, insertRiskScores } from '../storage/risk-scores.js'
import { findEncounterLabels } from '../storage/sensitive-rows.js'
import type { Writing } from './writing.js'

/** A readmission score is of use for thirty days; older discharges, as histories bring them, are not scored. */
const SCORED_FOR_MS = 30 * 24 * 60 * 60 * 1000

interface Discharges {
  readonly stays: readonly Unversioned<EncounterRow>[]
  readonly by: string
  zoneOf(patientId: string): string
}

/** LACE of the stays that ended in the last thirty days, with everything that it was computed from. */
export async function scoreDischarges(
  { tx, deps }: Writing,
  { stays, by, zoneOf }: Discharges,
): Promise<void> {
  const now = deps.clock.now()
  const recent = stays.filter(
    ({ dischargedAt, inferredAdmit }) =>
      dischargedAt && !inferredAdmit && now.getTime() - dischargedAt.getTime() <= SCORED_FOR_MS,
  )
  if (recent.length === 0) return
  const comorbid = await findComorbid(
    tx,
    recent.map(({ id }) => id),
  )
  const visits = await findEmergencyVisits(
    tx,
    recent.map(({ id }) => id),
  )
  const scores = recent.flatMap((stay): RiskScoreRow[] => {
    const conditions = comorbid.filter(({ encounterId }) => encounterId === stay.id)
    const emergencyVisits = visits.get(stay.id) ?? null
    const scored = laceOfStay({
      stay: { ...stay, version: 1 },
      conditions,
      emergencyVisits,
      zone: zoneOf(stay.patientId),
    })
    if (!scored) return []
    const { id: encounterId, patientId } = stay
    return [{ id: newId('risk_score'), patientId, encounterId, ...scored, computedAt: now, computedBy: by }]
  })
  await insertRiskScores(tx, scores)
  const labels = await findEncounterLabels(
    tx,
    recent.map(({ id }) => id),
  )
  await appendToOutbox(
    tx,
    scores.map((score) => computed(score, { now, sensitivity: labels.get(score.encounterId ?? '') })),
  )
}

function computed(
  score: RiskScoreRow,
  { now, sensitivity }: { now: Date; sensitivity: Sensitivity | undefined },
) {
  const { id, patientId, encounterId, instrument, version, total, band, incomplete } = score
  const payload = { patientId, encounterId, instrument, version, total, band, incomplete, sensitivity }
  return event('risk-score.computed.v1', {
    subject: id,
    patientId,
    occurredAt: now,
    recordedAt: now,
    payload,
  })
}
