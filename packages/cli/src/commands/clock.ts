import { clockOf } from '../clock.js'
import { print } from '../output.js'
import { WrongUse } from '../refused.js'
import { findStack } from '../stack.js'

/** `baton clock INSTANT|now`: sets the shared clock of a development stack, or gives it back to the wall clock. */
export async function clock(instant: string, options: { json?: boolean }): Promise<void> {
  const wanted = instant === 'now' ? null : parseInstant(instant)
  const stack = await findStack()
  await clockOf(stack).set(wanted)
  const text = wanted
    ? `The clock stands at ${wanted.toISOString()} and ticks on.`
    : 'The clock is the wall clock again.'
  print(options.json, { instant: wanted?.toISOString() ?? null }, () => text)
}

function parseInstant(text: string): Date {
  const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/
  const instant = new Date(text)
  if (withOffset.test(text) && !Number.isNaN(instant.getTime())) return instant
  throw new WrongUse(`${text} is not an instant with an offset, such as 2026-11-24T15:00-05:00; or say now.`)
}
