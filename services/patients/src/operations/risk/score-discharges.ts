import { LABELS_OF } from '@baton/auth/sensitivity'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { Sensitivity } from '@baton/events/sensitivity'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { Unversioned } from '../../fhir-import/batch-writes.js'
import { latestBirth } from '../../domain/birth-date.js'
import { ageOn } from '../../domain/calendar.js'
import { charlsonOfStay } from '../../domain/charlson-of-stay.js'
import type { EncounterRow } from '../../domain/encounter.js'
import { hospitalOfStay } from '../../domain/hospital-of-stay.js'
import {
  cameThroughEmergency,
  laceOfStay,
  type EmergencyVisit,
  type ScoredStay,
} from '../../domain/lace-of-stay.js'
import { isNews, type RiskScoreRow } from '../../domain/risk-score.js'
import {
  findComorbid,
  findEmergencyVisits,
  findScoresOfStays,
  insertRiskScores,
  type Counting,
} from '../../storage/risk-scores.js'
import { findStayFindings, type RecordedFindings } from '../../storage/stay-findings.js'
import { findEncounterLabels, findLabelled } from '../../storage/sensitive-rows.js'
import type { Writing } from '../writing.js'

/** A readmission score is of use for thirty days; older discharges, as histories bring them, are not scored. */
const SCORED_FOR_MS = 30 * 24 * 60 * 60 * 1000

const ADULT_FROM = 18

interface Discharges {
  readonly stays: readonly Unversioned<EncounterRow>[]
  readonly by: string
  zoneOf(patientId: string): string
}

/** Stays that ended before this instant are not scored. */
export function scoredSince(now: Date): Date {
  return new Date(now.getTime() - SCORED_FOR_MS)
}

/**
 * LACE, HOSPITAL and Charlson of the stays that ended in the last thirty days, with everything that they were computed from.
 * What says the same as before is no news. Answers whose scores are.
 */
export async function scoreDischarges(
  { tx, deps }: Writing,
  { stays, by, zoneOf }: Discharges,
): Promise<readonly string[]> {
  const now = deps.clock.now()
  const recent = stays.filter(
    ({ dischargedAt, inferredAdmit }) => dischargedAt && !inferredAdmit && dischargedAt >= scoredSince(now),
  )
  if (recent.length === 0) return []
  const kept = await findScoresOfStays(tx, recent)
  const labelled = await findLabelled(
    tx,
    recent.map(({ patientId }) => patientId),
  )
  const asked = { labelled, zoneOf, zone: deps.organizationZone }
  const scores = (await scoresOfCircles(tx, recent, asked))
    .map(({ stay: { id: encounterId, patientId }, ...score }): RiskScoreRow => ({
      id: newId('risk_score'),
      patientId,
      encounterId,
      ...score,
      computedAt: now,
      computedBy: by,
    }))
    .filter((score) => isNews(score, { kept, isLabelled: labelled.has(score.patientId) }))
  await insertRiskScores(tx, scores)
  const labels = await findEncounterLabels(
    tx,
    recent.map(({ id }) => id),
  )
  // Other services show a score to whoever reads the chart: they hear of the one that everybody may know.
  const told = scores.filter(({ circle }) => circle !== 'TREATING')
  await appendToOutbox(
    tx,
    told.map((score) => computed(score, { now, sensitivity: labels.get(score.encounterId ?? '') })),
  )
  return [...new Set(scores.map(({ patientId }) => patientId))]
}

type Stay = Discharges['stays'][number]

interface Zones {
  zoneOf(patientId: string): string
  /** The organization's: of whoever has none. */
  readonly zone: string
}

/** One score where both circles know the same of a stay's patient, else one for each. */
async function scoresOfCircles(
  tx: EntityManager,
  stays: readonly Stay[],
  { labelled, ...zones }: Zones & { readonly labelled: ReadonlySet<string> },
): Promise<readonly (ScoredStay & Pick<RiskScoreRow, 'circle'> & { stay: Stay })[]> {
  const treating = await scoresOf(tx, { stays, labels: LABELS_OF.TREATING, ...zones })
  const apart = stays.filter(({ patientId }) => labelled.has(patientId))
  const open = await scoresOf(tx, { stays: apart, labels: LABELS_OF.EVERYBODY, ...zones })
  const told = new Set(open.map((score) => JSON.stringify(score)))
  return [
    ...open
      .filter((score) => !treating.some((one) => JSON.stringify(one) === JSON.stringify(score)))
      .map((score) => ({ ...score, circle: 'EVERYBODY' as const })),
    ...treating.map((score) => ({
      ...score,
      circle:
        !labelled.has(score.stay.patientId) || told.has(JSON.stringify(score))
          ? ('ANY' as const)
          : ('TREATING' as const),
    })),
  ]
}

/** The scores of each stay; LACE comes last, so that it is the newest of those that were made in one instant. */
async function scoresOf(
  tx: EntityManager,
  { stays, labels, zoneOf, zone: usual }: Pick<Discharges, 'stays'> & Zones & Pick<Counting, 'labels'>,
): Promise<readonly (ScoredStay & { stay: Stay })[]> {
  if (stays.length === 0) return []
  const counting = { encounterIds: stays.map(({ id }) => id), labels }
  const comorbid = await findComorbid(tx, counting)
  const visits = await findEmergencyVisits(tx, counting)
  const findings = await findStayFindings(tx, { ...counting, zone: usual })
  return stays.flatMap((stay) => {
    const zone = zoneOf(stay.patientId)
    const emergencyVisits = visits.get(stay.id) ?? null
    const conditions = comorbid.filter(({ encounterId }) => encounterId === stay.id)
    const found = findings.get(stay.id)
    const row = { ...stay, version: 1 }
    const young = isMinor(found, row, zone)
    const all = [
      ...(found ? furtherScores(row, { found, emergencyVisits, zone }) : []),
      laceOfStay({ stay: row, conditions, emergencyVisits, zone }),
    ]
    return all.flatMap((score) => (score ? [{ stay, ...score, offLabel: score.offLabel || young }] : []))
  })
}

/**
 * LACE, HOSPITAL and Charlson were made for adults: of a child they are computed all the same, and say so. So they do of
 * whoever may be a child, where the year or the month of birth alone is known.
 */
function isMinor(found: RecordedFindings | undefined, { dischargedAt }: EncounterRow, zone: string): boolean {
  const latest = found ? latestBirth(found) : null
  if (latest === null || !dischargedAt) return false
  return (ageOn(latest, dischargedAt, zone) ?? 0) < ADULT_FROM
}

function furtherScores(
  stay: EncounterRow,
  facts: { found: RecordedFindings; emergencyVisits: readonly EmergencyVisit[] | null; zone: string },
): readonly (ScoredStay | null)[] {
  const { found, emergencyVisits, zone } = facts
  const { birthDate, conditions, priorAdmissionIds } = found
  const age = birthDate && stay.dischargedAt ? ageOn(birthDate, stay.dischargedAt, zone) : null
  const findings = {
    ...found,
    priorAdmissionIds: emergencyVisits === null ? null : priorAdmissionIds, // no history at all: not known
    cameThroughEmergency: cameThroughEmergency(emergencyVisits ?? [], stay.admittedAt),
  }
  return [
    charlsonOfStay(stay, { conditions, age }, '2011'),
    charlsonOfStay(stay, { conditions, age }, '1987'),
    hospitalOfStay(stay, findings, zone),
  ]
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
