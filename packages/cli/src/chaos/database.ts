import pg from 'pg'

/** Reads a service's database as the administrator of a throwaway stack. */
export async function readRows<Row extends object>(
  adminUrl: string,
  database: string,
  { text, values = [] }: { text: string; values?: readonly unknown[] },
): Promise<readonly Row[]> {
  const url = new URL(adminUrl)
  url.pathname = `/${database}`
  const client = new pg.Client({ connectionString: url.href, connectionTimeoutMillis: 3_000 })
  client.on('error', () => undefined) // killed under us: the query rejects
  await client.connect()
  try {
    return (await client.query<Row>(text, [...values])).rows
  } finally {
    await client.end().catch(() => undefined)
  }
}
