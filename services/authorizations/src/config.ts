import { json, readConfig } from '@baton/service-kit/config'
import { z } from 'zod'
import type { StaffCompetency } from './domain/staff-competency.js'

const payer = z.object({
  code: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  name: z.string().min(1),
  lineOfBusiness: z.enum([
    'MEDICARE_ADVANTAGE',
    'MEDICAID_MCO',
    'MEDICAID_FFS',
    'CHIP',
    'QHP_FFE',
    'COMMERCIAL',
  ]),
  /** The state whose law applies, two letters. */
  state: z.string().length(2).nullable().default(null),
  timeZone: z.string().default('America/New_York'),
  /** The address of its endpoint: `Claim/$submit` is asked below it, or `x12`. */
  baseUrl: z.url(),
  /** Signs its notifications. */
  notificationSecret: z.string().min(16),
  /** Our subscription there; `baton-<code>` in lower case without it. */
  subscriptionId: z.string().optional(),
  /** How it is asked: Da Vinci PAS, X12 278, or by people alone. */
  channel: z.enum(['PAS', 'X12', 'MANUAL']).default('PAS'),
  /** For X12: who sends to whom, and the folder of its clearinghouse where it is asked over files. */
  x12: z
    .object({
      senderId: z.string().min(1).max(15).default('BATON'),
      receiverId: z.string().min(1).max(15),
      folder: z.string().optional(),
      test: z.boolean().default(false),
    })
    .optional(),
  /** How many requests may be under way at it at once. */
  concurrency: z.int().min(1).max(100).default(32),
  /** How many requests a minute it takes; null without a limit. */
  ratePerMinute: z.int().min(1).nullable().default(null),
  /** Days that its state gives to ask for a fair hearing; null for the usual number. */
  hearingDays: z.int().min(1).nullable().default(null),
  /** How often it decides about an appeal itself; 2 for an employer plan that says so. */
  internalAppealLevels: z.union([z.literal(1), z.literal(2)]).default(1),
  /** The NPI under which we ask. */
  organizationNpi: z
    .string()
    .regex(/^\d{10}$/)
    .default('1234567893'),
  organizationName: z.string().default('Harborview Care Coordination'),
})

const competency = z.object({
  practitionerId: z.string(),
  competency: z.string(),
  validFrom: z.iso.datetime({ offset: true }).default('2020-01-01T00:00:00Z'),
  validUntil: z.iso.datetime({ offset: true }).nullable().default(null),
})

const environment = z.object({
  /** Who has shown what, as JSON, besides what metrics tells. */
  COMPETENCIES: json(z.array(competency)).default([]),
  /** The payers that authorizations are sent to, as JSON. */
  PAYERS: json(z.array(payer)).default([]),
  /** How long a payer may take to answer; PAS aims at 15 s. */
  PAYER_TIMEOUT_MS: z.coerce.number().int().min(1).default(20_000),
  /** How long to wait for a notification before asking about a lost answer. */
  PAYER_NOTICE_WAIT_MS: z.coerce.number().int().min(0).default(600_000),
  /** How long to wait between two inquiries. */
  PAYER_INQUIRY_EVERY_MS: z.coerce.number().int().min(0).default(900_000),
})

/** How a payer is reached. */
export type PayerConnection = z.output<typeof payer> & { readonly subscriptionId: string }

/** What this service reads from the environment besides what every service does. */
export interface AuthorizationsConfig {
  readonly payers: ReadonlyMap<string, PayerConnection>
  readonly competencies: readonly StaffCompetency[]
  readonly timeoutMs: number
  readonly noticeWaitMs: number
  readonly inquiryEveryMs: number
}

/** Parses the environment once; everything that is wrong is named at once. */
export function readAuthorizationsConfig(env: NodeJS.ProcessEnv): AuthorizationsConfig {
  const config = readConfig(environment, env)
  const payers = config.PAYERS.map((one) => ({
    ...one,
    subscriptionId: one.subscriptionId ?? `baton-${one.code.toLowerCase()}`,
  }))
  return {
    payers: new Map(payers.map((one) => [one.code, one])),
    competencies: config.COMPETENCIES.map((held) => ({
      ...held,
      validFrom: new Date(held.validFrom),
      validUntil: held.validUntil ? new Date(held.validUntil) : null,
    })),
    timeoutMs: config.PAYER_TIMEOUT_MS,
    noticeWaitMs: config.PAYER_NOTICE_WAIT_MS,
    inquiryEveryMs: config.PAYER_INQUIRY_EVERY_MS,
  }
}
