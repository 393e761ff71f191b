import { mayTouchPatient } from '@baton/auth/care-relationships'
import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { findTiersForChange, writeOverride } from '../../storage/risk-tiers.js'
import type { RecordContext } from '../chart/begin-record.js'
import { idempotencyKey, idOf, maybe, text, version } from '../fields.js'
import { recomputeTiers, tellTiers } from './recompute-tiers.js'
import { takePatientRow } from '../../storage/patients.js'

const schema = z.object({
  patientId: idOf('patient'),
  expectedVersion: maybe(version),
  tier: maybe(z.enum(['STANDARD', 'RISING', 'HIGH'])),
  reason: text(500).min(5, 'must say why'),
  idempotencyKey,
})

/** Puts a clinician's own tier above the computed one, or takes it away. Both values and the reason stay. */
export async function overrideRiskTier(
  context: RecordContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { patientId, expectedVersion, tier, reason } = parsed.value
  const viewer = requireViewer(context)
  return change(context, { operation: 'overrideRiskTier', input }, async (tx) => {
    const at = context.clock.now()
    const touch = { row: 'assessment', verb: 'update', patientId, now: at } as const
    const patient = await takePatientRow(tx, patientId)
    if (!patient || !(await mayTouchPatient(tx, viewer, touch)))
      return refused({ ...notFound('patient'), field: ['input', 'patientId'] })
    const writing = { tx, deps: context }
    const known = await findTiersForChange(tx, [patientId])
    if (known.length === 0) await recomputeTiers(writing, [patientId])
    const [before] = known.length > 0 ? known : await findTiersForChange(tx, [patientId])
    if (!before) return refused({ ...notFound('patient'), field: ['input', 'patientId'] })
    if (expectedVersion !== null && before.version !== expectedVersion)
      return refused(versionConflict('risk tier', before.version))
    await writeOverride(tx, { patientId, tier, reason, by: viewer.id, at })
    await tellTiers(writing, [{ before, after: { ...before, overrideTier: tier } }])
    return done({ id: patientId })
  })
}
