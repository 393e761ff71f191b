import { z } from 'zod'

const idempotencyKey = z.string().min(1).nullish()

/** A payer to leave alone. */
export const pauseInput = z.object({
  payerId: z.string(),
  reason: z.string().trim().min(1, 'Say why.').max(300),
  expectedVersion: z.int().nullish(),
  idempotencyKey,
})

/** A payer to ask again. */
export const resumeInput = z.object({
  payerId: z.string(),
  expectedVersion: z.int().nullish(),
  idempotencyKey,
})

const words = z.array(z.string().trim().min(1)).max(50)

/** What a payer asks for a code. */
export const ruleInput = z
  .object({
    payerId: z.string().nullish(),
    lineOfBusiness: z
      .enum(['MEDICARE_ADVANTAGE', 'MEDICAID_MCO', 'MEDICAID_FFS', 'CHIP', 'QHP_FFE', 'COMMERCIAL'])
      .nullish(),
    state: z
      .string()
      .regex(/^[A-Z]{2}$/, 'A state has two capital letters.')
      .nullish(),
    code: z.object({
      system: z.string().min(1),
      code: z.string().trim().min(1),
      display: z.string().nullish(),
    }),
    requirement: z.enum(['AUTH_NEEDED', 'NO_AUTH', 'SATISFIED', 'CONDITIONAL']),
    documents: words.nullish(),
    criteria: words.nullish(),
    infoNeeded: z
      .array(z.enum(['PERFORMER', 'LOCATION', 'TIMEFRAME', 'CONTRACT_WINDOW', 'DETAIL_CODE']))
      .nullish(),
    source: z.string().trim().min(1, 'Say where the rule comes from.').max(500),
    validFrom: z.iso.date('The first day must be a date, 2026-11-24.'),
    validUntil: z.iso.date('The last day must be a date, 2026-11-24.').nullish(),
    expectedVersion: z.int().nullish(),
    idempotencyKey,
  })
  .refine(({ validFrom, validUntil }) => !validUntil || validFrom <= validUntil, {
    message: 'The last day is before the first.',
    path: ['validUntil'],
  })
  .refine(({ requirement, infoNeeded }) => requirement !== 'CONDITIONAL' || (infoNeeded?.length ?? 0) > 0, {
    message: 'A conditional rule says which detail decides.',
    path: ['infoNeeded'],
  })
/** What `savePayerRule` takes, checked. */
export type RuleInput = z.output<typeof ruleInput>

/** Whether an authorization is needed. */
export const requirementInput = z.object({
  payerId: z.string(),
  code: z.object({
    system: z.string().min(1),
    code: z.string().trim().min(1),
    display: z.string().nullish(),
  }),
  state: z.string().length(2).nullish(),
  serviceDate: z.iso.date().nullish(),
})
