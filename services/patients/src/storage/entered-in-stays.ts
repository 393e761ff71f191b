import type { EntityManager } from 'typeorm'

/**
 * The rows that were entered here in some stays, whoever asks, with all that is known of them: what was imported is told as
 * it was sent.
 */
export async function enteredInStays<Row>(
  tx: EntityManager,
  { table, columns }: { readonly table: 'condition' | 'observation'; readonly columns: string },
  encounterIds: readonly string[],
): Promise<readonly Row[]> {
  return tx.query(
    `select ${columns} from encounter
       join ${table} on ${table}.patient_id = encounter.patient_id and ${table}.encounter_id = encounter.id
      where encounter.id = any($1) and not exists (select from source_resource sent
        where sent.patient_id = ${table}.patient_id and sent.target_id = ${table}.id) order by ${table}.id`,
    [encounterIds],
  )
}
