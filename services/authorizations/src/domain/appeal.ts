import type { AppealLevel, AppealPath, AppealSubject } from '@baton/clinical/prior-authorization/appeal-rules'
import type { Priority } from '@baton/clinical/prior-authorization/determination-rules'
import type { Authorization } from './authorization.js'
import type { Payer } from './payer.js'
import type { ServiceLine } from './service-line.js'
import type { AuthorizationStatus } from './status.js'

/** Who appeals. */
export type AppealFiler = 'ENROLLEE' | 'REPRESENTATIVE' | 'PHYSICIAN' | 'PROVIDER'

/** How a level ended. */
export type AppealOutcome = 'OVERTURNED' | 'PARTIALLY_OVERTURNED' | 'UPHELD' | 'DISMISSED'

/** One level of an appeal. */
export interface Appeal {
  readonly id: string
  readonly authorizationId: string
  readonly level: AppealLevel
  /** 1 is the first. */
  readonly levelOrder: number
  readonly rule: string
  readonly priority: Priority
  readonly subject: AppealSubject
  readonly filer: AppealFiler
  readonly consentDocumentId: string | null
  /** What is at stake, US dollars. */
  readonly amount: number | null
  readonly continueBenefits: boolean
  readonly reason: string
  /** The date of the notice that is appealed against, `2026-11-27`. */
  readonly noticeDate: string
  readonly filingDueAt: Date | null
  readonly filedAt: Date
  readonly filedBy: string
  /** By when the body must decide; null where no regulation says. */
  readonly dueAt: Date | null
  readonly outcome: AppealOutcome | null
  readonly decidedAt: Date | null
  /** The date of the body's notice is the day of `decidedAt`; who recorded it. */
  readonly decidedBy: string | null
  readonly decisionNote: string | null
  readonly effectuationDueAt: Date | null
}

/** The state that a decided level leads to; a won one goes on to what it allows. */
export function stateAfter(outcome: AppealOutcome): 'OVERTURNED' | 'UPHELD' | 'DISMISSED' {
  return outcome === 'PARTIALLY_OVERTURNED' ? 'OVERTURNED' : outcome
}

/** Where a won appeal leads: all that was asked for is APPROVED, less is MODIFIED (domain: units and states). */
export function allowedAfterAppeal(lines: readonly ServiceLine[]): AuthorizationStatus {
  const whole = lines.every((line) => line.outcome === 'APPROVED' || line.outcome === 'NOT_REQUIRED')
  return whole ? 'APPROVED' : 'MODIFIED'
}

/** Whether a filer needs the enrollee's written consent on file (42 CFR 438.402(c)(1)(ii); CMS-1696 in Medicare). */
export function needsConsent(lineOfBusiness: string, filer: AppealFiler): boolean {
  if (filer === 'ENROLLEE') return false
  if (filer === 'REPRESENTATIVE') return true
  return lineOfBusiness === 'MEDICAID_MCO' || lineOfBusiness === 'CHIP'
}

/** Whether a level was asked for already, open or decided; what was not taken up may be asked for again. */
export function wasFiled(appeals: readonly Appeal[], level: string): boolean {
  return appeals.some((appeal) => appeal.level === level && appeal.outcome !== 'DISMISSED')
}

/** The name of the clock in which the body of an appeal must decide. */
export function decisionRule({ rule }: Pick<Appeal, 'rule'>): string {
  return `${rule}-decision`
}

/** What chooses the levels of an appeal: the kind of plan when it was asked, and how often this plan decides itself. */
export function appealPath(
  { lineOfBusiness }: Pick<Authorization, 'lineOfBusiness'>,
  { internalAppealLevels: internalLevels }: Pick<Payer, 'internalAppealLevels'>,
): AppealPath {
  return { lineOfBusiness, internalLevels }
}
