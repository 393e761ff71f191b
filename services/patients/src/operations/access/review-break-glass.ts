import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { findBreakGlass, reviewBreakGlassRow } from '../../storage/break-glass-events.js'
import type { RecordContext } from '../chart/begin-record.js'
import { idempotencyKey, idOf, maybe, text, version } from '../fields.js'

const schema = z.object({
  breakGlassId: idOf('break_glass'),
  expectedVersion: version,
  justified: z.boolean(),
  note: maybe(text(1000)),
  idempotencyKey,
})

/** Says whether an emergency access was justified. Nobody reviews their own. */
export async function reviewBreakGlass(
  context: RecordContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { breakGlassId: id, expectedVersion, justified, note } = parsed.value
  const by = requireViewer(context).id
  return change(context, { operation: 'reviewBreakGlass', input }, async (tx) => {
    const at = context.clock.now()
    const [found] = await findBreakGlass(tx, [id])
    if (!found) return refused({ ...notFound('emergency access'), field: ['input', 'breakGlassId'] })
    if (found.practitionerId === by)
      return refused({
        kind: 'InvalidInput',
        message: 'Nobody reviews their own emergency access.',
        field: ['input', 'breakGlassId'],
      })
    const status = justified ? 'JUSTIFIED' : 'NOT_JUSTIFIED'
    if (found.status !== 'PENDING_REVIEW')
      return refused({
        kind: 'TransitionNotAllowed',
        message: 'This emergency access was reviewed already.',
        field: ['input', 'breakGlassId'],
        from: found.status,
        requested: status,
        allowed: [],
      })
    if (!(await reviewBreakGlassRow(tx, { id, status, by, at, note, version: expectedVersion })))
      return refused(versionConflict('emergency access', found.version))
    const { patientId, reviewDueAt } = found
    const facts = { subject: id, patientId, occurredAt: at, recordedAt: at }
    const told = { at: at.toISOString(), reviewDueAt: reviewDueAt.toISOString() }
    await appendToOutbox(tx, [
      event('work.settled.v1', {
        ...facts,
        payload: { key: `patients:break-glass:${id}`, at: told.at },
      }),
      event('break-glass.reviewed.v1', {
        ...facts,
        payload: { breakGlassId: id, patientId, justified, ...told },
      }),
    ])
    return done({ id })
  })
}
