import type { Payload } from '@baton/events/catalogue'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import { isMemberAt, type CareTeamMember, type CareTeamRole } from '../../domain/care-team.js'
import { careTeamMembers } from '../../storage/team-records.js'
import type { Actor } from '../transition/settle-contacts.js'
import { tellJoined, tellLeft } from './tell-care-team.js'

/** SNOMED CT occupations that a care team names, as roles here; what is not known is OTHER. */
const ROLES: Readonly<Record<string, CareTeamRole>> = {
  '446050000': 'PRIMARY_CARE',
  '223366009': 'OTHER',
  '309343006': 'PHYSICIAN',
  '106292003': 'NURSE',
  '106328005': 'SOCIAL_WORKER',
  '46255001': 'PHARMACIST',
  '133932002': 'CAREGIVER',
}

const GONE = 'The other system does not list them any more.'

/**
 * Follows a team that another system keeps: its members who are practitioners here join, and the place opens the record
 * as any other does; whom it lists no more leaves (`docs/decisions/0151`). Told again, nobody joins twice.
 */
export async function adoptCareTeam(
  tx: EntityManager,
  { resourceId, patientId, status, members, at }: Payload<'care-team.received.v1'>,
  actor: Actor,
): Promise<void> {
  const team = await careTeamMembers.allOf(tx, { by: 'patientId', ids: [patientId] })
  const present = team.filter((member) => isMemberAt(member, actor.now) || member.startsAt > actor.now)
  const listed = status === 'active' ? members : []
  for (const member of present) {
    const isListed = listed.some(({ practitionerId }) => practitionerId === member.memberId)
    if (member.sourceId === resourceId && !isListed)
      await leaveTeam(tx, member, { now: actor.now, reason: GONE })
  }
  const taken = new Set(present.map(({ memberId }) => memberId))
  for (const { practitionerId: memberId, role } of listed) {
    if (memberId === null || taken.has(memberId)) continue
    taken.add(memberId)
    await join(tx, { patientId, memberId, role: ROLES[role?.code ?? ''] ?? 'OTHER', resourceId, at }, actor)
  }
}

interface Joining {
  readonly patientId: string
  readonly memberId: string
  readonly role: CareTeamRole
  readonly resourceId: string
  readonly at: string
}

async function join(
  tx: EntityManager,
  { resourceId: sourceId, at, ...joining }: Joining,
  { by, now }: Actor,
): Promise<void> {
  const period = { startsAt: new Date(at), endsAt: null, endReason: null }
  const id = newId('care_team_member')
  const member = { ...joining, ...period, id, version: 1, sourceId, addedBy: by, addedAt: now }
  await careTeamMembers.add(tx, member)
  await tellJoined(tx, member, now)
}

/** Ends a place that another system gave. */
export async function leaveTeam(
  tx: EntityManager,
  member: CareTeamMember,
  { now, reason }: { now: Date; reason: string },
): Promise<void> {
  const endsAt = member.startsAt > now ? member.startsAt : now
  await careTeamMembers.replace(tx, member, { endsAt, endReason: reason })
  await tellLeft(tx, member, now)
}
