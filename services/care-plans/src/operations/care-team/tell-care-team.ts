import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { parseId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import { isMemberAt, type CareTeamMember } from '../../domain/care-team.js'
import { careTeamMembers } from '../../storage/team-records.js'

/** Tells patients that a colleague joined: access comes with the place. Relatives read as proxies, or not at all. */
export async function tellJoined(tx: EntityManager, member: CareTeamMember, now: Date): Promise<void> {
  if (parseId('practitioner', member.memberId) === null) return
  const until = member.endsAt?.toISOString() ?? null
  const payload = { ...membership(member), role: member.role, until, at: now.toISOString() }
  await appendToOutbox(tx, [event('care-team.joined.v1', { ...about(member, now), payload })])
}

/** Tells that a colleague left. Whoever has another place that began at the same instant keeps the access. */
export async function tellLeft(tx: EntityManager, member: CareTeamMember, now: Date): Promise<void> {
  if (parseId('practitioner', member.memberId) === null) return
  const team = await careTeamMembers.allOf(tx, { by: 'patientId', ids: [member.patientId] })
  const stays = team.some(
    (other) =>
      other.id !== member.id &&
      other.memberId === member.memberId &&
      other.startsAt.getTime() === member.startsAt.getTime() &&
      isMemberAt(other, now),
  )
  if (stays) return
  const payload = { ...membership(member), at: now.toISOString() }
  await appendToOutbox(tx, [event('care-team.left.v1', { ...about(member, now), payload })])
}

function membership({ id, patientId, memberId, startsAt }: CareTeamMember) {
  return { membershipId: id, patientId, practitionerId: memberId, from: startsAt.toISOString() }
}

function about({ id, patientId }: CareTeamMember, now: Date) {
  return { subject: id, patientId, occurredAt: now, recordedAt: now }
}
