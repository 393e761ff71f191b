import { mayTouchPatient } from '@baton/auth/care-relationships'
import type { ResourceRow } from '@baton/auth/reach'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import type { PatientsDeps } from '../../deps.js'
import type { Asking } from '../../storage/reach.js'
import { findPatientRows, findSurvivorId, takePatientRow } from '../../storage/patients.js'

/** What operations on a patient's record are called with. */
export type RecordContext = RequestContext & PatientsDeps

/** What a viewer sees inside a transaction. */
export function askingIn(tx: EntityManager, context: RecordContext): Asking {
  return { db: tx, viewer: requireViewer(context), now: context.clock.now() }
}

interface RecordRequest {
  /** The word for messages. */
  readonly noun: string
  readonly table: 'encounter' | 'condition' | 'coverage' | 'chart_medication'
  readonly given: string | null
  readonly expectedVersion: number | null
  readonly before: { readonly patientId: string; readonly version: number } | undefined
  readonly patientId: string
}

const ROWS: Readonly<Record<RecordRequest['table'], ResourceRow>> = {
  encounter: 'encounter',
  condition: 'encounter',
  chart_medication: 'encounter',
  coverage: 'demographics',
}

/** Refuses to write into a record that was merged, and names the one that stands for it, to who may see that one. */
export async function refuseMerged(
  { tx, context }: { tx: EntityManager; context: RecordContext },
  touch: Parameters<typeof mayTouchPatient>[2],
): Promise<Outcome<never> | null> {
  const survivorId = await findSurvivorId(tx, touch.patientId)
  if (survivorId === touch.patientId) return null
  const sees = await mayTouchPatient(tx, requireViewer(context), { ...touch, patientId: survivorId })
  if (!sees) return null
  const message = `This record was merged: ${survivorId} stands for it, name that one.`
  return refused({ kind: 'InvalidInput', message, field: ['input', 'patientId'] })
}

/** Checks that the viewer may add to or change a patient's record, and that nobody else changed it first. */
export async function beginRecord(
  { tx, context }: { tx: EntityManager; context: RecordContext },
  request: RecordRequest,
): Promise<Outcome<null>> {
  const { before, given, patientId, noun, expectedVersion, table } = request
  await takePatientRow(tx, patientId) // changes of one record take turns
  const [patient] = await findPatientRows(tx, [patientId])
  const verb = given ? 'update' : 'create'
  const touch = { row: ROWS[table], verb, patientId, now: context.clock.now() } as const
  const merged = await refuseMerged({ tx, context }, touch)
  if (merged) return merged
  const may = patient && (await mayTouchPatient(tx, requireViewer(context), touch))
  if (!may) return refused({ ...notFound('patient'), field: ['input', 'patientId'] })
  if (!given) return done(null)
  if (!before || before.patientId !== patientId) return refused({ ...notFound(noun), field: ['input', 'id'] })
  const [row]: { version: number }[] = await tx.query(`select version from ${table} where id = $1`, [given])
  const current = row?.version ?? before.version
  return current === expectedVersion ? done(null) : refused(versionConflict(noun, current))
}
