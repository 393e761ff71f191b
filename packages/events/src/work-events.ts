import { z } from 'zod'
import { instant } from './instant.js'
import { sensitivity } from './sensitivity.js'

/** What any service tells about work that waits for a person; care-plans ranks it in the work queue. */
export const workEvents = {
  'deadline.started.v1': z.object({
    deadlineId: z.string(),
    subjectType: z.string(),
    subjectId: z.string(),
    patientId: z.string().nullable(),
    rule: z.string(),
    label: z.string(),
    startedAt: instant,
    dueAt: instant,
    timeZone: z.string(),
    ownerId: z.string().nullable(),
    /** The label of what it is about. */
    sensitivity,
  }),
  'deadline.ended.v1': z.object({
    deadlineId: z.string(),
    status: z.enum(['MET', 'MISSED', 'CANCELLED']),
    at: instant,
  }),
  /** Something waits for a person until `work.settled` names the same key. Told again, it replaces what it said. */
  'work.raised.v1': z.object({
    /** Unique among all work of all services: `<service>:<kind>:<id>`. */
    key: z.string(),
    /** Why, as a code in upper case: INFORMATION_REQUEST, REFERRAL_SLA_MISSED, CARE_GAP, CAMPAIGN_FAILED. */
    kind: z.string(),
    subjectType: z.string(),
    subjectId: z.string(),
    patientId: z.string().nullable(),
    ownerId: z.string().nullable(),
    urgency: z.enum(['EMERGENT', 'URGENT', 'SAME_DAY', 'ROUTINE']),
    dueAt: instant.nullable(),
    at: instant,
    /** The label of what it is about. */
    sensitivity,
  }),
  'work.settled.v1': z.object({ key: z.string(), at: instant }),
} as const satisfies Record<string, z.ZodType>
