import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { CANDIDATE_TRANSITIONS } from '../../domain/duplicate-candidate.js'
import { findVisibleCandidates, lockCandidate, settleCandidate } from '../../storage/duplicate-reviews.js'
import { askingIn, type RecordContext } from '../chart/begin-record.js'
import { idempotencyKey, idOf, text, version } from '../fields.js'
import { tellSettled } from './settle-duplicates.js'

const schema = z.object({
  candidateId: idOf('duplicate_candidate'),
  expectedVersion: version,
  reason: text(1000),
  idempotencyKey,
})

/** Says that two records that look alike are of two people. (That they are one is said by `mergePatients`.) */
export async function dismissDuplicate(
  context: RecordContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { candidateId: id, expectedVersion, reason } = parsed.value
  return change(context, { operation: 'dismissDuplicate', input }, async (tx) => {
    const found = await lockCandidate(tx, id)
    const [visible] = await findVisibleCandidates(askingIn(tx, context), [id])
    if (!found || !visible)
      return refused({ ...notFound('possible duplicate'), field: ['input', 'candidateId'] })
    if (found.version !== expectedVersion)
      return refused(versionConflict('possible duplicate', found.version))
    if (found.status !== 'OPEN')
      return refused({
        kind: 'TransitionNotAllowed',
        message: `The pair is ${found.status} already.`,
        field: ['input', 'candidateId'],
        from: found.status,
        requested: 'DISMISSED',
        allowed: CANDIDATE_TRANSITIONS[found.status].filter((status) => status !== 'DISMISSED'),
      })
    const at = context.clock.now()
    await settleCandidate(tx, found, { status: 'DISMISSED', at, by: requireViewer(context).id, reason })
    await tellSettled({ tx, deps: context }, id, found.addedId)
    return done({ id })
  })
}
