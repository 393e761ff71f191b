import { Unreachable, type Channel, type OutgoingMessage } from '@baton/messaging/channel'
import { appendToOutbox } from '@baton/events/outbox'
import { errorFacts } from '@baton/service-kit/log'
import type { EntityManager } from 'typeorm'
import type { PatientsDeps } from '../../deps.js'
import { canContact, type Permission } from '../../domain/can-contact.js'
import type { ContactAttemptRow } from '../../domain/campaign.js'
import { confirmsTooLate } from '../../domain/reply.js'
import { contactFacts, languageOf, routeOf, type Recipient } from '../../outreach/contact-facts.js'
import { findTemplate, textsFor } from '../../outreach/templates.js'
import { remindsInVain } from '../../storage/appointment-reminders.js'
import { emergencyReasonOf } from '../../storage/campaigns.js'
import { changeAttempt, lockAttempt } from '../../storage/contact-attempts.js'
import { takeDueAttempt, takePatientOfAttempt } from '../../storage/due-attempts.js'
import { attempted } from './attempted.js'
import { becomeCallTask, labelOfStay, raiseWrongNumber, type Working } from './become-call-task.js'
import { escalateSilence } from './escalate-silence.js'
import { recipientOf } from './recipient-of.js'
import { recordUnreachable } from './record-unreachable.js'
import { findSurvivorId } from '../../storage/patients.js'

/**
 * Sends a message whose time has come. Whether it may go is asked now, not when it was planned; the attempt is marked
 * before it leaves, and the provider knows its id: whatever crashes in between, it is delivered once.
 */
export async function sendAttempt(deps: PatientsDeps, id: string): Promise<void> {
  const outgoing = await deps.db.transaction((tx) => decide({ tx, deps }, id))
  if (!outgoing) return
  const { channel, message } = outgoing
  try {
    const providerMessageId = await channel.send(message)
    await deps.db.transaction((tx) => recordSent({ tx, deps }, id, providerMessageId))
  } catch (error) {
    deps.log.warn({ ...errorFacts(error), attemptId: id }, 'a message could not be sent')
    if (error instanceof Unreachable) return deps.db.transaction((tx) => recordUnreachable({ tx, deps }, id))
    // It stays in SENDING: the sweep tries again in two minutes, under the same id.
  }
}

/** A message that may not or cannot go for these is a call that a person makes. */
const CALLED_INSTEAD: ReadonlySet<string> = new Set([
  ...['NO_CONSENT', 'NUMBER_WITH_EXTENSION', 'NO_ROUTE', 'LANGUAGE_UNSUPPORTED'],
])
const CAPS: ReadonlySet<string> = new Set(['CAP_DAY', 'CAP_WEEK'])

interface Outgoing {
  readonly channel: Channel
  readonly message: OutgoingMessage
}

async function decide({ tx, deps }: Working, id: string): Promise<Outgoing | null> {
  const now = deps.clock.now()
  // The row of the patient before those of attempts, as whoever takes tries back does: else a STOP and this wait for each other. And
  // two programs that are due at once take turns, so that the second sees the first one's message in its caps.
  await takePatientOfAttempt(tx, id)
  const attempt = await takeDueAttempt(tx, id, now)
  if (!attempt) return null
  if (attempt.status === 'PLANNED' && (await isInVain(tx, attempt, now))) {
    await changeAttempt(tx, attempt, { status: 'CANCELLED' })
    return null
  }
  // A campaign that means two records of one person reaches the person by the one that stands for both.
  if ((await findSurvivorId(tx, attempt.patientId)) !== attempt.patientId) {
    await changeAttempt(tx, attempt, { status: 'CANCELLED' })
    return null
  }
  const recipient = await recipientOf(tx, attempt.patientId, now)
  if (!recipient) return null
  const emergency = attempt.campaignId ? await emergencyReasonOf(tx, attempt.campaignId) : null
  const permission = permissionOf(deps, attempt, { recipient, now, emergency })
  // A second try counts in the caps already; everything else, a STOP above all, is asked again.
  const isCounted = attempt.status === 'SENDING' && !permission.allowed && CAPS.has(permission.reason)
  if (permission.allowed || isCounted) return take({ tx, deps }, attempt, recipient)
  await holdBack({ tx, deps }, attempt, { ...permission, recipient, emergency })
  return null
}

/** There is no appointment any more, or the stay before it has a label now: after that people are reached by hand. */
async function isInVain(
  tx: EntityManager,
  { id, encounterId }: ContactAttemptRow,
  now: Date,
): Promise<boolean> {
  if (encounterId !== null && (await labelOfStay(tx, encounterId)) !== 'NONE') return true
  return remindsInVain(tx, id, now)
}

