/** What an answer cost and what that left, as it is told beside the answer. */
export interface Price {
  readonly requested: number
  readonly actual: number
  readonly limit: number
  readonly remaining: number
}

/** What came of paying: the price, or for how many seconds there is too little left. */
export type Payment =
  { readonly ok: true; readonly price: Price | null } | { readonly ok: false; readonly wait: number }

/**
 * The bill for an answer of a stream. The work counts at once, in an account as large as the reader's own that no answer
 * shows; the reader pays when the answer is told, and nothing for what is told to nobody.
 */
export class Bill {
  /** Seconds until the work may be asked for again; null unless it was refused for want of budget. */
  wait: number | null = null
  /** Takes the price from the reader's budget. */
  pay: () => Payment = () => ({ ok: true, price: null })
}
