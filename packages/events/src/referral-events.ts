import { z } from 'zod'
import { instant } from './instant.js'
import { sensitivity } from './sensitivity.js'

const referral = z.object({
  referralId: z.string(),
  patientId: z.string(),
  agencyId: z.string(),
  category: z.string(),
  /** The referral's label: that there is one tells of what it protects. */
  sensitivity,
  at: instant,
})

/** What the referrals service tells. */
export const referralEvents = {
  'referral.created.v1': referral,
  'referral.sent.v1': referral.extend({ acceptDueAt: instant }),
  'referral.accepted.v1': referral.extend({ sentAt: instant, acceptDueAt: instant }),
  /** Every move of the state machine, those above included. */
  'referral.moved.v1': referral.extend({
    from: z.string().nullable(),
    to: z.string(),
    reason: z.string().nullable(),
    sentAt: instant.nullable(),
    /** What verified a closure: DOCUMENT, SERVICE_RECORD, PATIENT_CONFIRMATION, ENROLLMENT_PROOF. */
    evidence: z.string().nullable(),
    sensitivity: z.string(),
  }),
  'appointment.moved.v1': z.object({
    appointmentId: z.string(),
    referralId: z.string().nullable(),
    patientId: z.string(),
    agencyId: z.string().nullable(),
    startAt: instant,
    timeZone: z.string(),
    from: z.string().nullable(),
    to: z.string(),
    /** PATIENT, PROVIDER or null when it was not cancelled. */
    cancelledBy: z.string().nullable(),
    /** Cancelled less than 24 hours before its start. */
    late: z.boolean(),
    at: instant,
  }),
  /** A patient should be reminded of an appointment; outreach chooses how and sends. */
  'appointment.reminder-due.v1': z.object({
    reminderId: z.string(),
    appointmentId: z.string(),
    patientId: z.string(),
    /** TWO_DAYS_BEFORE, DAY_BEFORE. */
    kind: z.string(),
    startAt: instant,
    timeZone: z.string(),
    at: instant,
  }),
} as const satisfies Record<string, z.ZodType>
