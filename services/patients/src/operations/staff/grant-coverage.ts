import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { findCoverable, insertCover } from '../../storage/covers.js'
import { findPractitioners, takePractitionerRow } from '../../storage/directory.js'
import type { RecordContext } from '../chart/begin-record.js'
import { idempotencyKey, idOf, maybe, text } from '../fields.js'
import { putUnderCover } from './put-under-cover.js'

const schema = z
  .object({
    coveredId: idOf('practitioner'),
    coveringId: idOf('practitioner'),
    scope: z.enum(['ALL', 'HIGH_RISK']),
    from: z.date(),
    until: z.date(),
    reason: maybe(text(500)),
    idempotencyKey,
  })
  .refine(({ from, until }) => until > from, { message: 'must be after from', path: ['until'] })
  .refine(({ coveredId, coveringId }) => coveredId !== coveringId, {
    message: 'must be somebody else',
    path: ['coveringId'],
  })

/** Lets somebody stand in for a colleague: work and access of the colleague's patients, for that time and no longer. */
export async function grantCoverage(context: RecordContext, input: object): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { coveredId, coveringId, scope, from, until, reason } = parsed.value
  return change(context, { operation: 'grantCoverage', input }, async (tx) => {
    const now = context.clock.now()
    if (until <= now)
      return refused({ kind: 'InvalidInput', message: 'must be in the future', field: ['input', 'until'] })
    await takePractitionerRow(tx, coveringId) // covers of one person begin one by one
    const people = await findPractitioners(tx, [coveredId, coveringId])
    const covered = people.find(({ id }) => id === coveredId)
    const covering = people.find(({ id }) => id === coveringId)
    if (!covered?.staff || !covered.active)
      return refused({ ...notFound('active member of the staff'), field: ['input', 'coveredId'] })
    if (!covering?.staff || !covering.active)
      return refused({ ...notFound('active member of the staff'), field: ['input', 'coveringId'] })
    const patientIds = await findCoverable(tx, { coveredId, scope, at: now })
    const id = newId('cover')
    const startsAt = from < now ? now : from
    const grantedBy = requireViewer(context).id
    const cover = {
      id,
      coveredId,
      coveringId,
      scope,
      startsAt,
      endsAt: until,
      reason,
      grantedBy,
      grantedAt: now,
    }
    await insertCover(tx, cover)
    await putUnderCover({ tx, deps: context }, cover, patientIds)
    return done({ id })
  })
}
