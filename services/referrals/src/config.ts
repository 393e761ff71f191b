import { readConfig } from '@baton/service-kit/config'
import { z } from 'zod'

const environment = z
  .object({
    NODE_ENV: z.string().default('development'),
    /** Business days are counted in this IANA zone. */
    ORGANIZATION_TIME_ZONE: z.string().default('America/New_York'),
    /** Webhook secrets and the signatures of links are derived from it: 32 random bytes or more. */
    PARTNER_KEY: z.string().min(32, 'PARTNER_KEY needs 32 characters or more.'),
    /** Where agencies reach the gateway from outside: links begin with it. GATEWAY_URL when left out. */
    PUBLIC_URL: z.url().optional(),
    GATEWAY_URL: z.url().default('http://127.0.0.1:4000'),
    /** `allow` lets webhooks lead to this machine and private networks; refused in production. */
    WEBHOOK_PRIVATE_TARGETS: z.enum(['allow', 'refuse']).default('refuse'),
  })
  .refine((env) => env.NODE_ENV !== 'production' || env.WEBHOOK_PRIVATE_TARGETS === 'refuse', {
    path: ['WEBHOOK_PRIVATE_TARGETS'],
    message: 'WEBHOOK_PRIVATE_TARGETS=allow is for development: webhooks could reach inside the network.',
  })

/** What this service reads from the environment besides what every service does. */
export interface ReferralsConfig {
  readonly organizationTimeZone: string
  readonly partnerKey: string
  readonly privateWebhooks: boolean
  readonly publicUrl: string
}

/** Parses the environment once; everything that is wrong is named at once. */
export function readReferralsConfig(env: NodeJS.ProcessEnv): ReferralsConfig {
  const config = readConfig(environment, env)
  return {
    organizationTimeZone: config.ORGANIZATION_TIME_ZONE,
    partnerKey: config.PARTNER_KEY,
    privateWebhooks: config.WEBHOOK_PRIVATE_TARGETS === 'allow',
    publicUrl: config.PUBLIC_URL ?? config.GATEWAY_URL,
  }
}
