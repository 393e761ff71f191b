import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { findPractitioners } from '../storage/directory.js'
import type { RecordContext } from './begin-record.js'
import { idempotencyKey, idOf, text } from './fields.js'

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
    const [person] = await findPractitioners(tx, [practitionerId])
    if (!person?.staff || !person.active)
      return refused({ ...notFound('active member of the staff'), field: ['input', 'practitionerId'] })
    await tx.query(
      `insert into on_call (id, practitioner_id, role, starts_at, ends_at, set_by) values ($1, $2, $3, $4, $5, $6)`,
      [newId('on_call'), practitionerId, role, from, until, requireViewer(context).id],
    )
    return done({ id: practitionerId })
  })
}
