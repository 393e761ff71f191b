import { z } from 'zod'
import { instant } from './instant.js'

/** What the metrics service tells. */
export const metricEvents = {
  /** Somebody was shown to be able to do something. Told again with the same beginning, the end may have moved. */
  'competency.recorded.v1': z.object({
    competencyId: z.string(),
    practitionerId: z.string(),
    /** A code in upper case: PA_SUBMISSION. */
    competency: z.string(),
    validFrom: instant,
    validUntil: instant.nullable(),
    at: instant,
  }),
} as const satisfies Record<string, z.ZodType>
