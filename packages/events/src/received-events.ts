import { z } from 'zod'
import { instant } from './instant.js'
import { SENSITIVITIES, sensitivity } from './sensitivity.js'

const received = z.object({
  resourceId: z.string(),
  patientId: z.string(),
  status: z.string(),
  at: instant,
  /** Its own label or that of what it refers to; what Part 2 protects is not told. */
  sensitivity,
})
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
  ongoing: z.boolean().optional(),
  noted: instant.optional(),
  bornOn: z.iso.date().optional(),
  codes,
  categories: codes,
  sites: codes,
  values: codes,
  value: z.number().optional(),
  unit: z.string().optional(),
  otherResult: z.boolean().optional(),
  parts: z
    .array(z.object({ codes: z.array(code), value: z.number(), unit: z.string().optional() }))
    .optional(),
  diagnoses: codes,
  reasons: codes,
  disposition: codes,
  negated: z.boolean().optional(),
  supplyDays: z.number().optional(),
  refills: z.number().optional(),
  ingredients: z.array(z.string()).optional(),
  encounterId: z.string().optional(),
  facilityId: z.string().optional(),
  payer: z.string().optional(),
  basedOn: z.array(z.string()).optional(),
  sensitivity,
  /** The same resource was told before: this takes its place. */
  revises: z.boolean().optional(),
})

/** A claim or an explanation of benefit, as far as somebody counts it. */
const claim = received.omit({ patientId: true }).extend({
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
})

/** What the patients service tells of resources and messages that others sent. */
export const receivedEvents = {
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
  /** One claim alone, as it was told until claims were told together. */
  'claim.received.v1': claim.extend({ patientId: z.string() }),
  /** Claims and explanations of benefit of one patient, up to two hundred an event. */
  'claims.received.v1': z.object({ patientId: z.string(), claims: z.array(claim) }),
  /** What was told before has another label now: whoever keeps it shows it to whom the label lets, and counts it for nobody else. */
  'record.labelled.v1': z.object({
    recordId: z.string(),
    patientId: z.string(),
    /** FHIR type. */
    type: z.string(),
    sensitivity: z.enum(SENSITIVITIES),
    at: instant,
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
} as const satisfies Record<string, z.ZodType>
