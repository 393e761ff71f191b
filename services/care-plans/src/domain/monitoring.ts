import { NEWS2_YOUNGEST, type Consciousness, type News2Band } from '@baton/clinical/scores/news2'
import { localDateOf, addDays, type LocalDate } from '@baton/clinical/calendar/local-time'
import { rpmSupplyCode } from '@baton/clinical/rpm-codes'
import type { Moves } from './moves.js'
import type { Alert } from './vital-alerts.js'

/** Where monitoring stands. */
export type MonitoringStatus = 'ACTIVE' | 'ON_HOLD'

/** Which state may follow which. */
export const MONITORING_MOVES: Moves<MonitoringStatus> = { ACTIVE: ['ON_HOLD'], ON_HOLD: ['ACTIVE'] }

/** What can have a threshold. */
export const THRESHOLD_MEASURES = ['SPO2', 'SYSTOLIC', 'PULSE', 'GLUCOSE', 'TEMPERATURE'] as const

/** The values between which a measure may be. */
export interface Threshold {
  readonly measure: (typeof THRESHOLD_MEASURES)[number]
  readonly low: number | null
  readonly high: number | null
}

/** What is watched at home, and from when on somebody is told. */
export interface MonitoringPlan {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly status: MonitoringStatus
  readonly statusReason: string | null
  /** 2 only when a clinician has recorded a target of 88-92 %. */
  readonly spo2Scale: number
  readonly spo2TargetSetBy: string | null
  /** A hospital-at-home patient is an inpatient: no codes of remote monitoring. */
  readonly hospitalAtHome: boolean
  readonly thresholds: readonly Threshold[]
  readonly timeZone: string
  /** When the next reading is due at the latest; null while monitoring is on hold. */
  readonly readingDueAt: Date | null
  readonly startedBy: string
  readonly startedAt: Date
}

/** What NEWS2 looks at; null for what was not measured. */
export interface Vitals {
  readonly respiratoryRate: number | null
  readonly spo2: number | null
  readonly onOxygen: boolean | null
  readonly systolic: number | null
  readonly pulse: number | null
  readonly consciousness: Consciousness | null
  readonly temperature: number | null
}

/** What NEWS2 made of a reading: the points of each parameter, null for what is missing. */
export interface StoredScore {
  readonly total: number | null
  readonly band: News2Band | null
  readonly points: readonly { readonly parameter: string; readonly points: number | null }[]
}

/** One reading. Never changed once recorded. */
export interface Reading extends Vitals {
  readonly id: string
  readonly patientId: string
  readonly planId: string
  readonly at: Date
  /** Sent by a device; entered by hand does not count as a day of remote monitoring. */
  readonly automatic: boolean
  readonly weight: number | null
  readonly glucose: number | null
  /** Null for whom the score is not made. */
  readonly news2: StoredScore | null
  readonly alerts: readonly Alert[]
  readonly escalationId: string | null
  readonly recordedBy: string
  readonly recordedAt: Date
}

/** Thresholds that a clinician starts from (domain.md 3.6). */
export function defaultThresholds(spo2Scale: number): readonly Threshold[] {
  return [
    { measure: 'SPO2', low: spo2Scale === 2 ? 88 : 92, high: null },
    { measure: 'SYSTOLIC', low: 90, high: 180 },
    { measure: 'PULSE', low: 50, high: 120 },
    { measure: 'GLUCOSE', low: 70, high: 300 },
    { measure: 'TEMPERATURE', low: null, high: 37.9 },
  ]
}

const RPM_DAYS = 30

/** The days with a device reading in thirty days, and the supply code that they carry. */
export interface RpmDays {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly distinctDays: number
  readonly supplyCode: string | null
  readonly reason: string | null
}

/** Counts the patient's local days with at least one device reading, from a day on (CPT 99445, 99454). */
export function rpmDays(plan: MonitoringPlan, readings: readonly Reading[], from: LocalDate): RpmDays {
  const to = addDays(from, RPM_DAYS - 1)
  const days = readings.filter(({ automatic }) => automatic).map(({ at }) => localDateOf(at, plan.timeZone))
  const distinctDays = new Set(days.filter((day) => day >= from && day <= to)).size
  if (plan.hospitalAtHome)
    return {
      from,
      to,
      distinctDays,
      supplyCode: null,
      reason: 'Hospital at home: an inpatient takes no code of remote monitoring.',
    }
  const supplyCode = rpmSupplyCode(distinctDays)
  return {
    from,
    to,
    distinctDays,
    supplyCode,
    reason: supplyCode ? null : 'Fewer than two days with a device reading.',
  }
}

/** A device that is silent for longer is an alert (domain.md 3.6). */
export const SILENCE_HOURS = 24

/** When the reading after one of this instant is due. */
export function readingDueAfter(at: Date): Date {
  return new Date(at.getTime() + SILENCE_HOURS * 3_600_000)
}

/**
 * Whether a reading may be scored by NEWS2, which is validated from 16 years on: of a year of birth alone, whoever turns 16 in
 * the year of the reading may be 15. Where nobody told the year, the score is made.
 */
export function isOldEnough(
  birthYear: number | null,
  { at }: Pick<Reading, 'at'>,
  { timeZone }: Pick<MonitoringPlan, 'timeZone'>,
): boolean {
  return birthYear === null || Number(localDateOf(at, timeZone).slice(0, 4)) - birthYear > NEWS2_YOUNGEST
}
