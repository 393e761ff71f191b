import type { EventType } from '@baton/events/catalogue'

/** What every fact has: the event that told it and when that became known. */
interface Told {
  readonly eventId: string
  readonly patientId: string
  readonly recordedAt: Date
}

/** Anything that was told about a patient. */
export interface Fact extends Told {
  readonly type: string
  readonly subjectId: string
  readonly occurredAt: Date
  /** Protected by 42 CFR Part 2: even that it happened. */
  readonly part2: boolean
  readonly payload: object
}

/** What counts of a patient until something else of its type is told, however old it is. */
export type PatientFact = Omit<Fact, 'subjectId' | 'part2'>

/** What counts of its patient until something else is told: measures look for it in all years. */
export const OF_PATIENTS: readonly EventType[] = [
  'patient.registered.v1',
  'patient.updated.v1',
  'patient.died.v1',
  'patient.death-heard.v1',
  'advance-care.changed.v1',
  'risk-tier.changed.v1',
]

/** Who a patient is, as far as measures tell people apart. */
export interface PersonFact extends Told {
  /** `YYYY-MM-DD`. */
  readonly bornOn: string | null
  readonly diedAt: Date | null
  readonly sex: string | null
  /** OMB categories of the CDC race and ethnicity code set. */
  readonly race: string | null
  readonly ethnicity: string | null
}

/** A discharge that is followed. */
export interface TransitionFact extends Told {
  readonly episodeId: string
  readonly dischargedAt: Date
  readonly contactDueAt: Date
}

/** An attempt to reach a patient after a discharge. */
export interface ContactFact extends Told {
  readonly attemptId: string
  readonly episodeId: string
  readonly at: Date
  readonly successful: boolean
}

/** A payer's decision. */
export interface DecisionFact extends Told {
  readonly authorizationId: string
  readonly payerCode: string
  readonly lineOfBusiness: string
  readonly priority: string
  readonly receivedAt: Date
  readonly decidedAt: Date
  readonly dueAt: Date
  readonly outcome: string
  readonly extended: boolean
}
