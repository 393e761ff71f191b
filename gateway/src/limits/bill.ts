/** What an answer cost and what that left, as it is told beside the answer. */
export interface Price {
  readonly requested: number
  readonly actual: number
  readonly limit: number
  readonly remaining: number
}

/**
 * The bill for an answer of a stream. The work counts at once, in an account as large as the reader's own that no answer
 * shows; the reader pays when the answer is told, and nothing for what is told to nobody. Nothing is asked for a reader who
 * has nothing left, so that nothing stands in a log of access that was not told for want of budget: what was asked can be
 * paid for, with the last answer of a minute perhaps more than was left.
 */
export class Bill {
  /** Seconds until the work may be asked for again; null unless it was refused for want of budget. */
  wait: number | null = null
  /** Takes the price from the reader's budget; null when it has none. */
  pay: () => Price | null = () => null
}
