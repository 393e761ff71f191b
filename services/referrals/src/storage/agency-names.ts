import type { DataSource } from 'typeorm'

/** The agency that offers a service; null for none. */
export async function agencyOfService(db: DataSource, serviceId: string): Promise<string | null> {
  return only(await db.query(`select agency_id as id from community_service where id = $1`, [serviceId]))
}

/** The agency that a directory knows under an id. */
export async function agencyWithIdentifier(
  db: DataSource,
  { system, value }: { system: string; value: string },
): Promise<string | null> {
  return only(
    await db.query(`select id from agency where source = $1 and source_id = $2 limit 2`, [system, value]),
  )
}

/** The one agency of a name, whatever its case; null when none or several have it. */
export async function agencyWithName(db: DataSource, name: string): Promise<string | null> {
  return only(await db.query(`select id from agency where lower(name) = lower($1) limit 2`, [name]))
}

function only(rows: readonly { id: string }[]): string | null {
  return rows.length === 1 ? (rows[0]?.id ?? null) : null
}
