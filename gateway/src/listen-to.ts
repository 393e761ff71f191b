import { errorFacts, type Logger } from '@baton/service-kit/log'
import pg from 'pg'

const AGAIN_AFTER_MS = 500
/** How often a channel on which nothing comes is asked whether it is still one, and how long its answer may take. */
const ASK_EVERY_MS = 5_000
const ANSWER_WITHIN_MS = 5_000

/** Which channel is listened to, and what is done with what comes. */
interface Listening {
  /** The gateway's database. */
  readonly url: string
  readonly channel: string
  readonly log: Logger
  heard(payload: string): void
  /** Called after each connection: reads what was missed while nobody listened. */
  connected(): Promise<void>
}

/**
 * Listens to a channel of Postgres until it is closed, and connects again whenever the connection is lost. Who only listens
 * is never told that the other end is gone: a machine that lost its power says nothing, nor does a network that forgets a
 * connection because nothing came over it. So it is asked now and then.
 */
export async function listenTo(listening: Listening): Promise<{ close(): Promise<void> }> {
  const { url, channel, log, heard, connected } = listening
  let stopped = false
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | undefined
  let pulse: NodeJS.Timeout | undefined

  async function listen(): Promise<void> {
    const fresh = new pg.Client({
      connectionString: url,
      application_name: `baton-gateway-${channel}`,
      connectionTimeoutMillis: ANSWER_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
    })
    let isLost = false
    const lost = (error: unknown): void => {
      if (isLost) return
      isLost = true
      if (client === fresh) client = null
      log.warn({ ...errorFacts(error), channel }, 'the channel is not heard; connecting again')
      again()
    }
    fresh.on('notification', ({ payload }) => heard(payload ?? ''))
    fresh.on('error', lost)
    try {
      await fresh.connect()
      await fresh.query(`listen ${channel}`)
      await connected()
      if (stopped) throw new Error('It was closed meanwhile.')
      client = fresh
    } catch (error) {
      await fresh.end().catch(() => undefined) // else it listens on beside the next one
      throw error
    }
    pulse = setInterval(() => {
      fresh.query('select 1').catch((error: unknown) => {
        lost(error)
        fresh.end().catch(() => undefined)
      })
    }, ASK_EVERY_MS)
  }

  function again(): void {
    clearInterval(pulse)
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(() => void listen().catch(again), AGAIN_AFTER_MS)
  }

  await listen()
  return {
    close: async () => {
      stopped = true
      again()
      await client?.end().catch(() => undefined)
    },
  }
}
