import { mayTouchPatient } from '@baton/auth/care-relationships'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { isPatient } from '../../storage/patients.js'
import { insertRelatedPerson } from '../../storage/proxies.js'
import type { RecordContext } from '../chart/begin-record.js'
import { contactPoint, humanName, idempotencyKey, idOf, maybe, text } from '../fields.js'

const schema = z.object({
  patientId: idOf('patient'),
  personId: maybe(idOf('person')),
  name: humanName,
  relationship: text(20).regex(/^[A-Z][A-Z0-9_]*$/, 'must be a code of HL7 v3 RoleCode, such as MTH'),
  contactPoints: z.array(contactPoint).max(20).nullish(),
  emergencyContact: z.boolean().nullish(),
  idempotencyKey,
})

/** Adds somebody who belongs to a patient's life. That alone opens nothing to them: a proxy grant does. */
export async function addRelatedPerson(
  context: RecordContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { patientId, personId, name, relationship, contactPoints, emergencyContact } = parsed.value
  const viewer = requireViewer(context)
  return change(context, { operation: 'addRelatedPerson', input }, async (tx) => {
    const now = context.clock.now()
    const touch = { row: 'demographics', verb: 'update', patientId, now } as const
    if (!(await isPatient(tx, patientId)) || !(await mayTouchPatient(tx, viewer, touch)))
      return refused({ ...notFound('patient'), field: ['input', 'patientId'] })
    const id = newId('related_person')
    const person = { name, relationship, contactPoints: contactPoints ?? [] }
    const added = await insertRelatedPerson(tx, {
      id,
      patientId,
      personId: personId ?? newId('person'),
      ...person,
      emergencyContact: emergencyContact ?? false,
      addedBy: viewer.id,
      addedAt: now,
    })
    if (added) return done({ id })
    const message = 'This person belongs to the patient already.'
    return refused({ kind: 'InvalidInput', message, field: ['input', 'personId'] })
  })
}
