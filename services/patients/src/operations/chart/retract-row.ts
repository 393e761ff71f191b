import { mayTouchPatient } from '@baton/auth/care-relationships'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { RETRACTION_TRANSITIONS, revisionOf, type Retraction } from '../../domain/retraction.js'
import { takePatientRow } from '../../storage/patients.js'
import type { Asking } from '../../storage/reach.js'
import { markRetracted } from '../../storage/retractions.js'
import { askingIn, type RecordContext } from './begin-record.js'

interface Retractable extends Retraction {
  readonly patientId: string
}

interface Retracting<Row> {
  readonly noun: 'assessment' | 'observation'
  /** Whose place in the policy it has. */
  readonly row: 'assessment' | 'encounter'
  readonly id: string
  readonly expectedVersion: number
  readonly reason: string
  find(asking: Asking, ids: readonly string[]): Promise<readonly Row[]>
}

/** Marks a form or a measurement as entered in error, once, for whoever may change it; answers it as it was. */
export async function retractRow<Row extends Retractable>(
  { tx, context }: { tx: EntityManager; context: RecordContext },
  { noun, row: place, id, expectedVersion, reason, find }: Retracting<Row>,
): Promise<Outcome<Row>> {
  const now = context.clock.now()
  const viewer = requireViewer(context)
  const [seen] = await find(askingIn(tx, context), [id])
  if (seen) await takePatientRow(tx, seen.patientId)
  const [row] = await find(askingIn(tx, context), [id])
  const touch = { row: place, verb: 'update', patientId: row?.patientId ?? '', now } as const
  if (!row || !(await mayTouchPatient(tx, viewer, touch)))
    return refused({ ...notFound(noun), field: ['input', `${noun}Id`] })
  if (revisionOf(row) !== expectedVersion) return refused(versionConflict(noun, revisionOf(row)))
  const allowed = RETRACTION_TRANSITIONS[row.status]
  if (!allowed.includes('ENTERED_IN_ERROR')) {
    const message = `This ${noun} was taken back already.`
    const move = { from: row.status, requested: 'ENTERED_IN_ERROR', allowed }
    return refused({ kind: 'TransitionNotAllowed', message, field: ['input', `${noun}Id`], ...move })
  }
  await markRetracted(tx, { table: noun, id }, { at: now, by: viewer.id, reason })
  return done(row)
}
