import { z } from 'zod'
import { instant } from './instant.js'
import { sensitivity } from './sensitivity.js'

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
  kind: z.enum(['COORDINATOR', 'COVERING', 'CARE_TEAM', 'BREAK_GLASS']),
  from: instant,
  until: instant.nullable(),
  /** Whom a cover stands in for; absent for all other kinds. */
  onBehalfOf: z.string().optional(),
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
const received = z.object({ resourceId: z.string(), patientId: z.string(), status: z.string(), at: instant })
const code = z.object({ system: z.string(), code: z.string() })
const codes = z.array(code).optional()
/** What measures need of one resource; see `ClinicalFact` of packages/fhir for what each part means. */
const clinicalFact = z.object({
  type: z.string(),
  id: z.string(),
  status: z.string().optional(),
  verification: z.string().optional(),
  intent: z.string().optional(),
  class: z.string().optional(),
  start: instant.optional(),
  end: instant.optional(),
  noted: instant.optional(),
  bornOn: z.iso.date().optional(),
  codes,
  categories: codes,
  values: codes,
  value: z.number().optional(),
  unit: z.string().optional(),
  parts: z
    .array(z.object({ codes: z.array(code), value: z.number(), unit: z.string().optional() }))
    .optional(),
  diagnoses: codes,
  reasons: codes,
  disposition: codes,
  negated: z.boolean().optional(),
  supplyDays: z.number().optional(),
  refills: z.number().optional(),
  encounterId: z.string().optional(),
  facilityId: z.string().optional(),
  basedOn: z.array(z.string()).optional(),
  sensitivity,
  /** The same resource was told before: this takes its place. */
  revises: z.boolean().optional(),
})

/** What the patients service tells. */
export const patientEvents = {
  'patient.registered.v1': strata,
  'patient.updated.v1': strata,
  'patient.merged.v1': merge,
  'patient.unmerged.v1': merge,
  'patient.died.v1': z.object({ patientId: z.string(), at: instant }),
  'encounter.admitted.v1': encounterAdmitted,
  'encounter.discharged.v1': encounterAdmitted.extend({
    dischargedAt: instant,
    disposition: z.string().nullable(),
    coordinatorId: z.string().nullable(),
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
  }),
  /** A person must be looked after today: PHQ-9 item 9, a positive safety screen. */
  'safety-concern.raised.v1': z.object({
    patientId: z.string(),
    assessmentId: z.string(),
    reason: z.string(),
    at: instant,
    coordinatorId: z.string().nullable(),
  }),
  'observation.recorded.v1': z.object({
    observationId: z.string(),
    patientId: z.string(),
    code,
    value: z.number().nullable(),
    unit: z.string().nullable(),
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
  'outreach.attempted.v1': z.object({
    attemptId: z.string(),
    patientId: z.string(),
    campaignId: z.string().nullable(),
    topic: z.string(),
    channel: z.string(),
    outcome: z.string(),
    reached: z.boolean(),
    automated: z.boolean(),
    at: instant,
  }),
  'care-plan.received.v1': received.extend({
    categories: z.array(code),
    activities: z.array(z.object({ code: code.nullable(), status: z.string() })),
    goalIds: z.array(z.string()),
    conditionCodes: z.array(code),
    from: instant.nullable(),
    until: instant.nullable(),
  }),
  'goal.received.v1': received.extend({
    code: code.nullable(),
    targets: z.array(
      z.object({
        code,
        comparator: z.string().nullable(),
        value: z.number().nullable(),
        unit: z.string().nullable(),
        dueOn: z.string().nullable(),
      }),
    ),
  }),
  'care-team.received.v1': received.extend({
    members: z.array(z.object({ practitionerId: z.string().nullable(), role: code.nullable() })),
  }),
  'claim.received.v1': received.extend({
    kind: z.enum(['CLAIM', 'EXPLANATION_OF_BENEFIT']),
    type: z.string().nullable(),
    encounterId: z.string().nullable(),
    payerId: z.string().nullable(),
    from: instant.nullable(),
    until: instant.nullable(),
    total: z.number().nullable(),
    currency: z.string().nullable(),
    items: z.array(code),
    diagnoses: z.array(code),
  }),
  /** What measures need of the resources of one patient, up to two hundred an event. */
  'clinical-fact.recorded.v1': z.object({ patientId: z.string(), facts: z.array(clinicalFact) }),
  /** A hospital's scheduling system told of an appointment (SIU S12-S15, S26). */
  'appointment.received.v1': z.object({
    appointmentId: z.string(),
    patientId: z.string(),
    status: z.enum(['BOOKED', 'CANCELLED', 'NO_SHOW']),
    startAt: instant,
    at: instant,
  }),
  'care-relationship.granted.v1': careRelationship,
  'care-relationship.ended.v1': careRelationship,
} as const satisfies Record<string, z.ZodType>
