import type { DataSource, EntityManager } from 'typeorm'
import type { StaffTeamRow } from '../domain/staff-team.js'

type Database = DataSource | EntityManager

/** Teams by id. */
export async function findTeams(db: Database, ids: readonly string[]): Promise<readonly StaffTeamRow[]> {
  return db.query('select id, version, name from staff_team where id = any($1)', [ids])
}

/** Every team by name. */
export async function listTeams(db: Database): Promise<readonly StaffTeamRow[]> {
  return db.query('select id, version, name from staff_team order by lower(name), id limit 200')
}

/** Who belongs to some teams and still works here, by name. */
export async function membersOfTeams(
  db: Database,
  teamIds: readonly string[],
): Promise<readonly { teamId: string; practitionerId: string }[]> {
  return db.query(
    `select member.team_id as "teamId", member.practitioner_id as "practitionerId"
       from staff_team_member member join practitioner on practitioner.id = member.practitioner_id
      where member.team_id = any($1) and practitioner.active order by family_key, given_key, practitioner.id`,
    [teamIds],
  )
}

/** The teams of some people, by name. */
export async function teamsOfPeople(
  db: Database,
  practitionerIds: readonly string[],
): Promise<readonly (StaffTeamRow & { practitionerId: string })[]> {
  return db.query(
    `select team.id, team.version, team.name, member.practitioner_id as "practitionerId"
       from staff_team_member member join staff_team team on team.id = member.team_id
      where member.practitioner_id = any($1) order by lower(team.name), team.id`,
    [practitionerIds],
  )
}

/** Whether another team has this name, in whatever case. */
export async function isTeamNameTaken(tx: EntityManager, name: string, id: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    'select 1 from staff_team where lower(name) = lower($1) and id <> $2',
    [name, id],
  )
  return rows.length > 0
}

/** Writes a team if it is still as it was seen; version 0 for one that is new. */
export async function writeTeam(
  tx: EntityManager,
  { id, version, name }: StaffTeamRow,
  memberIds: readonly string[],
): Promise<boolean> {
  if (version === 0) await tx.query('insert into staff_team (id, name) values ($1, $2)', [id, name])
  else {
    const [, changed]: [unknown, number] = await tx.query(
      'update staff_team set name = $3, version = version + 1 where id = $1 and version = $2',
      [id, version, name],
    )
    if (changed !== 1) return false
  }
  await tx.query('delete from staff_team_member where team_id = $1', [id])
  await tx.query('insert into staff_team_member (team_id, practitioner_id) select $1, unnest($2::text[])', [
    id,
    memberIds,
  ])
  return true
}
