import { mayTouchPatient } from '@baton/auth/care-relationships'
import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { PatientsDeps } from '../../deps.js'
import { countCoordinatorMoves, findCarers, type Carer } from '../../storage/caseloads.js'
import { endCoveredPatient, whoIsCoveredFor } from '../../storage/covered-patients.js'
import { findPractitioners } from '../../storage/directory.js'
import { findPatientRows, takePatientRow } from '../../storage/patients.js'
import { idempotencyKey, idOf, maybe } from '../fields.js'
import { coverToo } from './cover-too.js'
import { announceEpoch, endCare, grantCare } from './grant-care.js'
import { planContacts } from '../risk/ask-for-contact.js'

const schema = z.object({
  patientId: idOf('patient'),
  expectedVersion: maybe(z.int().min(0, 'must be a version, or 0 where there was no coordinator yet')),
  practitionerId: idOf('practitioner'),
  idempotencyKey,
})

/**
 * Makes a practitioner the patient's coordinator. The former one's access ends in the same transaction, and covers follow:
 * who covers the former one covers the patient no longer, who covers the new one does from now on.
 */
export async function assignCoordinator(
  context: RequestContext & PatientsDeps,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { patientId, expectedVersion, practitionerId } = parsed.value
  const viewer = requireViewer(context)
  let epoch: number | null = null
  const outcome = await change(context, { operation: 'assignCoordinator', input }, async (tx) => {
    const at = context.clock.now()
    const touch = { row: 'caseload', verb: 'create', patientId, now: at } as const
    const [patient] = await findPatientRows(tx, [patientId])
    if (!patient || !(await mayTouchPatient(tx, viewer, touch)))
      return refused({ ...notFound('patient'), field: ['input', 'patientId'] })
    await takePatientRow(tx, patientId) // two assignments take turns
    const [{ version } = { version: 0 }] = await countCoordinatorMoves(tx, [patientId])
    if (expectedVersion !== null && expectedVersion !== version)
      return refused(versionConflict('caseload', version))
    const [practitioner] = await findPractitioners(tx, [practitionerId])
    if (!practitioner?.staff || !practitioner.active)
      return refused({ ...notFound('active member of the staff'), field: ['input', 'practitionerId'] })
    const carers = await findCarers(tx, { patientIds: [patientId], at })
    const coordinators = carers.filter(({ kind }) => kind === 'COORDINATOR')
    if (coordinators.some((carer) => carer.practitionerId === practitionerId)) return done({ id: patientId })
    const writing = { tx, deps: context }
    const covered = await whoIsCoveredFor(tx, { patientId, at })
    const coveredIds = covered.filter((id) => leaves(id, carers))
    const covering = await endCoveredPatient(tx, { coveredIds, patientId, at })
    epoch = await endCare(writing, [...coordinators, ...covering])
    await grantCare(writing, [{ patientId, practitionerId, kind: 'COORDINATOR' }])
    await coverToo(writing, { patientId, coveredId: practitionerId })
    await planContacts(writing, [patientId])
    return done({ id: patientId })
  })
  announceEpoch(context, outcome, epoch)
  return outcome
}

/** Whether somebody's place as coordinator goes to another: now, or when they were deactivated and whoever covers them went on. */
function leaves(id: string, carers: readonly Carer[]): boolean {
  const own = carers.filter(({ practitionerId }) => practitionerId === id)
  return own.length === 0 || own.some(({ kind }) => kind === 'COORDINATOR')
}
