import { z } from 'zod'
import { Refused } from '../refused.js'
import type { Story } from './story.js'

const found = z.object({ patientByIdentifier: z.object({ id: z.string() }).nullable() })
const changed = z.object({
  escalation: z.object({
    id: z.string(),
    version: z.number(),
    status: z.string(),
    acknowledgedInTime: z.boolean().nullable(),
  }),
})

/** An escalation, as it was seen last. */
export interface SeenEscalation {
  readonly id: string
  readonly version: number
}

/** A member of the cast by record number. */
export async function castMember(story: Story, mrn: string): Promise<string> {
  const { patientByIdentifier } = await story.graph.ask('jo', 'find-patient', found, { mrn })
  if (patientByIdentifier) return patientByIdentifier.id
  throw new Refused(`${mrn} is not known here: run \`npm run baton -- load-synthetic --here\` first.`)
}

/** One change of an escalation by Dana, at an instant. */
export async function onEscalation(
  story: Story,
  { id, version }: SeenEscalation,
  { operation, at, ...input }: { operation: string; at: string } & Record<string, string>,
) {
  await story.clock.set(new Date(at))
  const request = { escalationId: id, expectedVersion: version, ...input }
  return (await story.graph.change('dana', operation, changed, request)).escalation
}
