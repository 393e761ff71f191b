import { z } from 'zod'
import { Refused } from '../../refused.js'
import type { Story } from '../story.js'

/** What the steps of S4 hand on. */
export interface Made {
  readonly patientId: string
}

/** Walter as `find-patient` answers. */
const found = z.object({ patientByIdentifier: z.object({ id: z.string() }).nullable() })

/** Walter Jensen's id. */
export async function walterOf(story: Story): Promise<string> {
  const { patientByIdentifier } = await story.graph.ask('jo', 'find-patient', found, { mrn: 'HV-100303' })
  if (patientByIdentifier) return patientByIdentifier.id
  throw new Refused('Walter Jensen is not known here: run `npm run baton -- load-synthetic --here` first.')
}

const id = z.object({ id: z.string() })
const versioned = z.object({ id: z.string(), version: z.number() })

/** What the mutations of the story answer. */
export const answers = {
  carePlan: z.object({ carePlan: versioned }),
  activePlan: z.object({ carePlan: id }),
  goal: z.object({ goal: id }),
  member: z.object({ careTeamMember: id }),
  meeting: z.object({ teamMeeting: versioned }),
  heldMeeting: z.object({ teamMeeting: id }),
  note: z.object({ note: versioned }),
  signedNote: z.object({ note: id }),
  document: z.object({ advanceCareDocument: id }),
  enrollment: z.object({ programEnrollment: id }),
} as const

const goalsOfCare = z.object({
  patient: z.object({
    banner: z.object({
      treatmentLevel: z.string().nullable(),
      resuscitate: z.boolean().nullable(),
      hospice: z.boolean(),
    }),
    advanceCare: z.array(z.object({ signedOn: z.string(), status: z.string() })),
    proposals: z.array(z.object({ kind: z.string(), status: z.string() })),
    teamMeetings: z.array(z.object({ status: z.string() })),
  }),
})

/** What Walter's record says of the goals of his care. */
export async function goalsOfCareOf(story: Story, patientId: string) {
  return (await story.graph.ask('dana', 'goals-of-care', goalsOfCare, { id: patientId })).patient
}
