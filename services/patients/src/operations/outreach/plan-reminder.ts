import type { Payload } from '@baton/events/catalogue'
import { newId } from '@baton/service-kit/ids'
import type { PatientsDeps } from '../../deps.js'
import type { ContactAttemptRow } from '../../domain/campaign.js'
import { canContact, type ContactChannel } from '../../domain/can-contact.js'
import { contactFacts, type Recipient } from '../../outreach/contact-facts.js'
import { findTemplate } from '../../outreach/templates.js'
import { addReminder } from '../../storage/appointment-reminders.js'
import { insertAttempts } from '../../storage/contact-attempts.js'
import type { Working } from './become-call-task.js'
import { recipientOf } from './recipient-of.js'

/** The topic of reminders, and their message, which says neither what nor where: others may read along. */
export const REMINDERS = 'appointment-reminder'
/** Tried in this order after the channels that the person likes; a call needs nobody's consent but a person's time. */
const CHANNELS: readonly ContactChannel[] = ['SMS', 'EMAIL', 'CALL']

/** Plans the reminder of an appointment, due now. Whether and when it may go is asked when it is sent, as for all outreach. */
export async function planReminder(
  { tx, deps }: Working,
  due: Payload<'appointment.reminder-due.v1'>,
): Promise<void> {
  const now = deps.clock.now()
  const startAt = new Date(due.startAt)
  const recipient = await recipientOf(tx, due.patientId, now)
  if (!recipient || startAt <= now) return
  const channel = channelFor(deps, recipient, { now, startAt })
  const attempt = attemptOf(due.patientId, channel, now)
  await insertAttempts(tx, [attempt])
  await addReminder(tx, { attemptId: attempt.id, appointmentId: due.appointmentId, startAt })
}

/** The first channel over which the reminder may go, now or before the appointment begins. */
function channelFor(
  deps: PatientsDeps,
  recipient: Recipient,
  { now, startAt }: { now: Date; startAt: Date },
): ContactChannel {
  const liked = recipient.preference.channels.filter((channel) => channel !== 'LETTER')
  const template = findTemplate(REMINDERS)
  const open = [...liked, ...CHANNELS].find((channel) => {
    const facts = contactFacts(recipient, { channel, topic: REMINDERS, template }, deps)
    const isAutomated = channel !== 'CALL'
    const permission = canContact(facts, { channel, at: now, isAutomated, emergency: null })
    return permission.allowed || (permission.retryAt !== null && permission.retryAt < startAt)
  })
  return open ?? liked[0] ?? 'SMS'
}

function attemptOf(patientId: string, channel: ContactChannel, now: Date): ContactAttemptRow {
  const isCall = channel === 'CALL'
  return {
    id: newId('contact_attempt'),
    patientId,
    campaignId: null,
    relatedPersonId: null,
    encounterId: null,
    topic: REMINDERS,
    step: 1,
    kind: isCall ? 'CALL' : 'MESSAGE',
    channel,
    status: 'PLANNED',
    denial: null,
    outcome: null,
    isAutomated: !isCall,
    template: REMINDERS,
    language: null,
    dueAt: now,
    notBefore: null,
    sendingSince: null,
    attemptedAt: null,
    sentTo: null,
    attemptedBy: null,
    onBehalfOf: null,
    providerMessageId: null,
    createdBy: 'system:referrals',
    createdAt: now,
  }
}
