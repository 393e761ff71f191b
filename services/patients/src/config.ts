import { join } from 'node:path'
import { readConfig } from '@baton/service-kit/config'
import type { Deps } from '@baton/service-kit/request-context'
import { IANAZone } from 'luxon'
import { z } from 'zod'
import type { PatientsDeps } from './deps.js'
import { emailOverSmtp } from './outreach/email-over-smtp.js'
import { letterToPrint } from './outreach/letter-to-print.js'
import { smsOverHttp } from './outreach/sms-over-http.js'

const environment = z.object({
  /** A folder that the subgraph and its workers share; `imports` in the stack's folder unless told. */
  IMPORT_DIR: z.string().optional(),
  BATON_STACK_DIR: z.string().default('.baton'),
  /** The organization's own zone, for patients whose address tells none. */
  ORGANIZATION_TIME_ZONE: z
    .string()
    .default('America/New_York')
    .refine((zone) => IANAZone.isValidZone(zone), 'must be an IANA time zone'),
  /** Who writes to patients, and where they call back. */
  ORGANIZATION_NAME: z.string().default('Baton Care Team'),
  ORGANIZATION_PHONE: z.string().default('(212) 555-0100'),
  /** A provider of text messages that speaks Twilio's Messages resource; without it nothing is texted. */
  SMS_URL: z.url().optional(),
  SMS_ACCOUNT: z.string().default('baton'),
  SMS_AUTH_TOKEN: z.string().min(16).optional(),
  SMS_FROM: z.string().default('+12125550100'),
  /** Where the provider sends replies, as it knows the address: its signature covers it. */
  SMS_REPLY_URL: z.url().optional(),
  /** smtp:// or smtps://; without it nothing is mailed. */
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default('care-team@baton.example'),
  /** The folder that the print shop empties; `letters` in the stack's folder unless told. */
  PRINT_DIR: z.string().optional(),
})

/** Opens what only patients needs. */
export async function openPatientsDeps(base: Deps, env: NodeJS.ProcessEnv): Promise<PatientsDeps> {
  const config = readConfig(environment, env)
  return {
    ...base,
    importDir: config.IMPORT_DIR ?? join(config.BATON_STACK_DIR, 'imports'),
    organizationZone: config.ORGANIZATION_TIME_ZONE,
    ...outreachOf(config),
  }
}

function outreachOf(
  config: z.output<typeof environment>,
): Pick<PatientsDeps, 'channels' | 'sender' | 'replies'> {
  const { SMS_URL: url, SMS_AUTH_TOKEN: authToken, SMS_REPLY_URL: replyUrl, SMTP_URL: smtp } = config
  const account = { accountSid: config.SMS_ACCOUNT, from: config.SMS_FROM }
  return {
    channels: {
      sms: url && authToken ? smsOverHttp({ ...account, url, authToken }) : null,
      email: smtp ? emailOverSmtp({ url: smtp, from: config.MAIL_FROM }) : null,
      letter: letterToPrint(config.PRINT_DIR ?? join(config.BATON_STACK_DIR, 'letters')),
    },
    sender: { organization: config.ORGANIZATION_NAME, phone: config.ORGANIZATION_PHONE },
    replies: replyUrl && authToken ? { url: replyUrl, authToken } : null,
  }
}
