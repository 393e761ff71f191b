import { DateTime } from 'luxon'
import type { Deadline } from '../calendar/deadline.js'
import { DETERMINATION_RULES, type LineOfBusiness } from './determination-rules.js'

/** Why a payer takes more time. */
export type ExtensionReason =
  | 'ENROLLEE_REQUEST'
  | 'NONCONTRACT_EVIDENCE'
  | 'EXTRAORDINARY'
  | 'ADDITIONAL_INFORMATION'
  | 'BEYOND_CONTROL'
  | 'MISSING_INFORMATION'

/** The reasons that the law of each line of business knows. */
const REASONS: Readonly<Record<LineOfBusiness, readonly ExtensionReason[]>> = {
  // 42 CFR 422.568(b)(2), 422.572(b)(1)
  MEDICARE_ADVANTAGE: ['ENROLLEE_REQUEST', 'NONCONTRACT_EVIDENCE', 'EXTRAORDINARY'],
  // 42 CFR 438.210(d)(1)(ii), (d)(2)(ii)
  MEDICAID_MCO: ['ENROLLEE_REQUEST', 'ADDITIONAL_INFORMATION'],
  MEDICAID_FFS: ['ENROLLEE_REQUEST', 'ADDITIONAL_INFORMATION'],
  CHIP: ['ENROLLEE_REQUEST', 'ADDITIONAL_INFORMATION'],
  // 29 CFR 2560.503-1(f)(2)(iii)
  QHP_FFE: ['BEYOND_CONTROL', 'MISSING_INFORMATION'],
  COMMERCIAL: ['BEYOND_CONTROL', 'MISSING_INFORMATION'],
}

/** What a payer announced. */
interface AnnouncedExtension {
  readonly lineOfBusiness: LineOfBusiness
  readonly days: number
  readonly reason: ExtensionReason
  /** The most days that the law allows; what the rule of a determination clock says without it. */
  readonly mostDays?: number
}

/** Why an extension is not one that the law allows. */
export type ExtensionRefusal = 'NOT_EXTENDABLE' | 'REASON_NOT_ALLOWED' | 'TOO_LONG' | 'EXTENDED_BEFORE'

/**
 * The due instant of a running clock after an extension, or why the payer may not take it. Calendar days are added in
 * the clock's zone and keep the local time of day. A clock is extended once.
 */
export function extendedDue(
  clock: Pick<Deadline, 'rule' | 'dueAt' | 'timeZone' | 'extendedBy'>,
  extension: AnnouncedExtension,
): { ok: true; dueAt: Date } | { ok: false; refusal: ExtensionRefusal; mostDays: number } {
  const own = DETERMINATION_RULES.find((rule) => rule.id === clock.rule)?.extensionDays ?? 0
  const mostDays = extension.mostDays ?? own
  const refusal = refusalOf(clock, extension, mostDays)
  if (refusal) return { ok: false, refusal, mostDays }
  return { ok: true, dueAt: daysLater(clock.dueAt, extension.days, clock.timeZone) }
}

function refusalOf(
  clock: Pick<Deadline, 'extendedBy'>,
  { lineOfBusiness, days, reason }: AnnouncedExtension,
  mostDays: number,
): ExtensionRefusal | null {
  if (mostDays === 0) return 'NOT_EXTENDABLE'
  if (!REASONS[lineOfBusiness].includes(reason)) return 'REASON_NOT_ALLOWED'
  if (clock.extendedBy.length > 0) return 'EXTENDED_BEFORE'
  return days > mostDays ? 'TOO_LONG' : null
}

/**
 * Whether a request for information stops the payer's clock. It does not in the government programs, where only an
 * extension does; it does in a commercial plan, where the clock waits for the answer (29 CFR 2560.503-1(f)(4)).
 */
export function stopsForInformation(lineOfBusiness: LineOfBusiness): boolean {
  return lineOfBusiness === 'QHP_FFE' || lineOfBusiness === 'COMMERCIAL'
}

/** The due instant of a clock that stood still for a while. */
export function dueAfterPause(dueAt: Date, paused: { from: Date; until: Date }): Date {
  return new Date(dueAt.getTime() + Math.max(0, paused.until.getTime() - paused.from.getTime()))
}

function daysLater(instant: Date, days: number, timeZone: string): Date {
  return DateTime.fromJSDate(instant, { zone: timeZone }).plus({ days }).toJSDate()
}
