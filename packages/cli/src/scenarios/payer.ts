import { request } from 'undici'
import { z } from 'zod'
import { Refused } from '../refused.js'
import type { Stack } from '../stack.js'

/** What the simulated payer shall answer for one line (X12 HCR01: A1 certified, A2 in part, A3 not certified). */
export interface LineDecision {
  readonly sequence: number
  readonly action: 'A1' | 'A2' | 'A3'
  readonly quantity?: number
  readonly note?: string
  readonly authorizationNumber?: string
}

const records = z.object({
  records: z.array(
    z.object({
      trace: z.string(),
      submissions: z.number(),
      inquiries: z.number(),
      bodies: z.number(),
      effects: z.number(),
    }),
  ),
})
/** What the payer saw of one request. */
export type SeenRequest = z.output<typeof records>['records'][number]

/** The control side of the payer simulator. */
export interface Payer {
  /** Decides a pended request, which the payer knows by our trace number, as of an instant, and notifies us. */
  decide(decision: { trace: string; at: string; items: readonly LineDecision[] }): Promise<void>
  /** Lets the next requests fail: a fault of `packages/payer-simulator/src/faults.ts`. */
  script(fault: object): Promise<void>
  /** Sends the notification about a request again. */
  notify(trace: string): Promise<void>
  /** What it saw under a trace number. */
  records(trace: string): Promise<readonly SeenRequest[]>
}

/** The payer simulator of a stack; refuses when the stack has none. */
export function payerOf(stack: Stack): Payer {
  const { payerUrl } = stack
  if (payerUrl === null)
    throw new Refused('This stack has no payer simulator: set BATON_PAYER_URL to its address.')
  return {
    decide: async (decision) => control(`${payerUrl}/control/decisions`, decision),
    script: async (fault) => control(`${payerUrl}/control/script`, fault),
    notify: async (trace) => control(`${payerUrl}/control/notifications`, { trace }),
    records: async (trace) => {
      const response = await request(`${payerUrl}/control/records?trace=${encodeURIComponent(trace)}`)
      return records.parse(await response.body.json()).records
    },
  }
}

async function control(url: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const response = await request(url, { method: 'POST', headers, body: JSON.stringify(body) })
  const text = await response.body.text()
  if (response.statusCode >= 300) throw new Refused(`The payer simulator refused: ${text.slice(0, 200)}`)
}
