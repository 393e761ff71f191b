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
import { idempotencyKey, idOf, text } from '../fields.js'

const schema = z
  .object({
    practitionerId: idOf('practitioner'),
    role: text(50),
    from: z.date(),
    until: z.date(),
    idempotencyKey,
  })
  .refine(({ from, until }) => until > from, { message: 'must be after from', path: ['until'] })

/** Says who is on call, from when until when. */
export async function setOnCall(context: RecordContext, input: object): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { practitionerId, role, from, until } = parsed.value
  return change(context, { operation: 'setOnCall', input }, async (tx) => {
    if (!(await isActiveStaff(tx, practitionerId)))
      return refused({ ...notFound('active member of the staff'), field: ['input', 'practitionerId'] })
    const [id, now] = [newId('on_call'), context.clock.now()]
    const setBy = requireViewer(context).id
    await insertOnCall(tx, { id, practitionerId, role, startsAt: from, endsAt: until, setBy })
    const period = { from: from.toISOString(), until: until.toISOString(), at: now.toISOString() }
    const payload = { onCallId: id, practitionerId, role, ...period }
    const about = { subject: id, patientId: null, occurredAt: now, recordedAt: now }
    await appendToOutbox(tx, [event('on-call.set.v1', { ...about, payload })])
    return done({ id })
  })
}
