import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { wallClock } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import {
  emergencyWindow,
  isFreshlySignedIn,
  mayBreakGlass,
  type BreakGlassRow,
} from '../../domain/break-glass.js'
import { insertBreakGlass } from '../../storage/break-glass-events.js'
import { isOnCall } from '../../storage/on-call.js'
import type { RecordContext } from '../chart/begin-record.js'
import { idempotencyKey, idOf, maybe, text } from '../fields.js'
import { grantCare } from '../staff/grant-care.js'

const schema = z.object({
  patientId: idOf('patient'),
  reasonCode: text(50),
  reason: text(1000).min(10, 'must say why in at least 10 characters'),
  part2Emergency: maybe(
    z.object({ recipientName: text(200), recipientAffiliation: text(200), nature: text(500) }),
  ),
  idempotencyKey,
})

const SIGN_IN_AGAIN = {
  kind: 'InvalidInput',
  message: 'SIGN_IN_AGAIN: emergency access is for who signed in within the last five minutes.',
} as const

/** Opens one patient for an hour in an emergency, in every service. Somebody else reviews it within two business days. */
export async function breakGlass(context: RecordContext, input: object): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { patientId, reasonCode, reason, part2Emergency: part2Form } = parsed.value
  const viewer = requireViewer(context)
  return change(context, { operation: 'breakGlass', input }, async (tx) => {
    const startsAt = context.clock.now()
    if (!mayBreakGlass(viewer.roles, await isOnCall(tx, viewer.id, startsAt)))
      return refused({ kind: 'InvalidInput', message: 'Only while you are on call.' })
    if (!isFreshlySignedIn(viewer, wallClock().now())) return refused(SIGN_IN_AGAIN)
    const [patient]: unknown[] = await tx.query(
      'select 1 from patient where id = $1 and merged_into_id is null',
      [patientId],
    )
    if (!patient) return refused({ ...notFound('patient'), field: ['input', 'patientId'] })
    const { endsAt, reviewDueAt } = emergencyWindow(startsAt, context.organizationZone)
    const id = newId('break_glass')
    const practitionerId = viewer.id
    await insertBreakGlass(tx, {
      id,
      patientId,
      practitionerId,
      reasonCode,
      reason,
      part2Form,
      startsAt,
      endsAt,
      reviewDueAt,
    })
    const window = { from: startsAt, until: endsAt, part2Emergency: part2Form !== null }
    await grantCare({ tx, deps: context }, [{ patientId, practitionerId, kind: 'BREAK_GLASS' }], window)
    const alert = event('work.raised.v1', {
      subject: id,
      patientId,
      occurredAt: startsAt,
      recordedAt: startsAt,
      payload: {
        key: `patients:break-glass:${id}`,
        kind: 'BREAK_GLASS_REVIEW',
        subjectType: 'BreakGlass',
        subjectId: id,
        patientId,
        ownerId: null,
        urgency: 'URGENT',
        dueAt: reviewDueAt.toISOString(),
        at: startsAt.toISOString(),
      },
    })
    await appendToOutbox(tx, [alert, opened({ id, patientId, startsAt, reviewDueAt })])
    return done({ id })
  })
}

function opened({
  id: breakGlassId,
  patientId,
  startsAt: at,
  reviewDueAt,
}: Pick<BreakGlassRow, 'id' | 'patientId' | 'startsAt' | 'reviewDueAt'>) {
  return event('break-glass.opened.v1', {
    ...{ subject: breakGlassId, patientId, occurredAt: at, recordedAt: at },
    payload: { breakGlassId, patientId, at: at.toISOString(), reviewDueAt: reviewDueAt.toISOString() },
  })
}
