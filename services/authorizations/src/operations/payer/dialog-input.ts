import { z } from 'zod'
import { changeInput } from '../authorization/authorization-input.js'

const channel = z.enum(['PHONE', 'FAX', 'PORTAL', 'MAIL'])
const text = (most: number) => z.string().trim().min(1, 'Say it in words.').max(most)
const instant = z.date()
const day = z.iso.date('The day must be a date, 2026-11-24.')

/** What a payer asks. */
export const infoRequestInput = changeInput.extend({
  items: z.array(text(200)).min(1, 'Say what the payer asks for.').max(50),
  dueAt: instant.nullish(),
  channel: z.enum(['PHONE', 'FAX', 'PORTAL', 'MAIL', 'PAS', 'X12']).nullish(),
})

/** The answer to what a payer asked. */
export const infoAnswerInput = changeInput.extend({
  documents: z
    .array(z.object({ kind: text(100), documentId: z.string().nullish() }))
    .min(1, 'Say which documents answer it.'),
  note: text(1000).nullish(),
})

/** More time that a payer takes. */
export const extensionInput = changeInput.extend({
  days: z.int().min(1, 'An extension has at least one day.').max(60),
  reason: z.enum([
    'ENROLLEE_REQUEST',
    'NONCONTRACT_EVIDENCE',
    'EXTRAORDINARY',
    'ADDITIONAL_INFORMATION',
    'BEYOND_CONTROL',
    'MISSING_INFORMATION',
  ]),
})

/** A request that became urgent. */
export const expediteInput = changeInput.extend({
  reason: text(500),
  physicianStatesUrgency: z.boolean().nullish(),
})

/** A payer that does not see the hurry. */
export const expediteRefusalInput = changeInput.extend({ reason: text(500) })

/** A notice that a service ends. */
export const terminationNoticeInput = changeInput.extend({
  kind: z.enum(['NOMNC', 'HINN', 'OTHER']),
  givenOn: day.nullish(),
  endsOn: day,
})

/** A fast-track appeal against a notice. */
export const fastTrackInput = changeInput.extend({ noticeId: z.string().min(1, 'Say which notice.') })

/** How a fast-track appeal was decided. */
export const fastTrackDecisionInput = fastTrackInput.extend({
  outcome: z.enum(['SERVICES_CONTINUE', 'SERVICES_END']),
})

/** A talk between the physicians. */
export const peerToPeerInput = changeInput.extend({
  physicianId: z.string().min(1, 'Say which physician talks.'),
  phone: text(40).nullish(),
  slots: z.array(instant).nullish(),
  windowEndsAt: instant.nullish(),
})

/** A contact with a payer. */
export const payerContactInput = z.object({
  id: z.string(),
  channel,
  at: instant.nullish(),
  representative: text(100).nullish(),
  referenceNumber: text(60).nullish(),
  summary: text(2000),
  promised: text(500).nullish(),
  promisedBy: instant.nullish(),
  idempotencyKey: z.string().min(1).nullish(),
})

/** A day on which the payer looks again. */
export const reviewInput = changeInput.extend({ reviewOn: day })

/** A review of medical necessity. */
export const criteriaInput = changeInput.extend({
  criteriaSource: text(300),
  criteria: z
    .array(z.object({ text: text(500), met: z.boolean(), evidence: text(300).nullish() }))
    .min(1, 'Name at least one criterion.')
    .max(50),
})
