import { readConfig } from '@baton/service-kit/config'
import { runProcess } from '@baton/service-kit/run-process'
import { z } from 'zod'
import { startSandbox } from './sandbox.js'

const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  SMTP_PORT: z.coerce.number().int().min(0).max(65_535).default(0),
  GATEWAY_URL: z.url(),
  SMS_AUTH_TOKEN: z.string().min(16),
})

/** A provider of text messages and a mail server for one machine. */
await runProcess('contact-sandbox', process.env, async ({ onStop }) => {
  const config = readConfig(environment, process.env)
  const replies = { url: `${config.GATEWAY_URL}/in/sms`, authToken: config.SMS_AUTH_TOKEN }
  const sandbox = await startSandbox({
    host: config.HOST,
    port: config.PORT,
    smtpPort: config.SMTP_PORT,
    replies,
  })
  onStop('sandbox', () => sandbox.close())
})
