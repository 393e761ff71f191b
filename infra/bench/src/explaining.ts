import type { openDatabase } from '@baton/database/open-database'
import { explainPrepared, type Touched } from './explain-prepared.js'

type DataSource = Awaited<ReturnType<typeof openDatabase>>

/** A database that counts the buffers of everything it is asked. */
export interface Counter {
  readonly db: DataSource
  reset(): void
  buffers(): number
}

/** Explains every query besides answering it. The database has one connection. */
export function explaining(db: DataSource): Counter {
  let buffers = 0
  const note = (touched: Touched): void => {
    buffers += touched.buffers
  }
  const counted = <T extends Asked>(asked: T): T =>
    new Proxy(asked, {
      get: (target, key): unknown => {
        if (key === 'transaction')
          return async (work: (tx: Asked) => Promise<unknown>) =>
            db.transaction(async (tx) => work(counted(tx)))
        if (key !== 'query') return Reflect.get(target, key)
        return async (sql: string, parameters: unknown[] = []): Promise<unknown> => {
          if (!sql.startsWith('set '))
            note(await explainPrepared((text) => target.query(text), sql, parameters))
          return target.query(sql, parameters)
        }
      },
    })
  return {
    db: counted(db),
    reset: () => {
      buffers = 0
    },
    buffers: () => buffers,
  }
}

type Asked = Pick<DataSource, 'query'>
