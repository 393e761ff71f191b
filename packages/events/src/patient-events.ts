import { z } from 'zod'
import { instant } from './instant.js'
import { SENSITIVITIES, sensitivity } from './sensitivity.js'

const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const
/** Hours that come again every week by the patient's clock, `HH:MM`. */
const weeklyHours = z.object({ days: z.array(z.enum(WEEKDAYS)).readonly(), from: z.string(), to: z.string() })
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
  kind: z.enum(['COORDINATOR', 'COVERING', 'CARE_TEAM', 'BREAK_GLASS', 'PROXY']),
  from: instant,
  until: instant.nullable(),
  /** Whom a cover stands in for; absent for all other kinds. */
  onBehalfOf: z.string().optional(),
  /** What a proxy may see and do; absent for all other kinds. */
  scopes: z.array(z.string()).optional(),
  epoch: z.int(),
})
const encounterAdmitted = z.object({
  encounterId: z.string(),
  patientId: z.string(),
  class: z.string(),
  admittedAt: instant,
  timeZone: z.string(),
  sensitivity,
})
const encounterStep = z.object({
  encounterId: z.string(),
  patientId: z.string(),
  class: z.string(),
  at: instant,
  sensitivity,
})
const merge = z.object({ survivorId: z.string(), mergedId: z.string(), at: instant, epoch: z.int() })
const consent = z.object({
  consentId: z.string(),
  patientId: z.string(),
  kind: z.enum(['TREATMENT', 'SHARING', 'PART2', 'PART2_COUNSELING', 'OUTREACH']),
  epoch: z.int(),
})
const breakGlass = z.object({
  breakGlassId: z.string(),
  patientId: z.string(),
  at: instant,
  /** The last second in which the review is on time. */
  reviewDueAt: instant,
})
const code = z.object({ system: z.string(), code: z.string() })

