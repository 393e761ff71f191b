import { mayTouchPatient } from '@baton/auth/care-relationships'
import type { ResourceRow } from '@baton/auth/reach'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import type { EncounterRow } from '../../domain/encounter.js'
import { findVisibleEncounters } from '../../storage/encounters.js'
import { askingIn, refuseMerged, type RecordContext } from './begin-record.js'
import { isPatient } from '../../storage/patients.js'

/** Where something new belongs: whose chart, and at which visit or stay if any. */
interface Place {
  readonly row: ResourceRow
  readonly patientId: string
  readonly encounterId: string | null
}

/** Checks that the viewer may add to a patient's chart; answers the visit or stay that it belongs to, null for none. */
export async function placeOnChart(
  { tx, context }: { tx: EntityManager; context: RecordContext },
  { row, patientId, encounterId }: Place,
): Promise<Outcome<EncounterRow | null>> {
  const touch = { row, verb: 'create', patientId, now: context.clock.now() } as const
  const merged = await refuseMerged({ tx, context }, touch)
  if (merged) return merged
  const patient = await isPatient(tx, patientId)
  if (!patient || !(await mayTouchPatient(tx, requireViewer(context), touch)))
    return refused({ ...notFound('patient'), field: ['input', 'patientId'] })
  if (encounterId === null) return done(null)
  const [encounter] = await findVisibleEncounters(askingIn(tx, context), [encounterId])
  return encounter?.patientId === patientId
    ? done(encounter)
    : refused({ ...notFound('encounter'), field: ['input', 'encounterId'] })
}
