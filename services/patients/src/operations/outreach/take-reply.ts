import { newId } from '@baton/service-kit/ids'
import type { ContactAttemptRow } from '../../domain/campaign.js'
import { toE164 } from '../../domain/phone-number.js'
import { withConsent, type SmsConsent } from '../../domain/contact-preference.js'
import {
  CONFIRMS_STOP,
  isForAPerson,
  meansEverything,
  replyKind,
  type ReplyKind,
} from '../../domain/reply.js'
import { contactFacts } from '../../outreach/contact-facts.js'
import { insertAttempts } from '../../storage/contact-attempts.js'
import { lockPreference, putPreference } from '../../storage/contact-preferences.js'
import { findByPhone, insertReply } from '../../storage/inbound-replies.js'
import { findTexted, lastTopic } from '../../storage/texts.js'
import { raiseWork, type Working } from './become-call-task.js'
import { cancelTries } from './cancel-tries.js'
import { recipientsOf } from './recipient-of.js'

/** A reply to a text message. */
export interface Reply {
  readonly from: string
  readonly text: string
  /** The provider's id of the reply: one that comes twice is one. */
  readonly providerMessageId: string
}

/** What a reply came to. */
export interface TakenReply {
  readonly id: string
  readonly kind: ReplyKind
  /** Everybody who has the number: a family shares a phone. */
  readonly patientIds: readonly string[]
}

const ANSWERS: Readonly<Record<Exclude<ReplyKind, 'OTHER'>, string>> = {
  STOP: CONFIRMS_STOP,
  HELP: 'help',
  START: 'opted-in',
}

/**
 * STOP and HELP are done at once, for everybody with the number; START for those of them who were texted on what it answers and get
 * no more of it, for it agrees to nothing else. Whatever says more than such a word, or changes nothing, is for a person to read.
 */
export async function takeReply(working: Working, reply: Reply): Promise<TakenReply | null> {
  const { tx, deps } = working
  const now = deps.clock.now()
  const kind = replyKind(reply.text)
  const number = sentFrom(reply.from)
  const patientIds = await findByPhone(tx, reply.from)
  const [first = null] = patientIds
  const topic = first && !meansEverything(reply.text) ? await lastTopic(tx, first, number) : null
  const id = newId('inbound_reply')
  const { providerMessageId, text } = reply
  const row = {
    id,
    providerMessageId,
    patientId: first,
    kind,
    topic,
    text: text.slice(0, 2_000),
    receivedAt: now,
  }
  if (!(await insertReply(tx, row))) return null
  const meant = kind === 'START' ? await whoStopped(working, patientIds, topic) : patientIds
  for (const patientId of meant) await applyTo(working, patientId, { kind, topic })
  if (first && meant.length > 0 && kind !== 'OTHER')
    await insertAttempts(tx, [
      answer(first, { topic: topic ?? 'general', template: ANSWERS[kind], sentTo: number, now }),
    ])
  if (first && (meant.length === 0 || isForAPerson(text)))
    await raiseWork(working, { key: `patients:reply:${id}`, kind: 'REPLY_TO_READ', patientId: first })
  return { id, kind, patientIds }
}

/** Who was texted on a topic and gets no more of it, unless they asked for silence by other means than a reply. */
async function whoStopped(
  { tx, deps }: Working,
  patientIds: readonly string[],
  topic: string | null,
): Promise<readonly string[]> {
  if (topic === null) return []
  const texted = await findTexted(tx, patientIds, topic)
  const recipients = await recipientsOf(tx, texted, deps.clock.now())
  return [...recipients].flatMap(([id, recipient]) => {
    const facts = contactFacts(recipient, { channel: 'SMS', topic, template: null }, deps)
    const { globalOptOut, topicOptOut, consentEnded, consented } = facts
    return !globalOptOut && (topicOptOut || consentEnded !== null || !consented) ? [id] : []
  })
}

/** The word counts for the topic of the last message; without one, and where it says so, it counts for all. */
async function applyTo(
  { tx, deps }: Working,
  patientId: string,
  { kind, topic }: { kind: ReplyKind; topic: string | null },
): Promise<void> {
  if (kind !== 'STOP' && kind !== 'START') return
  const now = deps.clock.now()
  const { version: _, ...before } = await lockPreference(tx, patientId, now)
  const status = kind === 'STOP' ? 'REVOKED' : 'GRANTED'
  const word: SmsConsent = { topic: topic ?? '*', status, at: now.toISOString(), source: 'reply' }
  await putPreference(tx, { ...before, smsConsents: withConsent(before.smsConsents, word), updatedAt: now })
  if (kind === 'STOP') await cancelTries({ tx, deps }, { patientId, topic })
}

/** A number as networks write it; null for one that somebody wrote down otherwise. */
function sentFrom(from: string): string | null {
  return toE164(from) ?? (/^\+\d{8,15}$/.test(from) ? from : null)
}

/** One confirmation within five minutes is allowed (47 CFR 64.1200(a)(12)); it is due at once, and goes where the reply came from. */
function answer(
  patientId: string,
  { topic, template, sentTo, now }: Pick<ContactAttemptRow, 'topic' | 'template' | 'sentTo'> & { now: Date },
): ContactAttemptRow {
  return {
    id: newId('contact_attempt'),
    patientId,
    campaignId: null,
    relatedPersonId: null,
    encounterId: null,
    topic,
    step: 1,
    kind: 'REPLY',
    channel: 'SMS',
    status: 'PLANNED',
    denial: null,
    outcome: null,
    isAutomated: true,
    template,
    language: null,
    dueAt: now,
    notBefore: null,
    sendingSince: null,
    attemptedAt: null,
    sentTo,
    attemptedBy: null,
    onBehalfOf: null,
    providerMessageId: null,
    createdBy: 'system:patients',
    createdAt: now,
  }
}
