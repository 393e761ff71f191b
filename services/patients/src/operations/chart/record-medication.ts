import { change } from '@baton/database/change'
import { done, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { MEDICATION_STATUSES } from '../../domain/medication.js'
import { insertMedication } from '../../storage/medications.js'
import type { RecordContext } from './begin-record.js'
import { idempotencyKey, idOf, maybe, text } from '../fields.js'
import { placeOnChart } from './place-on-chart.js'

const day = z.iso.date()

const schema = z
  .object({
    patientId: idOf('patient'),
    encounterId: maybe(idOf('encounter')),
    code: z.object({ system: text(200), code: text(100), display: maybe(text(500)) }),
    status: z
      .enum(MEDICATION_STATUSES)
      .nullish()
      .transform((given) => given ?? 'ACTIVE'),
    dosage: maybe(text(500)),
    startedOn: maybe(day),
    endedOn: maybe(day),
    idempotencyKey,
  })
  .refine(({ startedOn, endedOn }) => startedOn === null || endedOn === null || endedOn >= startedOn, {
    message: 'must not be before the start',
    path: ['endedOn'],
  })

/** Writes down what a patient takes or has taken. It is never changed; a later entry stands beside it. */
export async function recordMedication(
  context: RecordContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { idempotencyKey: _, ...facts } = parsed.value
  const { patientId, encounterId } = facts
  const viewer = requireViewer(context)
  return change(context, { operation: 'recordMedication', input }, async (tx) => {
    const now = context.clock.now()
    const place = await placeOnChart({ tx, context }, { row: 'encounter', patientId, encounterId })
    if (!place.ok) return place
    const id = newId('medication')
    await insertMedication(tx, { id, ...facts, recordedAt: now, recordedBy: viewer.id })
    return done({ id })
  })
}
