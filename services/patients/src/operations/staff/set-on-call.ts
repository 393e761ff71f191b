import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { isActiveStaff } from '../../storage/directory.js'
import { insertOnCall } from '../../storage/on-call.js'
import type { RecordContext } from '../chart/begin-record.js'
import { idempotencyKey, idOf, maybe, text, version } from '../fields.js'
import { takeOnCallBack } from './revoke-on-call.js'
import type { Writing } from '../writing.js'

const schema = z
  .object({
    practitionerId: idOf('practitioner'),
    role: text(50),
    from: z.date(),
    until: z.date(),
    onCallId: maybe(idOf('on_call')),
    expectedVersion: maybe(version),
    idempotencyKey,
  })
  .refine(({ from, until }) => until > from, { message: 'must be after from', path: ['until'] })
  .refine(({ onCallId, expectedVersion }) => onCallId === null || expectedVersion !== null, {
    message: 'must be the version of the entry that was seen',
    path: ['expectedVersion'],
  })
  .refine(({ onCallId, expectedVersion }) => expectedVersion === null || onCallId !== null, {
    message: 'must be the entry that was seen',
    path: ['onCallId'],
  })

/**
 * Says who is on call, from when until when. With an entry that was seen, it takes its place: that one is taken back in the
 * same transaction, so that at no instant both or neither stand.
 */
export async function setOnCall(context: RecordContext, input: object): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { practitionerId, role, from, until, onCallId, expectedVersion } = parsed.value
  return change(context, { operation: 'setOnCall', input }, async (tx) => {
    const now = context.clock.now()
    if (until <= now)
      return refused({ kind: 'InvalidInput', message: 'must be in the future', field: ['input', 'until'] })
    if (!(await isActiveStaff(tx, practitionerId)))
      return refused({ ...notFound('active member of the staff'), field: ['input', 'practitionerId'] })
    const former = await takeFormer(
      { tx, deps: context },
      { onCallId, expectedVersion, by: requireViewer(context).id },
    )
    if (!former.ok) return former
    const id = newId('on_call')
    const setBy = requireViewer(context).id
    await insertOnCall(tx, { id, practitionerId, role, startsAt: from, endsAt: until, setBy, setAt: now })
    const period = { from: from.toISOString(), until: until.toISOString(), at: now.toISOString() }
    const payload = { onCallId: id, practitionerId, role, ...period }
    const about = { subject: id, patientId: null, occurredAt: now, recordedAt: now }
    await appendToOutbox(tx, [event('on-call.set.v1', { ...about, payload })])
    return done({ id })
  })
}

interface Former {
  readonly onCallId: string | null
  readonly expectedVersion: number | null
  readonly by: string
}

async function takeFormer(
  writing: Writing,
  { onCallId, expectedVersion, by }: Former,
): Promise<Outcome<{ id: string } | null>> {
  if (onCallId === null || expectedVersion === null) return done(null)
  return takeOnCallBack(
    writing,
    { onCallId, expectedVersion },
    { by, reason: 'Another entry takes its place.' },
  )
}
