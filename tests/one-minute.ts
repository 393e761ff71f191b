import { setTimeout as delay } from 'node:timers/promises'

const MINUTE_MS = 60_000
const ENOUGH_MS = 15_000

/** Waits until what is spent next falls into one minute of a budget. */
export async function untilOneMinuteHolds(): Promise<void> {
  const left = MINUTE_MS - (Date.now() % MINUTE_MS)
  if (left < ENOUGH_MS) await delay(left + 50)
}
