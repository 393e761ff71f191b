import pg from 'pg'
import { wallClock, type ProcessClock } from './clock.js'

interface ClockRow {
  version: number
  instant: Date | null
  setAt: Date
}

/**
 * The clock that all processes of a development stack share. It is read once, then again when it changes (NOTIFY) and
 * when a request names a version that this process has not seen.
 */
export async function openVirtualClock(databaseUrl: string): Promise<ProcessClock> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1, application_name: 'baton-clock' })
  pool.on('error', () => undefined) // an idle connection died; the next read opens another
  let row = await readRow(pool)
  const refresh = async (): Promise<void> => {
    row = await readRow(pool)
  }
  const listener = new ClockListener(databaseUrl, refresh)
  await listener.start()
  return {
    now: () =>
      row.instant ? new Date(row.instant.getTime() + Date.now() - row.setAt.getTime()) : wallClock().now(),
    get version() {
      return row.version
    },
    catchUp: async (version) => {
      if (version > row.version) await refresh()
    },
    close: async () => {
      await listener.stop()
      await pool.end()
    },
  }
}

/** Sets the shared clock, or with null returns it to the wall clock. Returns the new version. */
export async function setVirtualClock(databaseUrl: string, instant: Date | null): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'baton-clock' })
  await client.connect()
  try {
    const changed = await client.query<{ version: number }>(
      `update virtual_clock set version = version + 1, instant = $1, set_at = clock_timestamp() returning version`,
      [instant],
    )
    await client.query('notify virtual_clock')
    return changed.rows[0]?.version ?? 0
  } finally {
    await client.end()
  }
}

async function readRow(pool: pg.Pool): Promise<ClockRow> {
  const found = await pool.query<ClockRow>(`select version, instant, set_at as "setAt" from virtual_clock`)
  return found.rows[0] ?? { version: 0, instant: null, setAt: new Date() }
}

/** Holds one connection on LISTEN and opens it again, with a fresh read, whenever it is lost. */
class ClockListener {
  readonly #url: string
  readonly #changed: () => Promise<void>
  #client: pg.Client | null = null
  #timer: NodeJS.Timeout | null = null
  #stopped = false

  constructor(url: string, changed: () => Promise<void>) {
    this.#url = url
    this.#changed = changed
  }

  async start(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url, application_name: 'baton-clock-listener' })
    client.on('error', () => this.#again())
    client.on('notification', () => void this.#changed().catch(() => this.#again()))
    await client.connect()
    await client.query('listen virtual_clock')
    this.#client = client
  }

  #again(): void {
    if (this.#stopped || this.#timer) return
    this.#timer = setTimeout(() => {
      this.#timer = null
      this.start()
        .then(this.#changed)
        .catch(() => this.#again())
    }, 500)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    if (this.#timer) clearTimeout(this.#timer)
    await this.#client?.end().catch(() => undefined)
  }
}
