import { wallClock } from '@baton/service-kit/clock'
import { json, readConfig } from '@baton/service-kit/config'
import { runProcess } from '@baton/service-kit/run-process'
import { z } from 'zod'
import { startSimulator } from './simulator.js'

const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  /** The gateway's address. */
  NOTIFY_URL: z.url(),
  /** { payer code: secret } */
  NOTIFICATION_SECRETS: json(z.record(z.string(), z.string().min(16))),
  /** Where the payer remembers; memory only without it. */
  BATON_STACK_DIR: z.string().optional(),
})

await runProcess('payer-simulator', process.env, async ({ onStop }) => {
  const config = readConfig(environment, process.env)
  const clock = wallClock()
  const simulator = await startSimulator({
    host: config.HOST,
    port: config.PORT,
    folder: config.BATON_STACK_DIR ?? null,
    notifyUrl: config.NOTIFY_URL,
    secrets: config.NOTIFICATION_SECRETS,
    now: () => clock.now(),
  })
  onStop('payer simulator', simulator.close)
})
