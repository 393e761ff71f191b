import { join } from 'node:path'
import { openProviders, providerVariables } from '@baton/messaging/providers'
import { MORSE_MOST, USUAL_MORSE_BANDS } from '@baton/clinical/scores/fall-risk'
import { processEnvironment, readConfig } from '@baton/service-kit/config'
import type { Deps } from '@baton/service-kit/request-context'
import { IANAZone } from 'luxon'
import { z } from 'zod'
import type { PatientsDeps } from './deps.js'
import type { DocumentStore } from './documents/document-store.js'
import { storeInFolder } from './documents/store-in-folder.js'
import { storeInS3 } from './documents/store-in-s3.js'
import { letterToPrint } from './outreach/letter-to-print.js'

const environment = z.object({
  /** A folder that the subgraph and its workers share; `imports` in the stack's folder unless told. */
  IMPORT_DIR: z.string().optional(),
  /** A folder for documents that the subgraph's processes share; `documents` in the stack's folder unless told. */
  DOCUMENT_DIR: z.string().optional(),
  /** An S3-compatible bucket for documents instead: its address with the bucket's name. */
  DOCUMENT_S3_URL: z.url().optional(),
  DOCUMENT_S3_REGION: z.string().default('us-east-1'),
  DOCUMENT_S3_ACCESS_KEY_ID: z.string().optional(),
  DOCUMENT_S3_SECRET_ACCESS_KEY: z.string().optional(),
  DOCUMENT_LIMIT_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(25 * 1024 * 1024),
  BATON_STACK_DIR: z.string().default('.baton'),
  /** The organization's own zone, for patients whose address tells none. */
  ORGANIZATION_TIME_ZONE: z
    .string()
    .default('America/New_York')
    .refine((zone) => IANAZone.isValidZone(zone), 'must be an IANA time zone'),
  /** Whether whoever went home from a ward or the emergency department is followed up without anybody asking. */
  OUTREACH_AFTER_DISCHARGE: z.enum(['on', 'off']).default('on'),
  /** Where moderate and high risk begin on the Morse Fall Scale, 25 and 45 unless told: `25,51` for another set that circulates. */
  MORSE_BANDS: z
    .string()
    .regex(/^\d+,\d+$/, 'must be two totals such as 25,51')
    .transform((text) => text.split(',').map(Number))
    .transform(([moderateFrom = 0, highFrom = 0]) => ({ moderateFrom, highFrom }))
    .refine(
      ({ moderateFrom, highFrom }) => 0 < moderateFrom && moderateFrom < highFrom && highFrom <= MORSE_MOST,
      `must be two totals of 1 to ${MORSE_MOST}, the lower one first`,
    )
    .default(USUAL_MORSE_BANDS),
  /** `original`: one AA, AE or AR for each message of a hospital; `enhanced`: what MSH-15 and MSH-16 ask for. */
  HL7_ACKNOWLEDGMENTS: z.enum(['original', 'enhanced']).default('original'),
  /** Which messages of hospitals are for this system, by MSH-11: `P` in production, P, T and D elsewhere unless told. */
  HL7_PROCESSING_IDS: z
    .string()
    .regex(/^[PTD](,[PTD])*$/, 'must be letters such as P,T')
    .optional(),
  NODE_ENV: processEnvironment.shape.NODE_ENV,
  /** Who writes to patients, and where they call back. */
  ORGANIZATION_NAME: z.string().default('Baton Care Team'),
  ORGANIZATION_PHONE: z.string().default('(212) 555-0100'),
  ...providerVariables,
  /** Where the provider sends replies, and what became of messages, as it knows the address: its signature covers it. */
  SMS_REPLY_URL: z.url().optional(),
  /** The folder that the print shop empties; `letters` in the stack's folder unless told. */
  PRINT_DIR: z.string().optional(),
})

/** Opens what only patients needs. */
export async function openPatientsDeps(base: Deps, env: NodeJS.ProcessEnv): Promise<PatientsDeps> {
  const config = readConfig(environment, env)
  return {
    ...base,
    importDir: config.IMPORT_DIR ?? join(config.BATON_STACK_DIR, 'imports'),
    documents: documentStoreOf(config),
    documentLimitBytes: config.DOCUMENT_LIMIT_BYTES,
    organizationZone: config.ORGANIZATION_TIME_ZONE,
    followsDischarges: config.OUTREACH_AFTER_DISCHARGE === 'on',
    morseBands: config.MORSE_BANDS,
    acknowledges: config.HL7_ACKNOWLEDGMENTS,
    processingIds: (config.HL7_PROCESSING_IDS ?? (config.NODE_ENV === 'production' ? 'P' : 'P,T,D')).split(
      ',',
    ),
    ...outreachOf(config),
  }
}

function documentStoreOf(config: z.output<typeof environment>): DocumentStore {
  const { DOCUMENT_S3_URL: endpoint, DOCUMENT_S3_REGION: region } = config
  if (!endpoint) return storeInFolder(config.DOCUMENT_DIR ?? join(config.BATON_STACK_DIR, 'documents'))
  const { DOCUMENT_S3_ACCESS_KEY_ID: accessKeyId, DOCUMENT_S3_SECRET_ACCESS_KEY: secretAccessKey } = config
  if (!accessKeyId || !secretAccessKey)
    throw new Error('DOCUMENT_S3_URL needs DOCUMENT_S3_ACCESS_KEY_ID and DOCUMENT_S3_SECRET_ACCESS_KEY.')
  return storeInS3({ endpoint, region, accessKeyId, secretAccessKey })
}

function outreachOf(
  config: z.output<typeof environment>,
): Pick<PatientsDeps, 'channels' | 'sender' | 'replies'> {
  const { SMS_AUTH_TOKEN: authToken, SMS_REPLY_URL: replyUrl } = config
  const letter = letterToPrint(config.PRINT_DIR ?? join(config.BATON_STACK_DIR, 'letters'))
  return {
    channels: { ...openProviders(config, replyUrl ?? null), letter },
    sender: { organization: config.ORGANIZATION_NAME, phone: config.ORGANIZATION_PHONE },
    replies: replyUrl && authToken ? { url: replyUrl, authToken } : null,
  }
}
