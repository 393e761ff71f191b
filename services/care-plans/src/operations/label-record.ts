import type { Payload } from '@baton/events/catalogue'
import type { EntityManager } from 'typeorm'
import type { CarePlansConfig } from '../config.js'
import { isMemberAt } from '../domain/care-team.js'
import { goals } from '../storage/plan-records.js'
import { goalsCheckedBy, keepRecordLabel } from '../storage/record-labels.js'
import { careTeamMembers } from '../storage/team-records.js'
import { leaveTeam } from './care-team/adopt-care-team.js'
import { checkAgain } from './goal/check-goal.js'
import { watchPatient } from './plan-alert/watch-plans.js'
import type { Actor } from './transition/settle-contacts.js'

const LABELLED = 'The other system has labelled the team.'

/**
 * A record that was told before has another label: plans, goals and places made of it show to whom the label lets, its
 * team opens no record any more, and what it measured counts for no goal and no alert.
 */
export async function labelRecord(
  tx: EntityManager,
  { recordId, patientId, type, sensitivity }: Payload<'record.labelled.v1'>,
  { config, toldAt, ...actor }: Actor & { config: CarePlansConfig; toldAt: Date },
): Promise<void> {
  if (!(await keepRecordLabel(tx, { recordId, sensitivity, toldAt }))) return
  if (type === 'CareTeam' && sensitivity !== 'NONE') await endPlaces(tx, { recordId, patientId }, actor.now)
  if (type !== 'Observation') return
  for (const id of await goalsCheckedBy(tx, recordId)) {
    const goal = await goals.take(tx, id)
    if (goal?.status === 'ACTIVE') await checkAgain(tx, goal, actor)
  }
  await watchPatient(tx, patientId, { config, now: actor.now })
}

async function endPlaces(
  tx: EntityManager,
  { recordId, patientId }: { recordId: string; patientId: string },
  now: Date,
): Promise<void> {
  const team = await careTeamMembers.allOf(tx, { by: 'patientId', ids: [patientId] })
  for (const member of team) {
    const isPresent = isMemberAt(member, now) || member.startsAt > now
    if (member.sourceId === recordId && isPresent) await leaveTeam(tx, member, { now, reason: LABELLED })
  }
}
