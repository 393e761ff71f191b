import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import { findPractitioners } from '../../storage/directory.js'
import { findTeams, isTeamNameTaken, writeTeam } from '../../storage/staff-teams.js'
import type { RecordContext } from '../chart/begin-record.js'
import { idempotencyKey, idOf, maybe, text, version } from '../fields.js'

const schema = z
  .object({
    id: maybe(idOf('team')),
    expectedVersion: maybe(version),
    name: text(100),
    memberIds: z.array(idOf('practitioner')).max(200),
    idempotencyKey,
  })
  .refine(({ id, expectedVersion }) => (id === null) === (expectedVersion === null), {
    message: 'goes with an id, and an id with it',
    path: ['expectedVersion'],
  })

/** Makes a team of the staff, or changes one. */
export async function saveTeam(context: RecordContext, input: object): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { id: given, expectedVersion, name } = parsed.value
  const memberIds = [...new Set(parsed.value.memberIds)]
  return change(context, { operation: 'saveTeam', input }, async (tx) => {
    await tx.query("select pg_advisory_xact_lock(hashtext('staff_team'))") // of two teams of one name, one is refused
    const [before] = given ? await findTeams(tx, [given]) : []
    if (given && !before) return refused({ ...notFound('team'), field: ['input', 'id'] })
    const id = given ?? newId('team')
    const missing = await whoIsMissing(tx, memberIds)
    if (missing.length > 0)
      return refused({
        ...notFound(`active member of the staff ${missing[0]}`),
        field: ['input', 'memberIds'],
      })
    if (await isTeamNameTaken(tx, name, id))
      return refused({ kind: 'InvalidInput', message: 'is taken by another team', field: ['input', 'name'] })
    const row = { id, version: expectedVersion ?? 0, name }
    return (await writeTeam(tx, row, memberIds))
      ? done({ id })
      : refused(versionConflict('team', before?.version ?? 0))
  })
}

async function whoIsMissing(tx: EntityManager, ids: readonly string[]): Promise<readonly string[]> {
  const people = await findPractitioners(tx, ids)
  const working = new Set(people.filter(({ staff, active }) => staff && active).map(({ id }) => id))
  return ids.filter((id) => !working.has(id))
}
