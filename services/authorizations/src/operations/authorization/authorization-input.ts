import { z } from 'zod'

const code = z.object({
  system: z.string().trim().min(1, 'A code needs its system.'),
  code: z.string().trim().min(1, 'The code is empty.'),
  display: z
    .string()
    .nullish()
    .transform((text) => text ?? null),
})

/** PAS knows these units and no others (X12 278, HSD and SV1). */
const UNITS = ['visits', 'units', 'days', 'hours', 'minutes', 'months', 'IU'] as const

const line = z
  .object({
    service: code,
    quantity: z.number().positive('The quantity must be above zero.'),
    unit: z.enum(UNITS, `The unit must be one of ${UNITS.join(', ')}.`),
    from: z.iso.date('The first day must be a date, 2026-11-24.').nullish(),
    to: z.iso.date('The last day must be a date, 2026-11-24.').nullish(),
    serviceTypeCode: z.string().min(1).nullish(),
    placeOfService: z
      .string()
      .regex(/^\d{2}$/, 'The place of service has two digits.')
      .nullish(),
  })
  .refine(({ from, to }) => !from || !to || from <= to, {
    message: 'The last day is before the first.',
    path: ['to'],
  })

/** One service to ask for, checked. */
export type AskedLine = z.output<typeof line>

const lineChange = z.object({
  sequence: z.int().min(1, 'Lines are numbered from 1.'),
  quantity: z.number().positive('The quantity must be above zero.').nullish(),
  from: z.iso.date('The first day must be a date, 2026-11-24.').nullish(),
  to: z.iso.date('The last day must be a date, 2026-11-24.').nullish(),
  cancelled: z.boolean().nullish(),
})
/** A change of a line, checked. */
export type LineChange = z.output<typeof lineChange>

const idempotencyKey = z.string().min(1).nullish()

/** A new authorization. */
export const createInput = z.object({
  patientId: z.string().min(1, 'The patient is missing.'),
  payerId: z.string().min(1, 'The payer is missing.'),
  coverageId: z.string().nullish(),
  encounterId: z.string().nullish(),
  orderingPractitionerId: z.string().nullish(),
  priority: z.enum(['STANDARD', 'EXPEDITED']),
  physicianStatesUrgency: z.boolean().nullish(),
  serviceKind: z
    .enum([
      'PRIOR_AUTHORIZATION',
      'NOT_SUBJECT_TO_PRIOR_AUTHORIZATION',
      'PART_B_DRUG',
      'CONCURRENT_EXTENSION',
    ])
    .nullish(),
  diagnoses: z.array(code).max(12, 'X12 278 holds at most 12 diagnoses.').nullish(),
  serviceLines: z.array(line).min(1, 'Ask for at least one service.').max(99, 'At most 99 lines.'),
  requiredDocuments: z.array(z.string().trim().min(1)).nullish(),
  supersedesId: z.string().nullish(),
  idempotencyKey,
})
/** What `createAuthorization` takes, checked. */
export type CreateInput = z.output<typeof createInput>

/** A change of an authorization as it was seen. */
export const changeInput = z.object({ id: z.string(), expectedVersion: z.int(), idempotencyKey })

/** A change of an authorization with a reason. */
export const reasonedInput = changeInput.extend({ reason: z.string().trim().min(1, 'Say why.').max(500) })

/** A change of what is asked for. */
export const updateInput = changeInput.extend({
  lines: z.array(lineChange).nullish(),
  addLines: z.array(line).max(99, 'At most 99 lines.').nullish(),
  diagnoses: z.array(code).max(12, 'X12 278 holds at most 12 diagnoses.').nullish(),
  coverageId: z.string().nullish(),
  priority: z.enum(['STANDARD', 'EXPEDITED']).nullish(),
  reason: z.string().trim().min(1).max(500).nullish(),
})
/** What `updateAuthorization` takes, checked. */
export type UpdateInput = z.output<typeof updateInput>

/** A document to attach. */
export const attachInput = z.object({
  authorizationId: z.string(),
  expectedVersion: z.int(),
  kind: z.string().trim().min(1, 'Say what kind of document it is.'),
  documentId: z.string().nullish(),
  idempotencyKey,
})

/** Units that were used or are planned. */
export const unitsInput = z
  .object({
    authorizationId: z.string(),
    sequence: z.int().min(1, 'Lines are numbered from 1.'),
    units: z.number().positive('The units must be above zero.'),
    serviceDate: z.iso.date('The day must be a date, 2026-11-24.'),
    kind: z.enum(['USE', 'SCHEDULE']).nullish(),
    scheduledEntryId: z.string().nullish(),
    idempotencyKey,
  })
  .transform(({ authorizationId, ...rest }) => ({ ...rest, id: authorizationId }))

/** A use or a plan to take back. */
export const reverseInput = z
  .object({
    authorizationId: z.string(),
    entryId: z.string(),
    reason: z.string().trim().min(1, 'Say why.').max(500),
    idempotencyKey,
  })
  .transform(({ authorizationId, ...rest }) => ({ ...rest, id: authorizationId }))

/** A dead letter to take up again. */
export const retryInput = z.object({ id: z.string(), expectedVersion: z.int().nullish(), idempotencyKey })
