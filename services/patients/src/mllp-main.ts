import { readConfig } from '@baton/service-kit/config'
import { openHealth } from '@baton/service-kit/health'
import { listen } from '@baton/service-kit/http-server'
import { openServiceDeps } from '@baton/service-kit/open-deps'
import { runProcess } from '@baton/service-kit/run-process'
import { z } from 'zod'
import { definition } from './definition.js'
import { listenForMessages } from './mllp/listen-for-messages.js'

const environment = z
  .object({
    NODE_ENV: z.string().default('development'),
    MLLP_PORT: z.coerce.number().int().min(0).max(65_535).default(2575),
    /** PEM files: with them the listener speaks TLS; with a CA it lets in only senders who hold a certificate of it. */
    MLLP_TLS_CERT: z.string().optional(),
    MLLP_TLS_KEY: z.string().optional(),
    MLLP_TLS_CLIENT_CA: z.string().optional(),
    /** `allow` lets production listen without TLS or without asking for certificates: behind a tunnel that does. */
    MLLP_PLAINTEXT: z.enum(['allow', 'refuse']).default('refuse'),
  })
  .refine((env) => (env.MLLP_TLS_CERT === undefined) === (env.MLLP_TLS_KEY === undefined), {
    path: ['MLLP_TLS_KEY'],
    message:
      'MLLP_TLS_CERT and MLLP_TLS_KEY come together: with one of them alone the listener would not speak TLS.',
  })
  .refine(
    (env) =>
      env.NODE_ENV !== 'production' ||
      env.MLLP_PLAINTEXT === 'allow' ||
      (env.MLLP_TLS_CERT !== undefined && env.MLLP_TLS_CLIENT_CA !== undefined),
    {
      path: ['MLLP_TLS_CERT'],
      message:
        'In production hospitals show certificates: set MLLP_TLS_CERT, MLLP_TLS_KEY and MLLP_TLS_CLIENT_CA, or MLLP_PLAINTEXT=allow behind a tunnel.',
    },
  )

/** The process that hospitals' engines send HL7 v2 messages to. */
await runProcess('patients-mllp', process.env, async (running) => {
  const health = openHealth('patients-mllp')
  const { deps, config } = await openServiceDeps(definition, process.env, { running, health })
  const { MLLP_PORT: port, ...files } = readConfig(environment, process.env)
  const { MLLP_TLS_CERT: cert, MLLP_TLS_KEY: key, MLLP_TLS_CLIENT_CA: clientCa } = files
  const tls = cert && key ? { cert, key, clientCa } : null
  const listener = await listenForMessages(deps, { host: config.HOST, port, tls })
  running.onStop('mllp', () => listener.close())
  const server = await listen(health, [], { host: config.HOST, port: config.PORT })
  running.onStop('http', () => {
    health.stop()
    return server.close()
  })
})
