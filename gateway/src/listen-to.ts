import { errorFacts, type Logger } from '@baton/service-kit/log'
import pg from 'pg'

const AGAIN_AFTER_MS = 500

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

/** Listens to a channel of Postgres until it is closed, and connects again whenever the connection is lost. */
export async function listenTo(listening: Listening): Promise<{ close(): Promise<void> }> {
  const { url, channel, log, heard, connected } = listening
  let stopped = false
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | undefined

  async function listen(): Promise<void> {
    const fresh = new pg.Client({ connectionString: url, application_name: `baton-gateway-${channel}` })
    fresh.on('notification', ({ payload }) => heard(payload ?? ''))
    fresh.on('error', (error) => {
      log.warn({ ...errorFacts(error), channel }, 'the channel is not heard; connecting again')
      again()
    })
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
  }

  function again(): void {
    if (stopped) return
    clearTimeout(timer)
    timer = setTimeout(() => void listen().catch(again), AGAIN_AFTER_MS)
  }

  await listen()
  return {
    close: async () => {
      stopped = true
      clearTimeout(timer)
      await client?.end().catch(() => undefined)
    },
  }
}
