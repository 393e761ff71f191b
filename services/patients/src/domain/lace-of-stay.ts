import { lace, LACE_VERSION, type Lace } from '@baton/clinical/scores/lace'
import { counted, type Comorbidity } from '@baton/clinical/scores/lace-comorbidities'
import { dayIn, daysBetween, monthsBefore } from './calendar.js'
import type { EncounterRow } from './encounter.js'
import type { RiskFactor } from './risk-score.js'

/** An emergency visit of the patient. */
export interface EmergencyVisit {
  readonly id: string
  readonly admittedAt: Date
  readonly dischargedAt: Date | null
  readonly facility: string | null
}

/** A condition that lasted when the patient was admitted and that LACE counts. */
export interface Comorbid {
  readonly id: string
  readonly comorbidity: Comorbidity
}

/** What the record says about a stay that ended. */
export interface StayFacts {
  readonly stay: EncounterRow
  readonly conditions: readonly Comorbid[]
  /** Every emergency visit that began before the stay ended; null when the record holds no history at all. */
  readonly emergencyVisits: readonly EmergencyVisit[] | null
  readonly zone: string
}

/** A score without an id and an author. */
export interface ScoredStay {
  readonly instrument: 'LACE' | 'HOSPITAL' | 'CHARLSON'
  readonly version: string
  readonly total: number
  readonly highestTotal: number
  readonly band: string
  readonly factors: readonly RiskFactor[]
  readonly inputs: object
  readonly incomplete: boolean
  readonly offLabel: boolean
}

const LOOK_BACK_MONTHS = 6
/** An emergency visit led to the stay when the stay began while it ran or at most a day after its end. */
const LED_TO_MS = 24 * 60 * 60 * 1000

/** LACE of a stay that ended; null when the stay has no length that can be counted. */
export function laceOfStay(facts: StayFacts): ScoredStay | null {
  const { stay, zone } = facts
  if (!stay.admittedAt || !stay.dischargedAt) return null
  const index = indexVisit(facts.emergencyVisits ?? [], stay.admittedAt)
  const visits = facts.emergencyVisits && countedVisits(facts.emergencyVisits, { stay, index, zone })
  const lengthOfStayDays = daysBetween(stay.admittedAt, stay.dischargedAt, zone)
  const acute = isAcute(stay) || index !== null
  const comorbidities = counted(facts.conditions.map(({ comorbidity }) => comorbidity))
  const result = lace({ lengthOfStayDays, acute, comorbidities, emergencyVisits: visits?.length ?? null })
  if (!result.ok) return null
  const found = { lengthOfStayDays, acute, comorbidities, emergencyVisits: visits?.length ?? null }
  return {
    instrument: 'LACE',
    version: LACE_VERSION,
    ...totalsOf(result.lace),
    factors: factorsOf(result.lace, found),
    inputs: {
      ...found,
      comorbiditySum: result.lace.comorbiditySum,
      timeZone: zone,
      losRule: 'midnights',
      conditionIds: facts.conditions.map(({ id }) => id),
      emergencyVisitIds: visits?.map(({ id }) => id) ?? null,
      indexEmergencyVisitId: index?.id ?? null,
    },
    offLabel: stay.class === 'OBSENC',
  }
}

function totalsOf({ total, highestTotal, band, incomplete }: Lace) {
  return { total, highestTotal, band, incomplete }
}

interface Look {
  readonly stay: EncounterRow
  readonly index: EmergencyVisit | null
  readonly zone: string
}

/**
 * Visits of the six calendar months before the admission, without the one that led to it; several on one day at one
 * facility count once.
 */
function countedVisits(
  all: readonly EmergencyVisit[],
  { stay: { admittedAt }, index, zone }: Look,
): readonly EmergencyVisit[] {
  if (!admittedAt) return []
  const from = monthsBefore(admittedAt, LOOK_BACK_MONTHS, zone)
  const keyOf = (visit: EmergencyVisit) => `${dayIn(zone, visit.admittedAt)} ${visit.facility ?? ''}`
  const days = new Set(index ? [keyOf(index)] : [])
  return all.filter((visit) => {
    const inWindow = visit.admittedAt >= from && visit.admittedAt < admittedAt
    if (!inWindow || visit === index || days.has(keyOf(visit))) return false
    days.add(keyOf(visit))
    return true
  })
}

/** Whether one of the emergency visits led to a stay. */
export function cameThroughEmergency(visits: readonly EmergencyVisit[], admittedAt: Date | null): boolean {
  return indexVisit(visits, admittedAt) !== null
}

/** The visit that led to a stay: the last of those that may have. Who was sent home and came back was there twice. */
function indexVisit(visits: readonly EmergencyVisit[], admittedAt: Date | null): EmergencyVisit | null {
  const led = visits.filter((visit) => ledTo(visit, admittedAt))
  return led.reduce<EmergencyVisit | null>(
    (last, visit) => (last && last.admittedAt > visit.admittedAt ? last : visit),
    null,
  )
}

function ledTo(visit: EmergencyVisit, admittedAt: Date | null): boolean {
  if (!admittedAt || visit.admittedAt > admittedAt) return false
  const end = visit.dischargedAt ?? visit.admittedAt
  return admittedAt.getTime() - end.getTime() <= LED_TO_MS
}

/** Codes of HL7 v3 ActPriority, of HL7 table 0007 and of UB-04 (1, 2, and 5 for trauma) that mean emergency or urgent. */
const ACUTE_PRIORITIES: ReadonlySet<string> = new Set(['EM', 'UR', 'A', 'S', 'E', 'U', '1', '2', '5'])
/** FHIR admit-source for the emergency department, and its number in the UB-04 table. */
const EMERGENCY_SOURCES: ReadonlySet<string> = new Set(['emd', '7'])

/** An admission is acute when it was urgent, or came through the emergency department (PV1-4 in 1, 2; PV1-14 = 7). */
export function isAcute(stay: Pick<EncounterRow, 'priority' | 'admitSource'>): boolean {
  return (
    ACUTE_PRIORITIES.has(stay.priority?.code ?? '') || EMERGENCY_SOURCES.has(stay.admitSource?.code ?? '')
  )
}

interface Found {
  readonly lengthOfStayDays: number
  readonly acute: boolean
  readonly comorbidities: readonly Comorbidity[]
  readonly emergencyVisits: number | null
}

function factorsOf({ points, comorbiditySum }: Lace, found: Found): readonly RiskFactor[] {
  const comorbidities = found.comorbidities.length > 0 ? found.comorbidities.join(', ') : 'none'
  const visits = found.emergencyVisits === null ? 'unknown' : String(found.emergencyVisits)
  return [
    { code: 'L', label: 'Length of stay in days', input: String(found.lengthOfStayDays), points: points.l },
    { code: 'A', label: 'Acute admission', input: found.acute ? 'yes' : 'no', points: points.a },
    {
      code: 'C',
      label: 'Comorbidities',
      input: `${comorbidities} (sum ${comorbiditySum})`,
      points: points.c,
    },
    { code: 'E', label: 'Emergency visits in the six months before', input: visits, points: points.e },
  ]
}
