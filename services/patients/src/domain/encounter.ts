import type { CodedValue } from './coded-value.js'
import type { EncounterParticipant } from './encounter-participant.js'
import type { Sensitivity } from '@baton/events/sensitivity'

/** Where an encounter stands, as in FHIR R4. */
export const ENCOUNTER_STATUSES = [
  'PLANNED',
  'ARRIVED',
  'TRIAGED',
  'IN_PROGRESS',
  'ON_LEAVE',
  'FINISHED',
  'CANCELLED',
  'ENTERED_IN_ERROR',
  'UNKNOWN',
] as const

/** Where an encounter stands. */
export type EncounterStatus = (typeof ENCOUNTER_STATUSES)[number]

/** The table `encounter`. */
export interface EncounterRow {
  readonly id: string
  readonly version: number
  readonly patientId: string
  /** HL7 v3 ActCode. */
  readonly class: string
  readonly status: EncounterStatus
  readonly type: CodedValue | null
  readonly reason: CodedValue | null
  readonly admittedAt: Date | null
  readonly dischargedAt: Date | null
  readonly dischargeDisposition: CodedValue | null
  readonly admitSource: CodedValue | null
  readonly priority: CodedValue | null
  readonly facilityId: string | null
  readonly facilityName: string | null
  readonly practitionerId: string | null
  readonly practitionerName: string | null
  /** Who attended, referred, was consulted, admitted and whatever else a feed told. */
  readonly participants: readonly EncounterParticipant[]
  /** Unit, room and bed, as the facility writes them. */
  readonly location: string | null
  /** The end was told before the beginning: `admittedAt` stands in until the beginning is told. */
  readonly inferredAdmit: boolean
  /** Absent in rows about to be written: a person labels a record, an import never takes the label off. */
  readonly sensitivity?: Sensitivity
}

/** Classes whose begin and end other services want to know: inpatient, emergency, observation. */
const TOLD_CLASSES: ReadonlySet<string> = new Set(['IMP', 'ACUTE', 'NONAC', 'EMER', 'OBSENC'])

const NEVER_BEGAN: ReadonlySet<EncounterStatus> = new Set([
  'PLANNED',
  'CANCELLED',
  'ENTERED_IN_ERROR',
  'UNKNOWN',
])

/** Whether an encounter of this status has begun, so that its times lie behind. */
export function hasBegun(status: EncounterStatus): boolean {
  return !NEVER_BEGAN.has(status)
}

/** What an encounter that became `after` tells the other services; nothing is told twice. */
export function tellingsOf(
  before: Omit<EncounterRow, 'version'> | null,
  after: Omit<EncounterRow, 'version'>,
): { admitted: boolean; discharged: boolean; takenBack: boolean } {
  const now = factsOf(after)
  const then = before ? factsOf(before) : { admission: null, discharge: null }
  return {
    admitted: now.admission !== null && now.admission !== then.admission,
    discharged: now.discharge !== null && now.discharge !== then.discharge,
    takenBack:
      (then.admission !== null && now.admission === null) ||
      (then.discharge !== null && now.discharge === null),
  }
}

/** The admission and the discharge as texts that differ when a fact differs. */
function factsOf(encounter: Omit<EncounterRow, 'version'>): {
  admission: string | null
  discharge: string | null
} {
  const { class: kind, status, admittedAt, dischargedAt, dischargeDisposition } = encounter
  if (!TOLD_CLASSES.has(kind) || !hasBegun(status) || !admittedAt) return { admission: null, discharge: null }
  const admission = `${kind} ${admittedAt.toISOString()}`
  const ended = status === 'FINISHED' && dischargedAt !== null
  return {
    admission,
    discharge: ended
      ? `${admission} ${dischargedAt.toISOString()} ${dischargeDisposition?.code ?? ''}`
      : null,
  }
}

/** Whether this class is an inpatient stay. */
export function isInpatient(encounter: Pick<EncounterRow, 'class'>): boolean {
  return encounter.class === 'IMP' || encounter.class === 'ACUTE' || encounter.class === 'NONAC'
}

/** What happened within a stay that was told to the others: a move, or an admission or a discharge taken back. */
export function visitSteps(
  before: Omit<EncounterRow, 'version'> | null,
  after: Omit<EncounterRow, 'version'>,
): readonly (
  'encounter.moved.v1' | 'encounter.admission-cancelled.v1' | 'encounter.discharge-cancelled.v1'
)[] {
  if (!before) return []
  const then = factsOf(before)
  if (then.admission === null) return []
  if (after.status === 'CANCELLED') return ['encounter.admission-cancelled.v1']
  if (then.discharge !== null && after.status !== 'FINISHED') return ['encounter.discharge-cancelled.v1']
  const moved = before.class !== after.class || before.location !== after.location
  return moved ? ['encounter.moved.v1'] : []
}
