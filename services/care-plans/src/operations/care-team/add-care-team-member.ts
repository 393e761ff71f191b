import type { Outcome, Refusal } from '@baton/database/refusal'
import { newId, parseId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { z } from 'zod'
import { CARE_TEAM_ROLES, isMemberAt } from '../../domain/care-team.js'
import { careTeamMembers } from '../../storage/team-records.js'
import { createRecord, type CreationFor } from '../change-record.js'
import type { OperationContext } from '../operation-context.js'
import { tellJoined } from './tell-care-team.js'

/** Somebody to add, from when until when. */
export type AddCareTeamMember = CreationFor['input'] & {
  readonly memberId: string
  readonly startsAt?: Date | null | undefined
  readonly endsAt?: Date | null | undefined
}

const schema = z.object({
  memberId: z
    .string()
    .refine(
      (id) => ['practitioner', 'person', 'patient'].some((noun) => parseId(noun, id) !== null),
      'This is not the id of a practitioner or of a person.',
    ),
  role: z.enum(CARE_TEAM_ROLES),
})

/** Adds somebody to the care team of a patient. Nobody has the same role twice at the same time. */
export async function addCareTeamMember(
  context: OperationContext,
  input: AddCareTeamMember,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { memberId, role } = parsed.value
  const request = { operation: 'addCareTeamMember', input, row: 'carePlan' } as const
  return createRecord(context, request, async (tx, { by, now }) => {
    const startsAt = input.startsAt ?? now
    const endsAt = input.endsAt ?? null
    if (endsAt !== null && endsAt <= startsAt) return wrong('endsAt', 'A membership ends after it starts.')
    const team = await careTeamMembers.allOf(tx, { by: 'patientId', ids: [input.patientId] })
    const same = team.filter((one) => one.memberId === memberId && one.role === role)
    if (same.some((one) => isMemberAt(one, startsAt)))
      return wrong('memberId', 'This person has this role already.')
    const member = {
      id: newId('care_team_member'),
      version: 1,
      patientId: input.patientId,
      memberId,
      role,
      startsAt,
      endsAt,
      endReason: null,
      sourceId: null,
      addedBy: by,
      addedAt: now,
    }
    await careTeamMembers.add(tx, member)
    await tellJoined(tx, member, now)
    return member.id
  })
}

function wrong(field: string, message: string): Refusal {
  return { kind: 'InvalidInput', message, field: ['input', field] }
}
