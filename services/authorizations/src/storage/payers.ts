import type { Payer } from '../domain/payer.js'
import type { Database } from './database.js'

const COLUMNS = `p.id, p.code, p.name, p.line_of_business as "lineOfBusiness", p.state, p.time_zone as "timeZone"`

/** Every payer, by name. */
export async function listPayers(db: Database): Promise<readonly Payer[]> {
  return db.query(`select ${COLUMNS} from payer p order by p.name, p.id`)
}

/** The payers with these ids. One statement. */
export async function findPayers(db: Database, ids: readonly string[]): Promise<readonly Payer[]> {
  return db.query(`select ${COLUMNS} from payer p where p.id = any($1)`, [ids])
}

/** The payer of an id or a code; null if there is none. */
export async function findPayer(db: Database, idOrCode: string): Promise<Payer | null> {
  const [found]: Payer[] = await db.query(`select ${COLUMNS} from payer p where p.id = $1 or p.code = $1`, [
    idOrCode,
  ])
  return found ?? null
}

/** Adds a payer, or brings the one of the same code up to date; its id stays. */
export async function keepPayer(db: Database, payer: Payer): Promise<void> {
  const { id, code, name, lineOfBusiness, state, timeZone } = payer
  await db.query(
    `insert into payer (id, code, name, line_of_business, state, time_zone) values ($1, $2, $3, $4, $5, $6)
     on conflict (code) do update set name = excluded.name, line_of_business = excluded.line_of_business,
       state = excluded.state, time_zone = excluded.time_zone`,
    [id, code, name, lineOfBusiness, state, timeZone],
  )
}