/** Replies to a reply (one confirmation, which cannot be late, and help) may go; everything else is asked. */
function permissionOf(
  deps: PatientsDeps,
  attempt: ContactAttemptRow,
  { recipient, now, emergency }: { recipient: Recipient; now: Date; emergency: string | null },
): Permission {
  if (attempt.kind === 'REPLY')
    return confirmsTooLate(attempt, now)
      ? { allowed: false, reason: 'TOPIC_OPT_OUT', retryAt: null }
      : { allowed: true }
  const { channel, topic, isAutomated } = attempt
  const template = attempt.template === null ? null : findTemplate(attempt.template)
  const facts = contactFacts(recipient, { channel, topic, template }, deps)
  return canContact(facts, { channel, at: now, isAutomated, emergency })
}

type Denied = Extract<Permission, { allowed: false }> & {
  readonly recipient: Recipient
  readonly emergency: string | null
}

/** Delayed, turned into a call, or suppressed: in each case the row says why. */
async function holdBack(working: Working, attempt: ContactAttemptRow, denied: Denied): Promise<void> {
  const { tx } = working
  const { reason, retryAt } = denied
  if ((reason === 'QUIET_HOURS' || reason === 'CAP_DAY') && retryAt)
    return changeAttempt(tx, attempt, { denial: reason, dueAt: retryAt })
  if (CALLED_INSTEAD.has(reason) && attempt.channel !== 'CALL') return callInstead(working, attempt, denied)
  if (reason === 'NO_ROUTE') await raiseWrongNumber(working, attempt.patientId)
  return changeAttempt(tx, attempt, { status: 'SUPPRESSED', denial: reason })
}

/** Why a call may be put on a list at any hour. */
const BY_DAY = 'It is made by day.'

/** What speaks against a call speaks against one that stands in for a message: who is not safe on the telephone is not called. */
async function callInstead(working: Working, attempt: ContactAttemptRow, denied: Denied): Promise<void> {
  const { recipient, reason: denial, emergency } = denied
  const call = { ...attempt, channel: 'CALL', isAutomated: false, template: null } as const
  const now = working.deps.clock.now()
  // Whoever has it on the list calls by day: the hour of this moment does not count.
  const permission = permissionOf(working.deps, call, { recipient, now, emergency: emergency ?? BY_DAY })
  if (permission.allowed) return becomeCallTask(working, attempt, { recipient, denial })
  if (permission.reason === 'NO_ROUTE') await raiseWrongNumber(working, attempt.patientId)
  return changeAttempt(working.tx, attempt, { status: 'SUPPRESSED', denial: permission.reason })
}

async function take(
  working: Working,
  attempt: ContactAttemptRow,
  recipient: Recipient,
): Promise<Outgoing | null> {
  const { tx, deps } = working
  if (attempt.channel === 'CALL') {
    await becomeCallTask(working, attempt, { recipient, denial: null })
    await escalateSilence(working, attempt)
    return null
  }
  const language = languageOf(recipient)
  const template = findTemplate(attempt.template ?? '')
  // Only an answer to somebody's own words may come in English where there is no translation: it cannot wait for one.
  const inEnglish = attempt.kind === 'REPLY' && template ? textsFor(template, 'en', deps.sender) : null
  const texts = (template && textsFor(template, language, deps.sender)) ?? inEnglish
  // An answer goes to the number that asked, whatever else the patient has.
  const asked = attempt.kind === 'REPLY' ? attempt.sentTo : null
  const to = asked ?? routeOf(recipient.patient, attempt.channel)
  const { sms, email, letter } = deps.channels
  const channel = { SMS: sms, EMAIL: email, LETTER: letter }[attempt.channel]
  if (!texts || to === null || !channel) {
    await changeAttempt(tx, attempt, { status: 'FAILED', denial: 'NO_ROUTE' })
    return null
  }
  const now = deps.clock.now()
  const attemptedAt = attempt.attemptedAt ?? now
  await changeAttempt(tx, attempt, {
    status: 'SENDING',
    sendingSince: now,
    attemptedAt,
    sentTo: attempt.channel === 'SMS' ? to : null,
    denial: null,
    language,
  })
  const text = attempt.channel === 'SMS' ? texts.sms : texts.body
  return { channel, message: { id: attempt.id, to, subject: texts.subject, text, language } }
}

async function recordSent({ tx, deps }: Working, id: string, providerMessageId: string): Promise<void> {
  const attempt = await lockAttempt(tx, id)
  if (attempt?.status !== 'SENDING') return
  await changeAttempt(tx, attempt, { status: 'SENT', sendingSince: null, providerMessageId })
  if (attempt.kind !== 'REPLY') await appendToOutbox(tx, [await attempted(tx, attempt, deps.clock.now())])
}
