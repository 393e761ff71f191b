import { mayTouchPatient } from '@baton/auth/care-relationships'
import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { PatientsDeps } from '../../deps.js'
import { upsertRows } from '../../storage/bulk.js'
import { findPatientRows, takePatientRow } from '../../storage/patients.js'
import { insertRetractedDeath } from '../../storage/retracted-deaths.js'
import { tables } from '../../storage/tables.js'
import { idempotencyKey, idOf, text, version } from '../fields.js'
import { tellPatients } from './tell-patients.js'
import { staffOnly } from './update-demographics.js'

const schema = z.object({
  patientId: idOf('patient'),
  expectedVersion: version,
  reason: text(500),
  idempotencyKey,
})

/**
 * Takes back a death that stands in a record by mistake: whoever contacts, watches or counts the patient does so again. What stood
 * there is kept with the reason. A feed that tells the death anew later is believed.
 */
export async function retractDeath(
  context: RequestContext & PatientsDeps,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { patientId: id, expectedVersion, reason } = parsed.value
  const viewer = requireViewer(context)
  return change(context, { operation: 'retractDeath', input }, async (tx) => {
    const now = context.clock.now()
    const touch = { row: 'demographics', verb: 'update', patientId: id, now } as const
    await takePatientRow(tx, id) // of two, one sees the other's version
    const [before] = await findPatientRows(tx, [id])
    const field = ['input', 'patientId']
    if (!before || !(await mayTouchPatient(tx, viewer, touch)))
      return refused({ ...notFound('patient'), field })
    if (viewer.kind === 'patient') return refused(staffOnly('patientId'))
    if (before.version !== expectedVersion) return refused(versionConflict('patient', before.version))
    const { version: _, deceasedAt, ...rest } = before
    if (deceasedAt === null)
      return refused({ kind: 'InvalidInput', message: 'No death of this patient is known.', field })
    const after = { ...rest, deceasedAt: null }
    const taken = { id: newId('retracted_death'), patientId: id, deceasedAt, reason }
    await upsertRows(tx, tables.patient, [after])
    await insertRetractedDeath(tx, { ...taken, retractedAt: now, retractedBy: viewer.id })
    await tellPatients({ tx, deps: context }, { after: [after], before: [before] })
    return done({ id })
  })
}
