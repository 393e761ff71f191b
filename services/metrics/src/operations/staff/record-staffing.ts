import { change } from '@baton/database/change'
import { done, type Outcome } from '@baton/database/refusal'
import { newId, parseId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { Staffing } from '../../domain/staffing.js'
import { addStaffing } from '../../storage/staffing.js'
import { idempotencyKey } from '../fields.js'
import type { OperationContext } from '../operation-context.js'

const schema = z.object({
  practitionerId: z.string().refine((id) => parseId('practitioner', id) !== null, 'is no practitioner'),
  fullTimeEquivalent: z
    .number()
    .positive('must be more than 0')
    .max(1, 'must be at most 1')
    .refine((share) => Number.isInteger(Math.round(share * 1e6) / 1e3), 'has at most three decimals'),
  startsOn: z.iso.date(),
  idempotencyKey,
})

/** Records how much of a full-time position somebody works from a day on: caseloads are told for a full position. */
export async function recordStaffing(context: OperationContext, input: object): Promise<Outcome<Staffing>> {
  const by = requireViewer(context).id
  const at = context.clock.now()
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { practitionerId, fullTimeEquivalent, startsOn } = parsed.value
  const staffing: Staffing = { id: newId('staffing'), practitionerId, fullTimeEquivalent, startsOn }
  return change(context, { operation: 'recordStaffing', input }, async (tx) => {
    await addStaffing(tx, staffing, { by, at })
    return done(staffing)
  })
}
