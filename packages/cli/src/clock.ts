import { request } from 'undici'
import { Refused } from './refused.js'
import type { Stack } from './stack.js'
import { tokenFor } from './token.js'

/** The shared clock of a development stack. */
export interface Clockwork {
  /** Sets the instant, from which time ticks on; null gives the clock back to the wall clock. */
  set(instant: Date | null): Promise<void>
}

/** The clock of a running stack, set through the gateway as the administrator. */
export function clockOf(stack: Stack): Clockwork {
  return {
    set: async (instant) => {
      const response = await request(`${stack.url}/dev/clock`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await tokenFor(stack, 'adam')}`,
        },
        body: JSON.stringify({ instant: instant?.toISOString() ?? null }),
      })
      const text = await response.body.text()
      if (response.statusCode >= 300) throw new Refused(`The clock was not set: ${text.slice(0, 200)}`)
    },
  }
}
