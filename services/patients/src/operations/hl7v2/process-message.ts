import { readHl7, type Hl7Message } from '@baton/fhir/hl7v2/message'
import type { PatientsDeps } from '../../deps.js'
import type { InboundMessageRow } from '../../domain/inbound-message.js'
import { contentHash, textHash } from '../../hl7v2/content-hash.js'
import { NotUnderstood, type Fault } from '../../hl7v2/fault.js'
import { mergeGroups } from '../../hl7v2/merge-groups.js'
import { likelyInstantIn, type Reading } from '../../hl7v2/reading.js'
import { understand } from '../../hl7v2/understand.js'
import { lookUpInIndexes } from '../../storage/duplicate-candidates.js'
import { findEarlier, isFollowedBy, lockSender } from '../../storage/inbound-messages.js'
import type { Writing } from '../writing.js'
import { applyAllergies } from './apply-allergies.js'
import { applyAppointment } from './apply-appointment.js'
import { applyChart } from './apply-chart.js'
import { applyMerge } from './apply-merge.js'
import { applyRelatives } from './apply-relatives.js'
import { applyVisit } from './apply-visit.js'
import { resolvePerson } from './resolve-person.js'

/** What a message came to; its row without what only the reception knows. */
export type Processed = Omit<
  InboundMessageRow,
  'id' | 'version' | 'channel' | 'text' | 'originalText' | 'receivedAt' | 'receivedBy'
>

/** A text with the message that it is; null when it is none. */
export interface Sent {
  /** Its row here: it is no duplicate of itself. */
  readonly id: string
  readonly text: string
  readonly message: Hl7Message | null
}

/** What a message is processed with. */
type Processing = Writing & { readonly deps: Pick<PatientsDeps, 'processingIds'> }

/** Reads a text; one that is no message has a fault. */
export function readSent(id: string, text: string): Sent & { readonly fault: Fault | null } {
  const read = readHl7(text)
  if (read.ok) return { id, text, message: read.message, fault: null }
  return { id, text, message: null, fault: { ack: 'AE', errorCode: '100', reason: read.reason } }
}

/** Does what a message says, in the transaction that will keep it; throws NotUnderstood when that cannot be told. */
export async function processMessage(
  writing: Processing,
  sent: Sent & { readonly message: Hl7Message },
): Promise<Processed> {
  const { tx } = writing
  const { message } = sent
  const facts = factsOf(sent)
  await lookUpInIndexes(tx)
  await lockSender(tx, facts.sendingFacility)
  const duplicate = await duplicateOf(writing, sent, facts)
  if (duplicate) return { ...facts, ...nothingYet, ...duplicate, status: 'DUPLICATE' }
  const parts = []
  for (const part of mergeGroups(message)) parts.push(await applyPart(writing, part))
  const { patientId = null, encounterId = null, occurredAt = null } = parts[0] ?? {}
  const effects = parts.flatMap((part) => part.effects)
  return { ...facts, ...nothingYet, status: 'ACCEPTED', effects, patientId, encounterId, occurredAt }
}

async function applyPart(writing: Processing, message: Hl7Message) {
  const understood = understand(message, readingOf(writing))
  const { person, occurredAt, visit, appointment, mergedFrom } = understood
  const { patientId, isNew, effects } = await resolvePerson(writing, person, occurredAt)
  const visited = visit ? await applyVisit(writing, patientId, visit) : null
  const encounterId = visited?.encounterId ?? null
  const charted = await applyChart(writing, { patientId, encounterId, ...understood })
  await visited?.tell() // the diagnoses of the message count in the scores of the stay that it ends
  const done = [
    ...effects,
    ...(visited ? [visited.effect] : []),
    ...charted,
    ...(await applyAllergies(writing, { patientId, ...understood })),
    ...(await applyRelatives(writing, patientId, understood.relatives)),
    ...(appointment ? [await applyAppointment(writing, patientId, appointment)] : []),
    ...(mergedFrom ? [await applyMerge(writing, { patientId, isNew }, mergedFrom)] : []),
  ]
  return { effects: done, patientId, encounterId, occurredAt }
}

function readingOf({ deps }: Processing): Reading {
  const { organizationZone: zone, processingIds } = deps
  return { zone, now: deps.clock.now(), processingIds }
}

/** The row of a message that cannot be understood. */
export function quarantined(sent: Sent, fault: Fault): Processed {
  const { ack, errorCode, reason } = fault
  return { ...factsOf(sent), ...nothingYet, status: 'QUARANTINED', acknowledgment: ack, errorCode, reason }
}

const nothingYet = {
  acknowledgment: 'AA',
  errorCode: null,
  reason: null,
  effects: [],
  patientId: null,
  encounterId: null,
  duplicateOf: null,
  occurredAt: null,
} as const

function factsOf({ message, text }: Sent) {
  return {
    sendingApplication: message?.header.text(3) ?? null,
    sendingFacility: message?.header.text(4) ?? null,
    controlId: message?.controlId?.slice(0, 200) ?? null,
    messageType: message?.type?.slice(0, 50) ?? null,
    contentHash: message ? contentHash(message) : textHash(text),
  }
}

/**
 * A message that was received before: it says the same, under whatever number. The number alone does not make it one:
 * what differs under the same number and event must not be lost, and cannot be trusted.
 */
async function duplicateOf(
  writing: Processing,
  sent: Sent & { readonly message: Hl7Message },
  facts: ReturnType<typeof factsOf>,
) {
  const earlier = await findEarlier(writing.tx, { ...facts, id: sent.id })
  const same = earlier.find(({ contentHash: hash }) => hash.equals(facts.contentHash))
  const underIt = earlier.filter(({ controlId }) => controlId === facts.controlId)
  if (same && (underIt.length > 0 || !(await isDoneAgain(writing, sent.message, same)))) {
    const { acknowledgment, errorCode, reason } = same
    return {
      duplicateOf: same.id,
      acknowledgment,
      errorCode,
      reason,
      effects: ['nothing changed: it was received before'],
    }
  }
  if (!underIt.some(({ status }) => status === 'ACCEPTED')) return null
  const reason =
    'MSH-10 is the number of an earlier message of this sender and event that says something else.'
  throw new NotUnderstood({ ack: 'AE', errorCode: '205', reason })
}

/** What takes an event back; whoever does the same again then says so in the same words. */
const UNDONE_BY: Readonly<Record<string, readonly string[]>> = {
  'ADT^A01': ['ADT^A11'],
  'ADT^A02': ['ADT^A12'],
  'ADT^A03': ['ADT^A13'],
  'ADT^A04': ['ADT^A11'],
  'ADT^A11': ['ADT^A01', 'ADT^A04'],
  'ADT^A12': ['ADT^A02'],
  'ADT^A13': ['ADT^A03'],
}

/** Whether what an earlier message told had been taken back when this one was recorded (EVN-2). */
async function isDoneAgain(
  writing: Processing,
  message: Hl7Message,
  { id }: { id: string },
): Promise<boolean> {
  const types = UNDONE_BY[message.type ?? '']
  const before = likelyInstantIn(message.first('EVN'), 2, readingOf(writing))
  return types && before ? isFollowedBy(writing.tx, { id, types, before }) : false
}
