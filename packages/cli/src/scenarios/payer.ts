import { request } from 'undici'
import { Refused } from '../refused.js'
import type { Stack } from '../stack.js'

/** What the simulated payer shall answer for one line (X12 HCR01: A1 certified, A3 not certified). */
export interface LineDecision {
  readonly sequence: number
  readonly action: 'A1' | 'A3'
  readonly note?: string
}

/** The control side of the payer simulator. */
export interface Payer {
  /** Decides a pended request, which the payer knows by our trace number, as of an instant, and notifies us. */
  decide(decision: { trace: string; at: string; items: readonly LineDecision[] }): Promise<void>
}

/** The payer simulator of a stack; refuses when the stack has none. */
export function payerOf(stack: Stack): Payer {
  const { payerUrl } = stack
  if (payerUrl === null)
    throw new Refused('This stack has no payer simulator: set BATON_PAYER_URL to its address.')
  return { decide: async (decision) => control(`${payerUrl}/control/decisions`, decision) }
}

async function control(url: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const response = await request(url, { method: 'POST', headers, body: JSON.stringify(body) })
  const text = await response.body.text()
  if (response.statusCode >= 300) throw new Refused(`The payer simulator refused: ${text.slice(0, 200)}`)
}
