import { z } from 'zod'
import type { Story } from '../story.js'

/** What the steps about access hand on. */
export interface AccessMade {
  readonly rosaId: string
}

const named = z.object({
  patientByIdentifier: z.object({ id: z.string(), name: z.object({ text: z.string() }) }).nullable(),
})
const trail = z.object({
  auditTrail: z.object({
    intact: z.boolean(),
    edges: z.array(
      z.object({
        node: z.object({
          viewerId: z.string(),
          onBehalfOf: z.string().nullable(),
          operation: z.string(),
          breakGlassId: z.string().nullable(),
        }),
      }),
    ),
  }),
})

/** Rosa Delgado's record number. */
export const ROSA = 'HV-100234'

/** Rosa as somebody sees her; null when they do not. */
export async function rosaFor(story: Story, persona: string) {
  const { patientByIdentifier } = await story.graph.ask(persona, 'named-patient', named, { mrn: ROSA })
  return patientByIdentifier
}

/** Who saw a patient's record, as the privacy officer reads it. */
export async function auditOf(story: Story, patientId: string) {
  const { auditTrail } = await story.graph.ask('petra', 'audit-trail', trail, { patientId })
  return { intact: auditTrail.intact, rows: auditTrail.edges.map(({ node }) => node) }
}
