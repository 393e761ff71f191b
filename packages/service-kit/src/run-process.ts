import { setTimeout as delay } from 'node:timers/promises'
import { startTracing } from '@baton/tracing/start-tracing'
import { GraphQLError } from 'graphql'
import { ConfigError } from './config.js'
import { errorFacts, openLog, type Logger } from './log.js'

/** Closes one thing. */
type Close = () => Promise<void> | void

/** What a starting process gets. */
export interface Running {
  readonly log: Logger
  /** Closed in reverse order when the process stops. */
  onStop(name: string, close: Close): void
}

const STOP_WITHIN_MS = 14_000

/**
 * Starts a process and stops it once, gracefully, on SIGTERM, SIGINT or when the runner that started it is gone.
 * A fault at the start or an error that nobody caught ends it with status 1, for its supervisor to start it again.
 */
export async function runProcess(
  name: string,
  env: NodeJS.ProcessEnv,
  start: (running: Running) => Promise<void>,
): Promise<void> {
  const log = openLog(name, env['LOG_LEVEL'] ?? 'info')
  const closers: { name: string; close: Close }[] = []
  process.stdout.on('error', () => undefined) // whoever read our log is gone; that is no reason to fail
  let stopping: Promise<void> | null = null
  const stop = (reason: string, status: number): void => {
    if (stopping) return
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), STOP_WITHIN_MS + 1_000).unref() // whatever hangs, it ends
    stopping = stopAll(log, closers, reason).then(() => process.exit(status))
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(signal, 0))
  if (process.channel) process.on('disconnect', () => stop('the runner is gone', 0))
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      if (isOfAnAnswer(error)) return log.warn(errorFacts(error), 'a field failed after its list had')
      log.fatal(errorFacts(error), event)
      stop(event, 1)
    })
  }
  try {
    const tracing = await startTracing(name, env)
    if (tracing) closers.push({ name: 'tracing', close: () => tracing.stop() })
    await start({ log, onStop: (what, close) => void closers.push({ name: what, close }) })
    log.info('started')
  } catch (error) {
    if (error instanceof ConfigError) process.stderr.write(`${name}: ${error.message}\n`)
    else log.fatal(errorFacts(error), 'could not start')
    stop('could not start', 1)
  }
}

/**
 * graphql-js lets go of a list when one of its items fails at once, and nobody waits for the items that fail later. Their
 * list has been answered with its error by then: it is no reason to end a process that answers others.
 */
function isOfAnAnswer(error: unknown): boolean {
  return error instanceof GraphQLError && error.path !== undefined
}

async function stopAll(
  log: Logger,
  closers: { name: string; close: Close }[],
  reason: string,
): Promise<void> {
  log.info({ reason }, 'stopping')
  const closing = (async () => {
    for (const { name, close } of closers.reverse()) {
      try {
        await close()
      } catch (error) {
        log.warn({ ...errorFacts(error), part: name }, 'did not close cleanly')
      }
    }
    log.info('stopped')
  })()
  await Promise.race([closing, delay(STOP_WITHIN_MS)])
}
