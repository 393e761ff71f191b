import type { DataSource } from 'typeorm'

/** What a merge of two records does with the tables of a service that name a patient. */
export interface PatientTables {
  /** Their rows follow to the survivor, and go back when the two are parted. */
  readonly moved: readonly string[]
  /** Their rows stay with the record that they name. */
  readonly kept: readonly string[]
  /** Of those that move: no key names a row without its patient, so that a parting could take the rows of others. */
  readonly ambiguous: readonly string[]
}

/** Of these tables, which every service has, the rows stay with the record that they name; why. */
export const KEPT_EVERYWHERE = {
  care_relationship:
    'patients grants new ones to whoever looked after the merged record, and ends them when the two are parted',
  inbox: 'mail: late events are rewritten at its door',
  outbox: 'what was told stays as it was told',
} as const

const TABLES = `
  select columns.table_name as name, follower.keys is not null as moved,
         follower.keys is not null and not exists (
           select 1 from pg_index own
            where own.indrelid = columns.table_name::regclass and own.indisunique and own.indpred is null
              and not exists (
                select 1 from pg_attribute part where part.attrelid = own.indrelid and part.attnum = any(own.indkey)
                   and quote_ident(part.attname) <> all(follower.keys))) as ambiguous
    from information_schema.columns columns
    join pg_class tables on tables.oid = columns.table_name::regclass and not tables.relispartition
    left join merge_follower follower on follower.name = tables.oid::regclass
   where columns.table_schema = 'public' and columns.column_name = 'patient_id' and tables.relkind in ('r', 'p')
   order by 1`

/** The tables of a database that name a patient, by what a merge does with them. */
export async function patientTables(db: DataSource): Promise<PatientTables> {
  const rows: { name: string; moved: boolean; ambiguous: boolean }[] = await db.query(TABLES)
  const names = (which: (row: (typeof rows)[number]) => boolean) => rows.filter(which).map(({ name }) => name)
  return {
    moved: names(({ moved }) => moved),
    kept: names(({ moved }) => !moved),
    ambiguous: names(({ ambiguous }) => ambiguous),
  }
}
