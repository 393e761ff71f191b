import type { LineOfBusiness } from '@baton/clinical/determination-rules'

/** Who pays. How to reach it and its secrets stand in the process's configuration, not here. */
export interface Payer {
  readonly id: string
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
  /** Since when nothing is sent to it; null while it is asked. */
  readonly pausedAt: Date | null
  readonly pausedBy: string | null
  readonly pauseReason: string | null
  /** Until when it asked to be left alone, on the machine's clock; null where it did not. */
  readonly heldUntil: Date | null
}
