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
  /** What a patient said of the care: a score of 0 to 10, or 1 (never) to 4 (always). */
  'survey.recorded.v1': z.object({
    surveyId: z.string(),
    patientId: z.string(),
    kind: z.enum(['RECOMMENDATION', 'OVERALL_RATING', 'FREQUENCY']),
    question: z.string().nullable(),
    score: z.int(),
    agencyId: z.string().nullable(),
    episodeId: z.string().nullable(),
    channel: z.string(),
    at: instant,
  }),
  /** A listener wants everything told once more; the relay reads this, nobody else. */
  'replay.requested.v1': z.object({
    replayId: z.string(),
    listener: z.enum(['patients', 'care-plans', 'referrals', 'authorizations', 'metrics', 'gateway']),
    /** Only what was recorded from here on; everything when null. */
    from: instant.nullable(),
    at: instant,
  }),
  /** How far the relay read one outbox for a replay. The relay tells it, to the listener that asked. */
  'replay.progressed.v1': z.object({
    replayId: z.string(),
    source: z.string(),
    read: z.int(),
    total: z.int(),
    done: z.boolean(),
    /** How many outboxes there are. */
    sources: z.int(),
  }),
} as const satisfies Record<string, z.ZodType>
