import type { Payload } from '@baton/events/catalogue'
import type { EntityManager } from 'typeorm'
import type { CarePlansConfig } from '../config.js'
import { isMemberAt } from '../domain/care-team.js'
import { goals } from '../storage/plan-records.js'
import { keepRecordLabel } from '../storage/record-labels.js'
import { goalsCheckedBy } from '../storage/retracted-assessments.js'
import { careTeamMembers } from '../storage/team-records.js'
import { followLabelOfStay } from './transition/follow-stay.js'
import { labelQueue } from './work-queue/change-queue.js'
import { leaveTeam } from './care-team/adopt-care-team.js'
import { checkAgain } from './goal/check-goal.js'
import { watchPatient } from './plan-alert/watch-plans.js'
import type { Actor } from './transition/settle-contacts.js'

const LABELLED = 'The other system has labelled the team.'

/** Who labels, and when it was told. */
type Labelling = Actor & { readonly config: CarePlansConfig; readonly toldAt: Date }

/**
 * A record that was told before has another label: what was made of it shows to whom the label lets, on the queue, too;
 * its team opens no record any more, what it measured counts for no goal and no alert, and a stay readmits nobody.
 */
export async function labelRecord(
  tx: EntityManager,
  told: Payload<'record.labelled.v1'>,
  labelling: Labelling,
): Promise<void> {
  const { recordId, patientId, type, sensitivity } = told
  const { config, toldAt, now } = labelling
  if (!(await keepRecordLabel(tx, { recordId, sensitivity, toldAt }))) return
  if (type === 'CareTeam' && sensitivity !== 'NONE') await endPlaces(tx, { recordId, patientId }, now)
  if (type === 'Encounter')
    await followLabelOfStay(tx, recordId, { extraClosings: config.extraClosings, now })
  if (type === 'Observation' || type === 'Assessment')
    await measureAgain(tx, { recordId, patientId }, labelling)
  await labelQueue(tx, patientId)
}

async function measureAgain(
  tx: EntityManager,
  { recordId, patientId }: { recordId: string; patientId: string },
  { config, ...actor }: Labelling,
): Promise<void> {
  for (const id of await goalsCheckedBy(tx, { patientId, sourceId: recordId })) {
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
