import type { StaffCompetency } from '../domain/staff-competency.js'
import type { Database } from './database.js'

/** Whether somebody has a competency at an instant. */
export async function hasCompetency(
  db: Database,
  { practitionerId, competency, at }: { practitionerId: string; competency: string; at: Date },
): Promise<boolean> {
  const [found]: { has: boolean }[] = await db.query(
    `select exists (select from staff_competency c
       where c.practitioner_id = $1 and c.competency = $2 and c.valid_from <= $3
         and (c.valid_until is null or c.valid_until > $3)) as has`,
    [practitionerId, competency, at],
  )
  return found?.has === true
}

/** Remembers a competency; told again, it may end earlier or later. */
export async function keepCompetency(db: Database, held: StaffCompetency): Promise<void> {
  await db.query(
    `insert into staff_competency (practitioner_id, competency, valid_from, valid_until) values ($1, $2, $3, $4)
     on conflict (practitioner_id, competency, valid_from) do update set valid_until = excluded.valid_until`,
    [held.practitionerId, held.competency, held.validFrom, held.validUntil],
  )
}