/** What the patients service tells. */
export const patientEvents = {
  'patient.registered.v1': strata,
  'patient.updated.v1': strata,
  'patient.merged.v1': merge,
  'patient.unmerged.v1': merge,
  'patient.died.v1': z.object({ patientId: z.string(), at: instant }),
  /** A source told that the patient died and not when: since `heardAt`; null when it is taken back, or somebody reached them. */
  'patient.death-heard.v1': z.object({ patientId: z.string(), heardAt: instant.nullable() }),
  'encounter.admitted.v1': encounterAdmitted,
  'encounter.discharged.v1': encounterAdmitted.extend({
    dischargedAt: instant,
    disposition: z.string().nullable(),
    coordinatorId: z.string().nullable(),
    /** Its admission was not told by itself, or another one: this tells both. */
    tellsAdmission: z.boolean().optional(),
  }),
  /** A bed or a class changed within one stay (ADT A02, A06, A07). */
  'encounter.moved.v1': encounterStep,
  /** ADT A11. */
  'encounter.admission-cancelled.v1': encounterStep,
  /** ADT A13: the patient is in the facility again. */
  'encounter.discharge-cancelled.v1': encounterStep,
  'risk-score.computed.v1': z.object({
    patientId: z.string(),
    encounterId: z.string().nullable(),
    instrument: z.string(),
    version: z.string(),
    total: z.int(),
    band: z.string(),
    incomplete: z.boolean(),
    /** The label of the stay that was scored. */
    sensitivity,
  }),
  'risk-tier.changed.v1': z.object({
    patientId: z.string(),
    from: z.string().nullable(),
    to: z.string(),
    reasons: z.array(z.string()),
    at: instant,
  }),
  'assessment.recorded.v1': z.object({
    assessmentId: z.string(),
    patientId: z.string(),
    instrument: z.string(),
    version: z.string(),
    total: z.number().nullable(),
    band: z.string().nullable(),
    /** Codes of what came out positive, for example `food-insecurity`. */
    positives: z.array(z.string()),
    at: instant,
    /** The stricter of its own label and its stay's; one that Part 2 protects is not told. */
    sensitivity,
  }),
  /** A form that was told was entered in error: what was made of it counts no more, and nobody has to look at it. */
  'assessment.retracted.v1': z.object({
    assessmentId: z.string(),
    patientId: z.string(),
    instrument: z.string(),
    at: instant,
    sensitivity,
  }),
  /** A person must be looked after today: PHQ-9 item 9, a positive safety screen. */
  'safety-concern.raised.v1': z.object({
    patientId: z.string(),
    assessmentId: z.string(),
    reason: z.string(),
    at: instant,
    coordinatorId: z.string().nullable(),
    /** The stricter of the form's own label and its stay's: who may not know of the form learns that somebody must call. */
    sensitivity,
  }),
  'observation.recorded.v1': z.object({
    /** The row of patients; of an imported one its name, `source#Observation/id`, or without the source as from before. */
    observationId: z.string(),
    patientId: z.string(),
    code,
    value: z.number().nullable(),
    unit: z.string().nullable(),
    at: instant,
    /** The label of its stay; one that Part 2 protects is not told. */
    sensitivity,
  }),
  /** A measurement that was told was entered in error: what was made of it counts no more. */
  'observation.retracted.v1': z.object({
    observationId: z.string(),
    patientId: z.string(),
    at: instant,
    sensitivity,
  }),
  /** A file of a patient was announced; the label is the stricter of its own and its stay's. */
  'document.added.v1': z.object({
    documentId: z.string(),
    patientId: z.string(),
    sensitivity: z.enum(SENSITIVITIES),
    at: instant,
  }),
  /** In force from `from` for the recipients (agencies, practitioners, organizations) and scopes that it names. */
  'consent.given.v1': consent.extend({
    form: z.enum(['VERBAL', 'WRITTEN']),
    scopes: z.array(z.string()),
    recipientIds: z.array(z.string()),
    /** TREATING_PROVIDERS, PAYERS, OPERATIONS: whole classes that a consent for all future care may name (42 CFR 2.31(a)(4)). */
    recipientClasses: z.array(z.string()).optional(),
    purpose: z.string(),
    from: instant,
    until: instant.nullable(),
  }),
  'consent.revoked.v1': consent.extend({ at: instant }),
  /** When a patient likes to be called, in place of what was told before; empty when nothing is liked more. */
  'best-times.told.v1': z.object({
    patientId: z.string(),
    bestTimes: z.array(weeklyHours).readonly(),
    at: instant,
  }),
  'outreach.attempted.v1': z.object({
    attemptId: z.string(),
    patientId: z.string(),
    campaignId: z.string().nullable(),
    topic: z.string(),
    channel: z.string(),
    outcome: z.string(),
    reached: z.boolean(),
    automated: z.boolean(),
    /** The stay that it follows up, with its label; absent for none. */
    encounterId: z.string().optional(),
    sensitivity: z.enum(SENSITIVITIES).optional(),
    at: instant,
  }),
  /** An import began, came further, or ended. */
  'import.moved.v1': z.object({
    importJobId: z.string(),
    status: z.enum(['AWAITING_FILE', 'QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED']),
    lines: z.int(),
    bytes: z.number(),
    bytesDone: z.number(),
    rejectCount: z.int(),
    at: instant,
  }),
  /** Somebody opened a record in an emergency: neither who nor why, which are for whoever reviews it. */
  'break-glass.opened.v1': breakGlass,
  /** Somebody else looked at it. */
  'break-glass.reviewed.v1': breakGlass.extend({ justified: z.boolean() }),
  'care-relationship.granted.v1': careRelationship.extend({
    /** An emergency for which the form of 42 CFR 2.51 was written: for its time Part 2 records open too. */
    part2Emergency: z.boolean().optional(),
  }),
  /** Somebody no longer works here: every token of theirs is refused from now on. */
  'practitioner.deactivated.v1': z.object({ practitionerId: z.string(), at: instant }),
  /** Somebody is on call in a role, from then until then. */
  'on-call.set.v1': z.object({
    onCallId: z.string(),
    practitionerId: z.string(),
    role: z.string(),
    from: instant,
    until: instant,
    at: instant,
  }),
  /** Somebody is on call no more, before the time that was set. */
  'on-call.ended.v1': z.object({
    onCallId: z.string(),
    practitionerId: z.string(),
    role: z.string(),
    at: instant,
  }),
  'care-relationship.ended.v1': careRelationship,
} as const satisfies Record<string, z.ZodType>
