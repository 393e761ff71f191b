import { isPart2Label } from '@baton/auth/sensitivity'
import { change } from '@baton/database/change'
import { done, refused, type Outcome } from '@baton/database/refusal'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { factOfObservation } from '../../clinical-facts/fact-of-row.js'
import { insertObservation, type Observed } from '../../storage/observations.js'
import { takePatientRow } from '../../storage/patients.js'
import { isLookedAt } from '../../storage/stay-findings.js'
import { recomputeTiers } from '../risk/recompute-tiers.js'
import { scoreStaysAgain } from '../risk/score-stays-again.js'
import type { Writing } from '../writing.js'
import type { RecordContext } from './begin-record.js'
import { idempotencyKey, idOf, maybe, text } from '../fields.js'
import { refuseUnlived } from '../refuse-unlived.js'
import { placeOnChart } from './place-on-chart.js'
import { tellClinicalFacts } from './tell-clinical-facts.js'

const schema = z
  .object({
    patientId: idOf('patient'),
    encounterId: maybe(idOf('encounter')),
    code: z.object({ system: text(200), code: text(100), display: maybe(text(500)) }),
    value: maybe(z.number()),
    unit: maybe(text(50)),
    text: maybe(text(1000)),
    observedAt: maybe(z.date()),
    idempotencyKey,
  })
  .refine((seen) => seen.value !== null || seen.text !== null, {
    message: 'needs a value or words',
    path: ['value'],
  })
  .refine((seen) => seen.value === null || seen.unit !== null, {
    message: 'is needed with a value',
    path: ['unit'],
  })

/** Adds something that was measured, and tells the others. */
export async function recordObservation(
  context: RecordContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { idempotencyKey: _, ...facts } = parsed.value
  const { patientId, encounterId, code, value, unit } = facts
  const viewer = requireViewer(context)
  return change(context, { operation: 'recordObservation', input }, async (tx) => {
    const now = context.clock.now()
    const place = await placeOnChart({ tx, context }, { row: 'encounter', patientId, encounterId })
    if (!place.ok) return place
    const unlived = await refuseUnlived(tx, { patientId, now }, { observedAt: facts.observedAt })
    if (unlived.length > 0) return refused(...unlived)
    const observedAt = facts.observedAt ?? now
    const id = newId('observation')
    const row = { id, ...facts, observedAt, recordedAt: now, recordedBy: viewer.id }
    await insertObservation(tx, row)
    await scoreAnew({ tx, deps: context }, row)
    const label = place.value?.sensitivity ?? 'NONE'
    // What Part 2 protects leaves this service by a consent only, and the others have none.
    if (isPart2Label(label)) return done({ id })
    await tellClinicalFacts({ tx, deps: context }, [factOfObservation(row, false)])
    const payload = {
      observationId: id,
      patientId,
      code: { system: code.system, code: code.code },
      value,
      unit,
      at: observedAt.toISOString(),
      sensitivity: label,
    }
    const told = { subject: id, patientId, occurredAt: observedAt, recordedAt: now, payload }
    await appendToOutbox(tx, [event('observation.recorded.v1', told)])
    return done({ id })
  })
}

/** A value of a stay that is told after its end counts in its scores. */
async function scoreAnew(writing: Writing, { patientId, code, recordedBy: by }: Observed): Promise<void> {
  if (!isLookedAt(code.code)) return
  await takePatientRow(writing.tx, patientId) // of two values at once the later sees both
  await recomputeTiers(writing, await scoreStaysAgain(writing, { patientIds: [patientId], by }))
}
