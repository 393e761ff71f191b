import { z } from 'zod'

/*
 * Every event of Baton. Payloads carry ids, codes, quantities, times and strata: never names, contact data or free
 * text. A published version never changes its meaning; a new meaning is a new version beside the old one.
 */

const instant = z.iso.datetime({ offset: true })
const strata = z.object({
  patientId: z.string(),
  sex: z.string().nullable(),
  birthYear: z.int().nullable(),
  timeZone: z.string(),
  language: z.string().nullable(),
  postalCode3: z.string().nullable(),
  deceased: z.boolean(),
})
const careRelationship = z.object({
  patientId: z.string(),
  practitionerId: z.string(),
  kind: z.enum(['COORDINATOR', 'COVERING', 'CARE_TEAM']),
  from: instant,
  until: instant.nullable(),
  epoch: z.int(),
})
const encounterAdmitted = z.object({
  encounterId: z.string(),
  patientId: z.string(),
  class: z.string(),
  admittedAt: instant,
  timeZone: z.string(),
})
const referral = z.object({
  referralId: z.string(),
  patientId: z.string(),
  agencyId: z.string(),
  category: z.string(),
  at: instant,
})
const authorization = z.object({
  authorizationId: z.string(),
  patientId: z.string(),
  payerId: z.string(),
  payerCode: z.string(),
  lineOfBusiness: z.string(),
  priority: z.string(),
  version: z.int(),
  at: instant,
})

/** The payload of each event type. */
export const catalogue = {
  'patient.registered.v1': strata,
  'patient.updated.v1': strata,
  'encounter.admitted.v1': encounterAdmitted,
  'encounter.discharged.v1': encounterAdmitted.extend({
    dischargedAt: instant,
    disposition: z.string().nullable(),
    coordinatorId: z.string().nullable(),
  }),
  'risk-score.computed.v1': z.object({
    patientId: z.string(),
    encounterId: z.string().nullable(),
    instrument: z.string(),
    version: z.string(),
    total: z.int(),
    band: z.string(),
    incomplete: z.boolean(),
  }),
  'care-relationship.granted.v1': careRelationship,
  'care-relationship.ended.v1': careRelationship,
  'transition.opened.v1': z.object({
    episodeId: z.string(),
    patientId: z.string(),
    encounterId: z.string(),
    dischargedAt: instant,
    contactDueAt: instant,
    timeZone: z.string(),
    coordinatorId: z.string().nullable(),
  }),
  'transition.contact-recorded.v1': z.object({
    episodeId: z.string(),
    patientId: z.string(),
    attemptId: z.string(),
    at: instant,
    outcome: z.string(),
    successful: z.boolean(),
    contactDueAt: instant,
    onTime: z.boolean(),
  }),
  'referral.created.v1': referral,
  'referral.sent.v1': referral.extend({ acceptDueAt: instant }),
  'referral.accepted.v1': referral.extend({ sentAt: instant, acceptDueAt: instant }),
  'authorization.created.v1': authorization,
  'authorization.queued.v1': authorization.extend({ submissionId: z.string(), dueAt: instant }),
  'authorization.submitted.v1': authorization.extend({ receivedAt: instant, dueAt: instant }),
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
  }),
  'deadline.ended.v1': z.object({
    deadlineId: z.string(),
    status: z.enum(['MET', 'MISSED', 'CANCELLED']),
    at: instant,
  }),
} as const satisfies Record<string, z.ZodType>

/** The name and version of an event. */
export type EventType = keyof typeof catalogue

/** What an event of this type tells. */
export type Payload<T extends EventType> = z.output<(typeof catalogue)[T]>

/** Whether a text names an event of the catalogue. */
export function isEventType(text: string): text is EventType {
  return Object.hasOwn(catalogue, text)
}
