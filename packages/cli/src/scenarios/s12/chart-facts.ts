import { z } from 'zod'
import { nodes } from '../s1/facts.js'

/** The measure that the committee looks at. */
export const CODE = 'readmission-rule-a'

/** The year that is charted. */
export const YEAR = { from: '2025-12-01', to: '2026-11-30' } as const

/** What the steps of S12 hand on. */
export interface Made {
  readonly facilityId: string
  readonly svgPath: string
}

/** A chart as `control-chart` answers. */
export const charted = z.object({
  controlChart: z.object({
    centreLine: z.number().nullable(),
    svgPath: z.string(),
    annotations: z.array(z.object({ day: z.string(), label: z.string() })),
    points: z.array(
      z.object({
        month: z.string(),
        numerator: z.number().nullable(),
        denominator: z.number().nullable(),
        rate: z.number().nullable(),
        upperLimit: z.number().nullable(),
        signals: z.array(z.string()),
      }),
    ),
  }),
})

/** A patient's stays as `stays-of-patient` answers. */
export const foundStays = z.object({
  patientByIdentifier: z
    .object({
      id: z.string(),
      encounters: nodes(z.object({ facility: z.object({ id: z.string() }).nullable() })),
    })
    .nullable(),
})

/** A measure by area as `readmissions-by-area` answers. */
export const byArea = z.object({
  measureResult: z.object({
    suppressed: z.boolean(),
    strata: z.array(
      z.object({ code: z.string(), denominator: z.number().nullable(), numerator: z.number().nullable() }),
    ),
  }),
})

/** A project as its mutations answer. */
export const changedProject = z.object({ qualityProject: z.object({ id: z.string(), version: z.number() }) })
