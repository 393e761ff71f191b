import type { openDatabase } from '@baton/database/open-database'
import { z } from 'zod'

type DataSource = Awaited<ReturnType<typeof openDatabase>>

/** A database that counts the buffers of everything it is asked. */
export interface Counter {
  readonly db: DataSource
  reset(): void
  buffers(): number
}

const node = z.object({ 'Shared Hit Blocks': z.number(), 'Shared Read Blocks': z.number() })
const explained = z.tuple([z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: node })]) })])

/** Explains every query besides answering it. */
export function explaining(db: DataSource): Counter {
  let buffers = 0
  const query = async (sql: string, parameters: unknown[] = []): Promise<unknown> => {
    const [answer] = explained.parse(
      await db.query(`explain (analyze, buffers, format json) ${sql}`, parameters),
    )
    const { Plan } = answer['QUERY PLAN'][0]
    buffers += Plan['Shared Hit Blocks'] + Plan['Shared Read Blocks']
    return db.query(sql, parameters)
  }
  return {
    db: new Proxy(db, {
      get: (target, key): unknown => (key === 'query' ? query : Reflect.get(target, key)),
    }),
    reset: () => {
      buffers = 0
    },
    buffers: () => buffers,
  }
}
