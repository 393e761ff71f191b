import { setTimeout as pause } from 'node:timers/promises'
import { clockOf } from '../clock.js'
import type { Stack } from '../stack.js'

/** Lets the shared clock run ahead, so that waits of minutes and hours take seconds; until all is over. */
export async function runAhead(
  stack: Stack,
  { start, rate, isOver }: { start: Date; rate: number; isOver: () => boolean },
): Promise<Date> {
  const began = process.hrtime.bigint()
  let instant = start
  while (!isOver()) {
    const seconds = Number(process.hrtime.bigint() - began) / 1e9
    instant = new Date(start.getTime() + seconds * rate * 1_000)
    await clockOf(stack)
      .set(instant)
      .catch(() => undefined) // the gateway or the database is dead at this moment
    await pause(1_000)
  }
  return instant
}
