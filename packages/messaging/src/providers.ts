import { z } from 'zod'
import type { Channel } from './channel.js'
import { emailOverSmtp } from './email-over-smtp.js'
import { smsOverHttp } from './sms-over-http.js'

/** The variables that name the providers. */
export const providerVariables = {
  /** A provider of text messages that speaks Twilio's Messages resource; without it nothing is texted. */
  SMS_URL: z.url().optional(),
  SMS_ACCOUNT: z.string().default('baton'),
  SMS_AUTH_TOKEN: z.string().min(16).optional(),
  SMS_FROM: z.string().default('+12125550100'),
  /** smtp:// or smtps://; without it nothing is mailed. */
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default('care-team@baton.example'),
} as const

type Variables = z.output<z.ZodObject<typeof providerVariables>>

/**
 * The channels of the providers that are named; one that is not named is null. What becomes of text messages is told at
 * `statusUrl`, where there is one.
 */
export function openProviders(
  variables: Variables,
  statusUrl: string | null = null,
): { sms: Channel | null; email: Channel | null } {
  const { SMS_URL: url, SMS_AUTH_TOKEN: authToken, SMTP_URL: smtp } = variables
  const account = { accountSid: variables.SMS_ACCOUNT, from: variables.SMS_FROM, statusUrl }
  return {
    sms: url && authToken ? smsOverHttp({ ...account, url, authToken }) : null,
    email: smtp ? emailOverSmtp({ url: smtp, from: variables.MAIL_FROM }) : null,
  }
}
