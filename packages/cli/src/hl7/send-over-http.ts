import { request } from 'undici'
import { z } from 'zod'
import { Refused } from '../refused.js'
import type { Stack } from '../stack.js'
import { tokenFor } from '../token.js'

const message = z.object({
  inboundMessageId: z.string().nullable(),
  controlId: z.string().nullable(),
  messageType: z.string().nullable(),
  status: z.string(),
  acknowledgment: z.string(),
  acknowledgmentText: z.string(),
  reason: z.string().nullable(),
  effects: z.array(z.string()),
  duplicateOf: z.string().nullable(),
  patientId: z.string().nullable(),
  encounterId: z.string().nullable(),
})
const report = z.object({ notes: z.array(z.string()), messages: z.array(message) })

/** A message with its acknowledgement and what became of it. */
export type SentMessage = z.output<typeof message>

/** Sends a file to POST /hl7v2 and reads what became of each message. */
export async function sendOverHttp(
  stack: Stack,
  bytes: Buffer,
  as: string,
): Promise<z.output<typeof report>> {
  const headers = {
    authorization: `Bearer ${await tokenFor(stack, as)}`,
    'content-type': 'application/hl7-v2',
    accept: 'application/json',
  }
  const answer = await request(`${stack.url}/hl7v2`, { method: 'POST', headers, body: bytes })
  const text = await answer.body.text()
  if (answer.statusCode >= 300)
    throw new Refused(`The messages were not taken (${answer.statusCode}): ${text.slice(0, 200)}`)
  return report.parse(JSON.parse(text))
}
