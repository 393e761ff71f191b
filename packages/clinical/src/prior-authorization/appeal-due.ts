import { isBusinessDay, lastBusinessDayOnOrBefore } from '../calendar/business-days.js'
import type { Priority } from './determination-rules.js'
import type { AppealLevelRule, AppealSubject, FilingPeriod } from './appeal-rules.js'
import { addDays, endOfLocalDay } from '../calendar/local-time.js'
import { endOfSpan, hours } from '../calendar/span.js'

/** By when an appeal must be filed. */
export interface AppealDue {
  readonly rule: string
  readonly source: string
  /** The last day, payer's zone. */
  readonly day: string
  /** The last working day on or before it: file by this day; later is still in time until `day`. */
  readonly fileBy: string
  /** The end of the last day. */
  readonly dueAt: Date
}

/** Where a filing period starts and whose calendar is counted. */
interface FilingStart {
  /** The date of the notice; for an external review the day on which it was received. `2026-11-27` */
  readonly noticeDate: string
  readonly timeZone: string
  /** How many days the state gives; the usual number without it. */
  readonly stateDays?: number | null
}

/** The last day to file at a level; null where the plan forwards the case by itself. */
export function appealFilingDue(
  rule: AppealLevelRule,
  { noticeDate, timeZone, stateDays = null }: FilingStart,
): AppealDue | null {
  const day = lastDay(rule.filing, noticeDate, stateDays)
  if (!day) return null
  const { id, source } = rule
  const dueAt = endOfLocalDay(day, timeZone)
  return { rule: id, source, day, fileBy: lastBusinessDayOnOrBefore(day), dueAt }
}

function lastDay(filing: FilingPeriod, from: string, stateDays: number | null): string | null {
  if (filing.kind === 'automatic') return null
  if (filing.kind === 'days') return addDays(from, filing.count)
  if (filing.kind === 'months') return nextBusinessDay(monthsAfter(from, filing.count))
  const asked = stateDays ?? filing.usual
  return addDays(from, Math.min(filing.most, Math.max(filing.least, asked)))
}

/** A month without that day has no such date: the first day of the month after it counts (45 CFR 147.136(d)(2)(i)). */
function monthsAfter(from: string, count: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const months = year * 12 + (month - 1) + count
  const same = iso(months, day)
  const exists = new Date(`${same}T00:00:00Z`).toISOString().slice(0, 10) === same
  return exists ? same : iso(months + 1, 1)
}

function iso(months: number, day: number): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}-${two(day)}`
}

/** A last day that is no working day moves to the next one, in an external review only (45 CFR 147.136(d)(2)(i)). */
function nextBusinessDay(day: string): string {
  let next = day
  while (!isBusinessDay(next)) next = addDays(next, 1)
  return next
}

/** An appeal as it was filed. */
export interface FiledAppeal {
  readonly priority: Priority
  readonly subject: AppealSubject
  readonly filedAt: Date
  readonly timeZone: string
  /** Days by which the body extended its clock. */
  readonly extensionDays?: number
}

/** By when an appeal must be decided. */
export interface AppealDecisionDue {
  readonly rule: string
  readonly source: string
  readonly dueAt: Date
}

/** The longest extension of a body's clock, calendar days: for a service, never for a payment or a Part B drug. */
export function appealExtensionDays(rule: AppealLevelRule, subject: AppealSubject): number {
  return subject === 'SERVICE' ? rule.extensionDays : 0
}

/** By when the body must decide; null where no regulation says. A Part B drug cannot be extended. */
export function appealDecisionDue(rule: AppealLevelRule, appeal: FiledAppeal): AppealDecisionDue | null {
  const { priority, subject, filedAt: startedAt, timeZone } = appeal
  const span = priority === 'EXPEDITED' ? rule.decision.expedited : rule.decision.standard?.[subject]
  if (!span) return null
  const extensionDays = Math.min(appeal.extensionDays ?? 0, appealExtensionDays(rule, subject))
  const { id, source } = rule
  return { rule: `${id}-decision`, source, dueAt: endOfSpan(span, { startedAt, timeZone, extensionDays }) }
}

/** By when the plan says whether a standard case may be reviewed (45 CFR 147.136(d)(2)(ii)(C)); null where nobody looks first. */
export function preliminaryReviewDue(
  rule: AppealLevelRule,
  { priority, filedAt: startedAt, timeZone }: Pick<FiledAppeal, 'priority' | 'filedAt' | 'timeZone'>,
): AppealDecisionDue | null {
  if (!rule.preliminary || priority === 'EXPEDITED') return null
  const { id, source, preliminary } = rule
  return { rule: `${id}-preliminary`, source, dueAt: endOfSpan(preliminary, { startedAt, timeZone }) }
}

/** An appeal that was won. */
interface WonAppeal {
  readonly priority: Priority
  readonly filedAt: Date
  readonly overturnedAt: Date
  readonly timeZone: string
}

const SEVENTY_TWO_HOURS = hours(72)

/** By when the payer must put a decision for the patient into force; null where it must be at once. */
export function effectuationDue(rule: AppealLevelRule, appeal: WonAppeal): AppealDecisionDue | null {
  const { priority, filedAt, overturnedAt, timeZone } = appeal
  if (rule.lines.includes('MEDICARE_ADVANTAGE')) {
    // The plan's own reversal counts from the request, every other from the notice (42 CFR 422.618, 422.619).
    const ownReversal = rule.level === 'RECONSIDERATION'
    const startedAt = ownReversal ? filedAt : overturnedAt
    const span = ownReversal && priority === 'STANDARD' ? rule.decision.standard?.SERVICE : SEVENTY_TWO_HOURS
    const dueAt = endOfSpan(span ?? SEVENTY_TWO_HOURS, { startedAt, timeZone })
    return { rule: 'ma-effectuation', source: '42 CFR 422.618, 422.619', dueAt }
  }
  if (rule.lines.includes('MEDICAID_MCO') || rule.lines.includes('MEDICAID_FFS')) {
    const dueAt = endOfSpan(SEVENTY_TWO_HOURS, { startedAt: overturnedAt, timeZone })
    return { rule: 'medicaid-effectuation-72h', source: '42 CFR 438.424(a)', dueAt }
  }
  return null
}

/**
 * The last day to ask a Medicaid plan to go on with a service while an appeal runs: ten days after the notice was sent
 * or the day on which the service would end, whichever is later (42 CFR 438.420(a)).
 */
export function continuationDue(noticeDate: string, effectiveDate: string | null): string {
  const tenDays = addDays(noticeDate, 10)
  return effectiveDate !== null && effectiveDate > tenDays ? effectiveDate : tenDays
}
