import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { dutyStatus } from '../../domain/duty.js'
import { findCovers, revokeCoverRow } from '../../storage/covers.js'
import type { RecordContext } from '../chart/begin-record.js'
import { idempotencyKey, idOf, maybe, text, version } from '../fields.js'
import { announceEpoch, endCare } from './grant-care.js'

const schema = z.object({
  coverId: idOf('cover'),
  expectedVersion: version,
  reason: maybe(text(500)),
  idempotencyKey,
})

/** Ends a cover before its time: what it opened closes at this instant, everywhere. */
export async function revokeCoverage(
  context: RecordContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { coverId: id, expectedVersion, reason } = parsed.value
  let epoch: number | null = null
  const outcome = await change(context, { operation: 'revokeCoverage', input }, async (tx) => {
    const at = context.clock.now()
    await tx.query('select 1 from coverage_assignment where id = $1 for update', [id])
    const [cover] = await findCovers(tx, [id])
    if (!cover) return refused({ ...notFound('cover'), field: ['input', 'coverId'] })
    if (cover.version !== expectedVersion) return refused(versionConflict('cover', cover.version))
    const from = dutyStatus(cover, at)
    if (from === 'REVOKED' || from === 'ENDED')
      return refused({
        kind: 'TransitionNotAllowed',
        message: `This cover is ${from} already.`,
        field: ['input', 'coverId'],
        from,
        requested: 'REVOKED',
        allowed: [],
      })
    const open = await revokeCoverRow(tx, { id, by: requireViewer(context).id, at, reason })
    epoch = await endCare({ tx, deps: context }, open)
    return done({ id })
  })
  announceEpoch(context, outcome, epoch)
  return outcome
}
