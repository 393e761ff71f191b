import { z } from 'zod'

/** The environment cannot be used; the message names every variable that is wrong. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** Text that holds JSON. */
export function json<S extends z.ZodType>(schema: S) {
  return z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown
      } catch {
        context.addIssue({ code: 'custom', message: 'must be JSON' })
        return z.NEVER
      }
    })
    .pipe(schema)
}

/** What every process needs to know. */
export const processEnvironment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }),
  /** The shared virtual clock; development and tests only. */
  CLOCK_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
})

/** What subgraphs and workers need to know as well. */
export const serviceEnvironment = processEnvironment.extend({
  /** { key id: secret }; the first signs, all verify. */
  SIGNING_KEYS: json(z.record(z.string(), z.string().min(32))),
  /** Signs the cursors of lists. */
  CURSOR_SECRET: z.string().min(32),
  /** Where workers read the graph. */
  GATEWAY_URL: z.url().optional(),
  /** Composed access rules, written by `npm run compose`. */
  POLICIES_FILE: z.string().optional(),
})

export type ProcessConfig = z.output<typeof processEnvironment>
export type ServiceConfig = z.output<typeof serviceEnvironment>

/** Parses the environment once. Everything that is wrong is named at once; values are never repeated. */
export function readConfig<S extends z.ZodType>(schema: S, env: NodeJS.ProcessEnv): z.output<S> {
  const parsed = schema.safeParse(env)
  if (parsed.success) {
    refuseVirtualClockInProduction(env)
    return parsed.data
  }
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${describe(issue, env)}`)
  throw new ConfigError(`The environment cannot be used. Set or correct:\n${faults.join('\n')}`)
}

function describe(issue: z.core.$ZodIssue, env: NodeJS.ProcessEnv): string {
  const name = String(issue.path[0])
  return env[name] === undefined ? 'is missing' : issue.message
}

function refuseVirtualClockInProduction(env: NodeJS.ProcessEnv): void {
  if (env['NODE_ENV'] === 'production' && env['CLOCK_DATABASE_URL']) {
    throw new ConfigError(
      'CLOCK_DATABASE_URL is set, but production never runs on a virtual clock: unset it.',
    )
  }
}
