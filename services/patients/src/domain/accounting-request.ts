import type { Deadline } from '@baton/clinical/calendar/deadline'
import { addDays, endOfLocalDay, localDateOf } from '@baton/clinical/calendar/local-time'
import { accountedFrom } from './disclosure.js'

/** Which account is asked for: of HIPAA, or of what Part 2 protects and was disclosed through an electronic record. */
export const ACCOUNTING_KINDS = ['HIPAA', 'PART2'] as const

/** Which account is asked for. */
export type AccountingKind = (typeof ACCOUNTING_KINDS)[number]

/** Where a request stands. */
export type AccountingStatus = 'OPEN' | 'EXTENDED' | 'ANSWERED' | 'WITHDRAWN'

/** Where a request may go: one extension, then an answer; the trigger `accounting_request_moves` says the same. */
export const ACCOUNTING_MOVES: Readonly<Record<AccountingStatus, readonly AccountingStatus[]>> = {
  OPEN: ['EXTENDED', 'ANSWERED', 'WITHDRAWN'],
  EXTENDED: ['ANSWERED', 'WITHDRAWN'],
  ANSWERED: [],
  WITHDRAWN: [],
}

/** A move that was made; the instant as JSON keeps it. */
export interface AccountingMove {
  readonly at: string
  readonly by: string
  readonly from: AccountingStatus | null
  readonly to: AccountingStatus
  readonly reason: string | null
}

/** The table `accounting_request`. */
export interface AccountingRequestRow {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly kind: AccountingKind
  readonly status: AccountingStatus
  readonly requestedAt: Date
  /** The first instant that the account goes back to. */
  readonly coversFrom: Date
  readonly timeZone: string
  readonly dueAt: Date
  /** Whether a cost-based fee may be taken: the patient had one free of charge within twelve months. */
  readonly feeApplies: boolean
  readonly extendedAt: Date | null
  readonly extensionReason: string | null
  readonly endedAt: Date | null
  readonly history: readonly AccountingMove[]
}

/** 45 CFR 164.528(c)(1)(i): sixty days after receipt; (ii): once by thirty more, with the reason and the new day in writing. */
const ANSWER_DAYS = 60
const EXTENSION_DAYS = 30
/** 42 CFR 2.25: three years where the disclosure was made through an electronic health record. */
const PART2_YEARS = 3
const FREE_MONTHS = 12

const SOURCES: Readonly<Record<AccountingKind, string>> = {
  HIPAA: '45 CFR 164.528(c)(1)',
  PART2: '42 CFR 2.25',
}

/** By when a request must be answered, in the patient's zone. */
export function answerDue(requestedAt: Date, timeZone: string): Date {
  return endOfLocalDay(addDays(localDateOf(requestedAt, timeZone), ANSWER_DAYS), timeZone)
}

/** By when it must be answered after its one extension. */
export function extendedDue({ dueAt, timeZone }: Pick<AccountingRequestRow, 'dueAt' | 'timeZone'>): Date {
  return endOfLocalDay(addDays(localDateOf(dueAt, timeZone), EXTENSION_DAYS), timeZone)
}

/** The first instant that an account of a kind goes back to: six years, of Part 2 three. */
export function accountGoesBackTo(kind: AccountingKind, asOf: Date): Date {
  return kind === 'HIPAA' ? accountedFrom(asOf) : accountedFrom(asOf, PART2_YEARS)
}

/**
 * Whether a fee may be taken (45 CFR 164.528(c)(2)): the first account in any twelve months is free. Whoever withdrew a
 * request, because of the fee or otherwise, has had none.
 */
export function feeAppliesTo(
  requestedAt: Date,
  earlier: readonly Pick<AccountingRequestRow, 'status' | 'requestedAt'>[],
): boolean {
  const from = new Date(requestedAt)
  from.setUTCMonth(from.getUTCMonth() - FREE_MONTHS)
  return earlier.some((one) => one.status !== 'WITHDRAWN' && one.requestedAt > from)
}

/** The clock of a request. */
export function accountingDeadline(request: AccountingRequestRow, now: Date): Deadline {
  const { kind, requestedAt, dueAt, timeZone, extendedAt, status, endedAt } = request
  const isLate = (endedAt ?? now) >= new Date(dueAt.getTime() + 1_000)
  const open = isLate ? 'MISSED' : 'RUNNING'
  const answered = isLate ? 'MISSED' : 'MET'
  const ended = status === 'WITHDRAWN' ? 'CANCELLED' : status === 'ANSWERED' ? answered : open
  return {
    rule: kind === 'HIPAA' ? 'hipaa-accounting' : 'part2-accounting',
    source: SOURCES[kind],
    startedAt: requestedAt,
    dueAt,
    timeZone,
    extendedBy: extendedAt
      ? [{ at: extendedAt, by: `P${EXTENSION_DAYS}D`, reason: 'WRITTEN_STATEMENT' }]
      : [],
    status: ended,
    metAt: status === 'ANSWERED' ? endedAt : null,
  }
}
