import { newId } from '@baton/service-kit/ids'
import type { ContactAttemptRow } from '../../domain/campaign.js'
import { emergencyContacts } from '../../storage/emergency-contacts.js'
import { insertAttempts } from '../../storage/contact-attempts.js'
import { callKey, raiseWork, type Working } from './become-call-task.js'

/**
 * Who is named for emergencies is called when the patient cannot be reached (domain.md 7.3), if the patient agreed: by a
 * grant that is in force, or by a consent to share or to outreach that names the person. Else the row says why not.
 */
export async function callEmergencyContact(working: Working, last: ContactAttemptRow): Promise<void> {
  const { tx, deps } = working
  const now = deps.clock.now()
  const known = await emergencyContacts(tx, { patientId: last.patientId, now })
  const contact = known.find(({ agreed }) => agreed) ?? known[0]
  if (!contact) return
  const call: ContactAttemptRow = {
    ...last,
    id: newId('contact_attempt'),
    step: last.step + 1,
    relatedPersonId: contact.id,
    kind: 'CALL',
    channel: 'CALL',
    status: contact.agreed ? 'CALL_TASK' : 'SUPPRESSED',
    denial: contact.agreed ? null : 'NO_CONSENT',
    outcome: null,
    isAutomated: false,
    template: null,
    language: null,
    dueAt: now,
    notBefore: null,
    attemptedAt: null,
    attemptedBy: null,
    onBehalfOf: null,
    createdAt: now,
  }
  await insertAttempts(tx, [call])
  if (!contact.agreed) return
  const { patientId } = last
  await raiseWork(working, { key: callKey(call.id), kind: 'EMERGENCY_CONTACT_CALL', patientId })
}
