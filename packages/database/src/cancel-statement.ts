import { once } from 'node:events'
import pg from 'pg'

// What pg has and its types leave out.
declare module 'pg' {
  interface Client {
    /** Null until it has connected, as the key beside it. */
    readonly processID: number | null
    readonly secretKey: number | null
    readonly connection: Connection
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
 * statement is meant, where a process id would be that of somebody else. Resolves when the server has passed it on. A request
 * that is still on its way after two seconds may arrive at any time and hit what the connection does then: it is closed.
 */
export async function cancelStatementOf(client: pg.Client): Promise<void> {
  const { host, port, processID, secretKey } = client
  if (processID === null || secretKey === null) return
  const connection = new pg.Connection()
  connection.on('error', () => undefined) // told below, and of no interest after that
  const tooLong = AbortSignal.timeout(WITHIN_MS)
  const ended = once(connection, 'end', { signal: tooLong })
  const request = { isSent: false }
  connection.once('connect', () => {
    request.isSent = true
    connection.cancel(processID, secretKey)
  })
  if (host.startsWith('/')) connection.connect(`${host}/.s.PGSQL.${port}`)
  else connection.connect(port, host)
  try {
    await ended
  } finally {
    connection.stream.destroy()
    if (request.isSent && tooLong.aborted) await closed(client)
  }
}

async function closed({ connection: { stream } }: pg.Client): Promise<void> {
  if (stream.destroyed) return
  const close = once(stream, 'close')
  stream.destroy()
  await close
}
