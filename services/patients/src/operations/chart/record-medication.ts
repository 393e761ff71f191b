import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome, type Refusal } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { MEDICATION_STATUSES, medicationMovesOf, type MedicationRow } from '../../domain/medication.js'
import { changeMedication, findVisibleMedications, insertMedication } from '../../storage/medications.js'
import { encounterOf } from './encounter-of.js'
import { askingIn, beginRecord, type RecordContext } from './begin-record.js'
import { idempotencyKey, idOf, maybe, text, version } from '../fields.js'

const day = z.iso.date()

const schema = z
  .object({
    id: maybe(idOf('medication')),
    expectedVersion: maybe(version),
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
    reason: maybe(text(500)),
    idempotencyKey,
  })
  .refine(({ startedOn, endedOn }) => startedOn === null || endedOn === null || endedOn >= startedOn, {
    message: 'must not be before the start',
    path: ['endedOn'],
  })

/** Writes down what a patient takes or has taken, or brings an entry of the list up to date: its earlier versions stay. */
export async function recordMedication(
  context: RecordContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { id: given, expectedVersion, reason, idempotencyKey: _, ...facts } = parsed.value
  const { patientId } = facts
  const viewer = requireViewer(context)
  return change(context, { operation: 'recordMedication', input }, async (tx) => {
    const asking = askingIn(tx, context)
    const [before] = given ? await findVisibleMedications(asking, [given]) : []
    const begun = await beginRecord(
      { tx, context },
      { noun: 'medication', table: 'chart_medication', given, expectedVersion, before, patientId },
    )
    if (!begun.ok) return begun
    const place = await encounterOf(asking, facts, before)
    if (!place) return refused({ ...notFound('encounter'), field: ['input', 'encounterId'] })
    const told = { ...facts, ...place, recordedBy: viewer.id }
    const step = { at: context.clock.now(), by: viewer.id, reason }
    if (!before) {
      const id = newId('medication')
      await insertMedication(tx, { id, ...told, version: 1, recordedAt: step.at }, step)
      return done({ id })
    }
    const refusal = refusalOf(before, facts.status)
    if (refusal) return refused(refusal)
    await changeMedication(tx, before, { ...told, ...step })
    return done({ id: before.id })
  })
}

/** What another system told is changed there; what was entered in error stays so. */
function refusalOf(
  { origin, source, status: from }: MedicationRow,
  to: MedicationRow['status'],
): Refusal | null {
  if (origin !== 'RECORDED') {
    const message = `${source} told of this medication: it is changed there.`
    return { kind: 'InvalidInput', message, field: ['input', 'id'] }
  }
  const allowed = medicationMovesOf(from)
  if (allowed.length > 0) return null
  const message = `A medication that is ${from} is not changed any more.`
  return { kind: 'TransitionNotAllowed', message, field: ['input', 'status'], from, requested: to, allowed }
}
