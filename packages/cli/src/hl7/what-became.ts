import { z } from 'zod'
import { openGraph } from '../graph.js'
import type { Stack } from '../stack.js'
import type { AskWhatBecame } from './send-over-mllp.js'

const row = z.object({ id: z.string() }).nullable()
const answer = z.object({
  inboundMessage: z
    .object({
      id: z.string(),
      status: z.string(),
      reason: z.string().nullable(),
      effects: z.array(z.string()),
      duplicateOf: z.string().nullable(),
      patient: row,
      encounter: row,
    })
    .nullable(),
})

/** Asks the graph of a running stack; without one, or for a listener elsewhere, the acknowledgement is all there is. */
export function askGraphWhatBecame(stack: Stack | null, as: string): AskWhatBecame {
  if (!stack) return async () => null
  const graph = openGraph(stack)
  return async (id) => {
    const { inboundMessage: found } = await graph.ask(as, 'inbound-message', answer, { id })
    if (!found) return null
    const { patient, encounter, id: inboundMessageId, ...became } = found
    return {
      ...became,
      inboundMessageId,
      patientId: patient?.id ?? null,
      encounterId: encounter?.id ?? null,
    }
  }
}
