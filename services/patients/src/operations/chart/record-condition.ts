import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { isWellFormed } from '@baton/fhir/codes'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { CLINICAL_STATUSES, VERIFICATION_STATUSES } from '../../domain/condition.js'
import { comorbidityAmong } from '../../fhir-import/map-condition.js'
import { isPart2Label } from '@baton/auth/sensitivity'
import { SENSITIVITIES } from '@baton/events/sensitivity'
import { upsertRows } from '../../storage/bulk.js'
import { findVisibleConditions } from '../../storage/conditions.js'
import { tables } from '../../storage/tables.js'
import { encounterOf } from './encounter-of.js'
import { askingIn, beginRecord, type RecordContext } from './begin-record.js'
import { factOfCondition, factTakenBack } from '../../clinical-facts/fact-of-row.js'
import { carryLabels } from './carry-labels.js'
import { tellClinicalFacts } from './tell-clinical-facts.js'
import { refuseAhead } from '../refuse-ahead.js'
import { recomputeTiers } from '../risk/recompute-tiers.js'
import { scoreStaysAgain } from '../risk/score-stays-again.js'
import { coded, idempotencyKey, idOf, maybe, version } from '../fields.js'

const schema = z
  .object({
    id: maybe(idOf('condition')),
    expectedVersion: maybe(version),
    patientId: idOf('patient'),
    code: coded
      .refine(({ code, display }) => code !== null || display !== null, 'needs a code or words')
      .refine(({ system, code }) => system === null || code === null || isWellFormed(system, code), {
        message: 'is no code of its system',
        path: ['code'],
      }),
    clinicalStatus: z.enum(CLINICAL_STATUSES),
    verificationStatus: z.enum(VERIFICATION_STATUSES),
    onsetAt: maybe(z.date()),
    abatedAt: maybe(z.date()),
    encounterId: maybe(idOf('encounter')),
    sensitivity: maybe(z.enum(SENSITIVITIES)),
    idempotencyKey,
  })
  .refine(({ onsetAt, abatedAt }) => !onsetAt || !abatedAt || abatedAt >= onsetAt, {
    message: 'must not be before onsetAt',
    path: ['abatedAt'],
  })

/** Adds a condition, or changes one. */
export async function recordCondition(
  context: RecordContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { id: given, expectedVersion, sensitivity, idempotencyKey: _, ...facts } = parsed.value
  const { patientId, code, onsetAt, abatedAt } = facts
  const ahead = refuseAhead(context.clock.now(), { onsetAt, abatedAt })
  if (ahead.length > 0) return refused(...ahead)
  return change(context, { operation: 'recordCondition', input }, async (tx) => {
    const asking = askingIn(tx, context)
    const [before] = given ? await findVisibleConditions(asking, [given]) : []
    const begun = await beginRecord(
      { tx, context },
      { noun: 'condition', table: 'condition', given, expectedVersion, before, patientId },
    )
    if (!begun.ok) return begun
    const place = await encounterOf(asking, facts, before)
    if (!place) return refused({ ...notFound('encounter'), field: ['input', 'encounterId'] })
    const id = given ?? newId('condition')
    const derived = {
      codings: [code],
      comorbidity: comorbidityAmong([code]),
      onsetText: onsetAt?.toISOString() ?? null,
    }
    const recordedAt = before?.recordedAt ?? context.clock.now()
    const row = { id, ...facts, ...place, ...derived, recordedAt }
    await upsertRows(tx, tables.condition, [row])
    if (sensitivity) await tx.query('update condition set sensitivity = $2 where id = $1', [id, sensitivity])
    const label = sensitivity ?? before?.sensitivity ?? 'NONE'
    // What Part 2 protects leaves this service by a consent only, and measures have none.
    const fact = isPart2Label(label)
      ? factTakenBack('Condition', id, patientId)
      : factOfCondition({ ...row, sensitivity: label }, before !== undefined)
    if (before || !isPart2Label(label)) await tellClinicalFacts({ tx, deps: context }, [fact])
    await carryLabels({ tx, deps: context }, [patientId])
    const again = { patientIds: [patientId], by: requireViewer(context).id }
    await recomputeTiers({ tx, deps: context }, await scoreStaysAgain({ tx, deps: context }, again))
    return done({ id })
  })
}
