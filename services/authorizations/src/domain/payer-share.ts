/** What one worker process may have under way at a payer at once, until when. */
export interface PayerShare {
  readonly payerId: string
  /** The process. */
  readonly holder: string
  readonly places: number
  /** On the machine's clock; a process that does not renew its share gives it up. */
  readonly validUntil: Date
}

/**
 * The places of a process beside others: an equal part, never what others hold, and not fewer than it uses already, so
 * that the sum stays within what the payer takes at every moment. Who uses more than its part gives it up as its
 * requests end.
 */
export function placesFor({
  concurrency,
  others,
  underWay,
}: {
  concurrency: number
  others: readonly number[]
  underWay: number
}): number {
  const left = concurrency - others.reduce((sum, places) => sum + places, 0)
  const part = Math.max(1, Math.floor(concurrency / (others.length + 1)))
  return Math.max(0, Math.min(left, Math.max(part, underWay)))
}
