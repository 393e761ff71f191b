import { setTimeout as pause } from 'node:timers/promises'
import type { PayerControl } from './payer-control.js'
import type { Random } from './random.js'

/** Every way in which a payer goes wrong, with what it takes to go wrong quickly. */
const FAULTS = [
  { kind: 'slow', ms: 400 },
  { kind: 'timeout-after-accept' },
  { kind: 'status', status: 429, retryAfter: 20 },
  { kind: 'status', status: 503 },
  { kind: 'status', status: 500 },
  { kind: 'reset-mid-body' },
  { kind: 'reset-before-accept' },
  { kind: 'malformed' },
  { kind: 'aaa', code: '42' },
  { kind: 'aaa', code: '80' },
  { kind: 'status', on: 'inquire', status: 503 },
  { kind: 'duplicate-notification' },
  { kind: 'late-notification', ms: 2_500 },
  { kind: 'wrong-signature' },
  { kind: 'out-of-order-notification' },
] as const

/** Scripts one fault after another, every kind at least once, until the work is over. */
export async function failAround(
  payer: PayerControl,
  random: Random,
  { everyMs, isOver }: { everyMs: number; isOver: () => boolean },
): Promise<void> {
  await payer.fault(random.shuffle(FAULTS).map((fault) => ({ ...fault })))
  while (!isOver()) {
    await pause(everyMs)
    await payer.fault({ ...random.pick(FAULTS) })
  }
  await payer.fault([])
}
