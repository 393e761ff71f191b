import { z } from 'zod'
import { nodes } from '../s1/facts.js'
import type { Story } from '../story.js'

/** What the steps of S6 hand on. */
export interface Made {
  readonly patientId: string
  readonly episodeId: string
}

const discrepancy = z.object({
  id: z.string(),
  type: z.string(),
  severity: z.string(),
  rule: z.string().nullable(),
})

/** A reconciliation as its mutations answer. */
export const changedReconciliation = z.object({
  medicationReconciliation: z.object({
    id: z.string(),
    version: z.number(),
    status: z.string(),
    blockers: z.array(z.string()),
    sources: z.array(z.object({ id: z.string() })),
    discrepancies: z.array(discrepancy),
    notices: z.array(z.object({ id: z.string(), acknowledgedAt: z.string().nullable() })),
  }),
})

/** A reconciliation as its mutations answer. */
export type Reconciliation = z.output<typeof changedReconciliation>['medicationReconciliation']

/** A look at a home and what it suggests. */
export const lookedAtHome = z.object({
  homeAssessment: z.object({
    atRiskOfFalling: z.boolean().nullable(),
    proposals: z.array(z.object({ id: z.string(), version: z.number(), kind: z.string(), rule: z.string() })),
  }),
})

/** What the other mutations of the story answer. */
export const answers = {
  member: z.object({ careTeamMember: z.object({ id: z.string() }) }),
  assessment: z.object({ assessment: z.object({ id: z.string() }) }),
  proposal: z.object({ proposal: z.object({ status: z.string() }) }),
} as const

/** The newest assessment of a patient. */
export const latestAssessment = z.object({
  patient: z.object({
    assessments: nodes(
      z.object({ instrument: z.string(), total: z.number().nullable(), band: z.string().nullable() }),
    ),
  }),
})

const authorizations = z.object({
  patient: z.object({
    authorizations: nodes(
      z.object({
        id: z.string(),
        version: z.number(),
        status: z.string(),
        requiredDocuments: z.array(z.string()),
        serviceLines: z.array(z.object({ service: z.object({ code: z.string().nullable() }) })),
      }),
    ),
  }),
})

/** The draft for a service that an accepted proposal filled in, once it is there. */
export async function draftFor(story: Story, { patientId, code }: { patientId: string; code: string }) {
  return story.eventually(`a draft for ${code}`, async () => {
    const { patient } = await story.graph.ask('dana', 'authorizations-of-patient', authorizations, {
      id: patientId,
    })
    const lines = patient.authorizations.filter(({ serviceLines }) =>
      serviceLines.some((line) => line.service.code === code),
    )
    return lines[0] ?? null
  })
}
