import { z } from 'zod'
import { instant } from './instant.js'
import { sensitivity } from './sensitivity.js'

const transition = z.object({
  episodeId: z.string(),
  patientId: z.string(),
  /** The label of the stay: who may not know of it is not told of its transition. */
  sensitivity,
})
const membership = z.object({
  membershipId: z.string(),
  patientId: z.string(),
  practitionerId: z.string(),
  from: instant,
})

/** What the care-plans service tells. */
export const carePlanEvents = {
  /** Whoever looks at the work queue reads it again: something came, went, or changed its place. */
  'work-queue.changed.v1': z.object({ patientId: z.string().nullable() }),
  'transition.opened.v1': transition.extend({
    encounterId: z.string(),
    dischargedAt: instant,
    contactDueAt: instant,
    timeZone: z.string(),
    coordinatorId: z.string().nullable(),
  }),
  'transition.contact-recorded.v1': transition.extend({
    attemptId: z.string(),
    /** Who made it: the id of a person. Absent in what was told before 27 November 2026. */
    by: z.string().optional(),
    at: instant,
    outcome: z.string(),
    successful: z.boolean(),
    contactDueAt: instant,
    onTime: z.boolean(),
  }),
  'transition.visit-recorded.v1': transition.extend({
    encounterId: z.string(),
    visitId: z.string(),
    at: instant,
    /** FHIR encounter class of the visit: AMB, HH, VR. */
    class: z.string(),
    decisionMaking: z.enum(['LOW', 'MODERATE', 'HIGH']).nullable(),
  }),
  'transition.closed.v1': transition.extend({
    encounterId: z.string(),
    status: z.string(),
    at: instant,
    billingCode: z.string().nullable(),
    blockers: z.array(z.string()),
  }),
  'medication-reconciliation.completed.v1': z.object({
    reconciliationId: z.string(),
    patientId: z.string(),
    encounterId: z.string().nullable(),
    dischargedAt: instant.nullable(),
    at: instant,
    role: z.string(),
  }),
  'escalation.moved.v1': z.object({
    escalationId: z.string(),
    patientId: z.string(),
    severity: z.string(),
    from: z.string().nullable(),
    to: z.string(),
    at: instant,
    /** The label of what it was raised for. */
    sensitivity,
  }),
  /** Hospice enrolment or a change of the goals of care: stops outreach, sets exclusions. */
  'advance-care.changed.v1': z.object({
    patientId: z.string(),
    documentId: z.string().nullable(),
    hospice: z.boolean(),
    at: instant,
  }),
  /** A reading at home came to a NEWS2 that asks for somebody: what a tier and its reasons go by. */
  'reading.scored.v1': z.object({
    readingId: z.string(),
    patientId: z.string(),
    total: z.number(),
    band: z.enum(['MEDIUM', 'HIGH']),
    /** When it was measured. */
    at: instant,
  }),
  /** A patient is watched at home, or not for now; the plan says which scale of oxygen saturation a clinician has set. */
  'monitoring.moved.v1': z.object({
    planId: z.string(),
    patientId: z.string(),
    status: z.enum(['ACTIVE', 'ON_HOLD']),
    spo2Scale: z.union([z.literal(1), z.literal(2)]),
    at: instant,
  }),
  /** Somebody was enrolled in a program, by its code, or is in it no more. */
  'program.moved.v1': z.object({
    enrollmentId: z.string(),
    patientId: z.string(),
    program: z.string(),
    status: z.enum(['ACTIVE', 'WITHDRAWN', 'COMPLETED']),
    at: instant,
  }),
  /** A person accepted what a rule suggested; `services` is what a payer would be asked for, if anything. */
  'proposal.accepted.v1': z.object({
    proposalId: z.string(),
    patientId: z.string(),
    kind: z.string(),
    rule: z.string(),
    services: z.array(z.object({ system: z.string().nullable(), code: z.string(), quantity: z.number() })),
    diagnoses: z.array(z.object({ system: z.string().nullable(), code: z.string() })),
    /** Who accepted it. */
    acceptedBy: z.string().optional(),
    at: instant,
  }),
  /** A colleague joined the care team of a patient; patients gives access from then until then. */
  'care-team.joined.v1': membership.extend({ role: z.string(), until: instant.nullable(), at: instant }),
  /** A colleague's place in a care team ended; patients ends the access that came with it. */
  'care-team.left.v1': membership.extend({ at: instant }),
  /** The ladder asks somebody who is on call; patients lets the person see the patient until then. */
  'escalation.asked.v1': z.object({
    escalationId: z.string(),
    patientId: z.string(),
    practitionerId: z.string(),
    rung: z.string(),
    at: instant,
    until: instant,
  }),
  /** What a patient measures at home did not come when it was due: outreach asks (domain.md 7.3). */
  'readings.missed.v1': z.object({
    patientId: z.string(),
    /** The last reading, or since when readings are waited for. */
    silentSince: instant,
    at: instant,
  }),
  /** Readings come again, or nobody waits for them any more. */
  'readings.resumed.v1': z.object({ patientId: z.string(), at: instant }),
  'goal.moved.v1': z.object({
    goalId: z.string(),
    /** Null for a goal that was adopted without its plan. */
    carePlanId: z.string().nullable(),
    patientId: z.string(),
    from: z.string().nullable(),
    to: z.string(),
    achievement: z.string().nullable(),
    at: instant,
  }),
} as const satisfies Record<string, z.ZodType>
