import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { strataOf, type PatientRow } from '../domain/patient.js'
import type { Writing } from './writing.js'

type Told = Omit<PatientRow, 'version'>

/** Tells the others of patients who are new, and of those whose facts that others count by have changed. */
export async function tellPatients(
  { tx, deps }: Writing,
  after: readonly Told[],
  before: readonly Told[],
): Promise<void> {
  const recordedAt = deps.clock.now()
  const former = new Map(
    before.map((patient) => [patient.id, JSON.stringify(strataOf(patient, deps.organizationZone))]),
  )
  const events = after.flatMap((patient) => {
    const payload = strataOf(patient, deps.organizationZone)
    const known = former.get(patient.id)
    if (known === JSON.stringify(payload)) return []
    const type = known === undefined ? 'patient.registered.v1' : 'patient.updated.v1'
    const facts = { subject: patient.id, patientId: patient.id, occurredAt: recordedAt, recordedAt, payload }
    return [event(type, facts)]
  })
  await appendToOutbox(tx, events)
}
