import type { DataSource, EntityManager } from 'typeorm'
import type { Competency } from '../domain/competency.js'

const COLUMNS = `id, practitioner_id as "practitionerId", competency, method, mentor_id as "mentorId",
  valid_from as "validFrom", valid_until as "validUntil", recorded_at as "recordedAt", recorded_by as "recordedBy"`

/** Keeps what was attested. */
export async function addCompetency(tx: EntityManager, held: Competency): Promise<void> {
  const { id, practitionerId, competency, method, mentorId, validFrom, validUntil } = held
  await tx.query(
    `insert into competency (id, practitioner_id, competency, method, mentor_id, valid_from, valid_until, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      practitionerId,
      competency,
      method,
      mentorId,
      validFrom,
      validUntil,
      held.recordedAt,
      held.recordedBy,
    ],
  )
}

/** Competencies by their ids. */
export async function findCompetencies(
  db: DataSource,
  ids: readonly string[],
): Promise<readonly Competency[]> {
  return db.query(`select ${COLUMNS} from competency where id = any ($1)`, [ids])
}

/** The last record of each competency, newest beginning first; of one person, and those that hold at an instant, when told. */
export async function listCompetencies(
  db: DataSource,
  { practitionerId, at }: { practitionerId: string | null; at: Date | null },
): Promise<readonly Competency[]> {
  return db.query(
    `select * from (
       select distinct on (practitioner_id, competency, valid_from) ${COLUMNS} from competency
        where $1::text is null or practitioner_id = $1
        order by practitioner_id, competency, valid_from, recorded_at desc, id desc) latest
      where $2::timestamptz is null or ("validFrom" <= $2 and ("validUntil" is null or "validUntil" > $2))
      order by "validFrom" desc, id desc limit 500`,
    [practitionerId, at],
  )
}
