import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { PatientsDeps } from '../../deps.js'
import { PractitionerEntity } from '../../storage/practitioner.entity.js'
import { findCaredFor } from '../../storage/caseloads.js'
import { findPractitioners } from '../../storage/directory.js'
import { endDuties } from './end-duties.js'
import { idempotencyKey, idOf, version } from '../fields.js'
import { planContacts } from '../risk/ask-for-contact.js'
import { announceEpoch, endCare } from './grant-care.js'

const schema = z.object({ practitionerId: idOf('practitioner'), expectedVersion: version, idempotencyKey })

/**
 * Ends a person's work here, for good. Every care relationship, cover and on-call duty of theirs ends in the same
 * transaction, and the gateway refuses their tokens from the very next request on.
 */
export async function deactivatePractitioner(
  context: RequestContext & PatientsDeps,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { practitionerId: id, expectedVersion } = parsed.value
  let epoch: number | null = null
  const outcome = await change(context, { operation: 'deactivatePractitioner', input }, async (tx) => {
    const [practitioner] = await findPractitioners(tx, [id])
    if (!practitioner?.staff)
      return refused({ ...notFound('practitioner'), field: ['input', 'practitionerId'] })
    if (!practitioner.active) return done({ id })
    const at = context.clock.now()
    const practitioners = tx.getRepository(PractitionerEntity)
    const ended = { active: false, deactivatedAt: at }
    const { affected } = await practitioners.update({ id, version: expectedVersion }, ended)
    if (affected !== 1) return refused(versionConflict('practitioner', practitioner.version))
    const writing = { tx, deps: context }
    const caredFor = await findCaredFor(tx, { practitionerId: id, at })
    epoch = await endCare(writing, caredFor)
    const coordinated = caredFor.filter(({ kind }) => kind === 'COORDINATOR')
    await planContacts(writing, [...new Set(coordinated.map(({ patientId }) => patientId))])
    await endDuties(writing, { practitionerId: id, by: requireViewer(context).id })
    const payload = { practitionerId: id, at: at.toISOString() }
    const facts = { subject: id, patientId: null, occurredAt: at, recordedAt: at, payload }
    await appendToOutbox(tx, [event('practitioner.deactivated.v1', facts)])
    return done({ id })
  })
  announceEpoch(context, outcome, epoch)
  // Again when it was done before: a gateway that missed it hears it now.
  if (outcome.ok) context.extensions['deactivated'] = [id]
  return outcome
}
