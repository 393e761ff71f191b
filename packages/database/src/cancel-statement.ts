import { once } from 'node:events'
import pg from 'pg'

// What pg has and its types leave out.
declare module 'pg' {
  interface Client {
    /** Null until it has connected, as the key beside it. */
    readonly processID: number | null
    readonly secretKey: number | null
  }
  interface Connection {
    connect(port: number | string, host?: string): void
    cancel(processID: number, secretKey: number): void
  }
}

const WITHIN_MS = 2_000

/**
 * Has Postgres cancel what runs on a connection. By the request that the protocol has for it (PostgreSQL, 55.2.8): it needs
 * no login and no place in the pool, all of which may wait for that very statement, and a pooler in between knows whose
 * statement is meant, where a process id would be that of somebody else. Resolves when the server has passed it on.
 */
export async function cancelStatementOf({ host, port, processID, secretKey }: pg.Client): Promise<void> {
  if (processID === null || secretKey === null) return
  const connection = new pg.Connection()
  connection.on('error', () => undefined) // told below, and of no interest after that
  const ended = once(connection, 'end', { signal: AbortSignal.timeout(WITHIN_MS) })
  connection.once('connect', () => connection.cancel(processID, secretKey))
  if (host.startsWith('/')) connection.connect(`${host}/.s.PGSQL.${port}`)
  else connection.connect(port, host)
  try {
    await ended
  } finally {
    connection.stream.destroy()
  }
}
