import { endOfBusinessDayAfter } from '@baton/clinical/calendar/business-days'
import type { Moves } from './moves.js'
import type { TaskPriority } from './task.js'
import type { NewWorkItem } from './work-item.js'

/** How soon somebody must answer (domain.md 4.7). */
export const ESCALATION_SEVERITIES = ['EMERGENT', 'URGENT', 'SAME_DAY', 'ROUTINE'] as const
export type EscalationSeverity = (typeof ESCALATION_SEVERITIES)[number]

/** Where an escalation stands. */
export type EscalationStatus = 'OPEN' | 'ACKNOWLEDGED' | 'ACTIONED' | 'CLOSED'

/** Which state may follow which. A closed one may be opened again within a day. */
export const ESCALATION_MOVES: Moves<EscalationStatus> = {
  OPEN: ['ACKNOWLEDGED'],
  ACKNOWLEDGED: ['ACTIONED'],
  ACTIONED: ['CLOSED'],
  CLOSED: ['OPEN'],
}

/** What came of it: needed to close. */
export const DISPOSITIONS = [
  'RESOLVED_AT_HOME',
  'TREATED_BY_PROVIDER',
  'SAFETY_PLAN',
  'SENT_TO_EMERGENCY',
  'CALLED_911',
  'RETURNED_TO_WARD',
  'ADMITTED',
  'DECLINED_CARE',
  'FALSE_ALARM',
  'CAUSE_ENDED',
] as const
export type Disposition = (typeof DISPOSITIONS)[number]

/** Who is asked in turn when nobody answers. */
export const LADDER = ['PRIMARY', 'COVERING', 'SUPERVISOR', 'MEDICAL_DIRECTOR'] as const
export type Rung = (typeof LADDER)[number]

/** Situation, background, assessment, recommendation: all four. */
export interface Sbar {
  readonly situation: string
  readonly background: string
  readonly assessment: string
  readonly recommendation: string
}

/** Something that somebody must answer soon. */
export interface Escalation extends Sbar {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly severity: EscalationSeverity
  readonly status: EscalationStatus
  /** Why, as a code: DETERIORATION, THRESHOLD, SILENCE, PLAN_ALERT, UNREACHED, SAFETY_CONCERN, or RAISED by a person. */
  readonly cause: string
  /** The reading, the alert of a plan, the transition or the assessment that caused it. */
  readonly causeId: string | null
  readonly timeZone: string
  readonly raisedBy: string
  readonly raisedAt: Date
  /** Whose turn it is to answer, and on which rung of the ladder. */
  readonly ownerId: string | null
  readonly rung: number
  /** When the answer is due. */
  readonly acknowledgeBy: Date
  /** When the next of the ladder is asked; null once somebody answered or the ladder is at its end. */
  readonly climbAt: Date | null
  readonly acknowledgedBy: string | null
  readonly acknowledgedAt: Date | null
  readonly actionBy: Date | null
  readonly actionedAt: Date | null
  readonly disposition: Disposition | null
  readonly dispositionNote: string | null
  readonly closedBy: string | null
  readonly closedAt: Date | null
}

const MINUTE_MS = 60_000
const ACKNOWLEDGE_MINUTES: Readonly<Record<Exclude<EscalationSeverity, 'ROUTINE'>, number>> = {
  EMERGENT: 5,
  URGENT: 30,
  SAME_DAY: 240,
}
const URGENT_ACTION_MINUTES = 120
const ROUTINE_BUSINESS_DAYS = 2
const REOPEN_MS = 24 * 60 * MINUTE_MS

/** When an escalation asked for at an instant must be acknowledged. */
export function acknowledgeBy(severity: EscalationSeverity, at: Date, zone: ZoneAndClosings): Date {
  if (severity !== 'ROUTINE') return new Date(at.getTime() + ACKNOWLEDGE_MINUTES[severity] * MINUTE_MS)
  return endOfBusinessDayAfter(at, { count: ROUTINE_BUSINESS_DAYS, ...zone })
}

/** The zone and the closings in which business days are counted. */
export interface ZoneAndClosings {
  readonly timeZone: string
  readonly extraClosings: readonly string[]
}

/** When something must be done about it; only URGENT has a clock of its own. */
export function actionBy(severity: EscalationSeverity, raisedAt: Date): Date | null {
  return severity === 'URGENT' ? new Date(raisedAt.getTime() + URGENT_ACTION_MINUTES * MINUTE_MS) : null
}

/** Until when an escalation that ends at an instant can be opened again. */
export function mayReopenUntil(end: Date): Date {
  return new Date(end.getTime() + REOPEN_MS)
}

/** Whether a closed escalation can be opened again: within 24 hours. */
export function mayReopen({ closedAt }: Pick<Escalation, 'closedAt'>, now: Date): boolean {
  return closedAt !== null && now.getTime() - closedAt.getTime() <= REOPEN_MS
}

/** Whether one severity presses at least as much as another. */
export function pressesAsMuch(one: EscalationSeverity, other: EscalationSeverity): boolean {
  return ESCALATION_SEVERITIES.indexOf(one) <= ESCALATION_SEVERITIES.indexOf(other)
}

const PRIORITY: Readonly<Record<EscalationSeverity, TaskPriority>> = {
  EMERGENT: 'STAT',
  URGENT: 'ASAP',
  SAME_DAY: 'URGENT',
  ROUTINE: 'ROUTINE',
}

/** The row of the work queue that an escalation makes until it is closed. */
export function workOfEscalation(escalation: Escalation): NewWorkItem {
  const { id, patientId, ownerId, severity, raisedAt, timeZone } = escalation
  const due = escalation.status === 'OPEN' ? escalation.acknowledgeBy : escalation.actionBy
  return {
    id,
    kind: 'ESCALATION',
    subjectType: 'Escalation',
    subjectId: id,
    patientId,
    ownerId,
    label: severity,
    priority: PRIORITY[severity],
    startedAt: raisedAt,
    dueAt: due,
    timeZone,
  }
}
