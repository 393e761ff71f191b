import { z } from 'zod'
import { instant } from './instant.js'

const authorization = z.object({
  authorizationId: z.string(),
  patientId: z.string(),
  payerId: z.string(),
  payerCode: z.string(),
  lineOfBusiness: z.string(),
  priority: z.string(),
  /** What kind of request it is: drugs are not counted by CMS-0057-F. Absent in events of before. */
  serviceKind: z.string().optional(),
  version: z.int(),
  at: instant,
})
const appeal = authorization.extend({
  appealId: z.string(),
  level: z.string(),
  filedAt: instant,
  dueAt: instant.nullable(),
})

/** What the authorizations service tells. */
export const authorizationEvents = {
  'authorization.created.v1': authorization,
  'authorization.queued.v1': authorization.extend({ submissionId: z.string(), dueAt: instant }),
  'authorization.submitted.v1': authorization.extend({
    receivedAt: instant,
    dueAt: instant,
    /** The first day of the services; null where no line says one, absent in events of before. */
    serviceFrom: z.iso.date().nullable().optional(),
  }),
  'authorization.pended.v1': authorization,
  'authorization.decided.v1': authorization.extend({
    receivedAt: instant,
    decidedAt: instant,
    dueAt: instant,
    outcome: z.string(),
    extended: z.boolean(),
    items: z.array(
      z.object({ sequence: z.int(), code: z.string(), outcome: z.string(), units: z.number().nullable() }),
    ),
  }),
  /** Every move of the state machine, those above included. */
  'authorization.moved.v1': authorization.extend({
    from: z.string().nullable(),
    to: z.string(),
    reason: z.string().nullable(),
  }),
  'appeal.filed.v1': appeal,
  'appeal.decided.v1': appeal.extend({ decidedAt: instant, outcome: z.string() }),
} as const satisfies Record<string, z.ZodType>
