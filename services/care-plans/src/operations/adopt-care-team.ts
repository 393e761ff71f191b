import type { Payload } from '@baton/events/catalogue'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { CareTeamRole } from '../domain/care-team.js'
import { careTeamMembers } from '../storage/team-records.js'
import type { Actor } from './settle-contacts.js'

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

/** Adds the members of a received team who are practitioners here. Told again, nobody joins twice. */
export async function adoptCareTeam(
  tx: EntityManager,
  { resourceId: sourceId, patientId, members, at }: Payload<'care-team.received.v1'>,
  { by, now }: Actor,
): Promise<void> {
  const known = await careTeamMembers.allOf(tx, { by: 'patientId', ids: [patientId] })
  const team = new Set(known.map((member) => member.memberId))
  for (const { practitionerId: memberId, role: code } of members) {
    if (memberId === null || team.has(memberId)) continue
    team.add(memberId)
    const role = ROLES[code?.code ?? ''] ?? 'OTHER'
    const period = { startsAt: new Date(at), endsAt: null, endReason: null }
    const id = newId('care_team_member')
    await careTeamMembers.add(tx, {
      id,
      version: 1,
      patientId,
      memberId,
      role,
      ...period,
      sourceId,
      addedBy: by,
      addedAt: now,
    })
  }
}
