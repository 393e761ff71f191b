import type { InternalLevels } from '@baton/clinical/prior-authorization/appeal-rules'
import type { LineOfBusiness } from '@baton/clinical/prior-authorization/determination-rules'

/** Who pays. How to reach it and its secrets stand in the process's configuration, not here. */
export interface Payer {
  readonly id: string
  /** Grows whenever somebody pauses or resumes it. */
  readonly version: number
  readonly code: string
  readonly name: string
  readonly lineOfBusiness: LineOfBusiness
  /** The state whose law applies, two letters. */
  readonly state: string | null
  /** The zone in which its days are counted. */
  readonly timeZone: string
  /** How it is asked: over PAS, by X12 278, or by people alone. */
  readonly channel: 'PAS' | 'X12' | 'MANUAL'
  /** How many requests may be under way at it at once. */
  readonly concurrency: number
  /** How many requests a minute it takes; null without a limit. */
  readonly ratePerMinute: number | null
  /** Days that the payer's state gives to ask for a fair hearing; null for the usual number. */
  readonly hearingDays: number | null
  /** How often it decides about an appeal itself; 2 for some employer plans (29 CFR 2560.503-1(c)(2)). */
  readonly internalAppealLevels: InternalLevels
  /** Since when nothing is sent to it; null while it is asked. */
  readonly pausedAt: Date | null
  readonly pausedBy: string | null
  readonly pauseReason: string | null
  /** Until when it asked to be left alone, on the machine's clock; null where it did not. */
  readonly heldUntil: Date | null
}

/**
 * So many jobs of one payer for each request that it takes at once: while some are with the payer, others are prepared
 * and recorded, in groups. More would only hold up the jobs of other payers.
 */
export const JOBS_A_PLACE = 8
