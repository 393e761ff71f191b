import type { Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { isMemberAt } from '../../domain/care-team.js'
import { careTeamMembers } from '../../storage/team-records.js'
import { changeRecord, type Update } from '../change-record.js'
import { reason } from '../input-fields.js'
import type { OperationContext } from '../operation-context.js'
import { tellLeft } from './tell-care-team.js'

/** Ends somebody's place in a care team, now, with the reason. */
export async function endCareTeamMembership(
  context: OperationContext,
  input: Update & { readonly careTeamMemberId: string; readonly reason: string },
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(reason, input)
  if (!parsed.ok) return parsed
  const about = {
    records: careTeamMembers,
    noun: 'membership',
    field: 'careTeamMemberId',
    id: input.careTeamMemberId,
  }
  const request = { ...about, operation: 'endCareTeamMembership', input }
  return changeRecord(context, request, async (tx, member, { now }) => {
    const hasEnded = member.endsAt !== null && !isMemberAt(member, now)
    if (hasEnded) {
      const message = 'This membership has ended.'
      return { kind: 'TransitionNotAllowed', message, from: 'INACTIVE', requested: 'INACTIVE', allowed: [] }
    }
    const endsAt = member.startsAt > now ? member.startsAt : now
    await careTeamMembers.replace(tx, member, { endsAt, endReason: parsed.value.reason })
    await tellLeft(tx, member, now)
    return null
  })
}
