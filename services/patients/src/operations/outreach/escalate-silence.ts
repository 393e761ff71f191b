import { CADENCES } from '../../domain/cadence.js'
import type { ContactAttemptRow } from '../../domain/campaign.js'
import { raiseWork, type Working } from './become-call-task.js'
import { callEmergencyContact } from './call-emergency-contact.js'

const { topic: SILENT, tries } = CADENCES.RPM_NON_REPORTING

/**
 * Whose devices have told nothing for 72 hours, and who answered neither a text nor a call: with the third try the caregiver
 * is called, if the patient agreed, and the care team decides today (domain.md 7.3).
 */
export async function escalateSilence(working: Working, attempt: ContactAttemptRow): Promise<void> {
  const { topic, step, patientId, campaignId } = attempt
  if (topic !== SILENT || step !== tries.length || campaignId !== null) return
  await callEmergencyContact(working, attempt)
  await raiseWork(working, { key: silenceKey(patientId), kind: 'RPM_SILENT', patientId, urgency: 'SAME_DAY' })
}

/** The key of the decision that silence asks for. */
export function silenceKey(patientId: string): string {
  return `patients:rpm-silent:${patientId}`
}

/** Whether tries of a topic end in such a decision. */
export function endsInDecision(topic: string): boolean {
  return topic === SILENT
}
