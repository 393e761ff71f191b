import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { CADENCES, type OutreachProgram } from '../../domain/cadence.js'
import { attemptsOf, cancelPlanned } from '../../storage/contact-attempts.js'
import type { Writing } from '../writing.js'
import { callKey } from './become-call-task.js'
import { endsInDecision, silenceKey } from './escalate-silence.js'

const PROGRAM_OF_TOPIC = new Map<string, OutreachProgram>(
  Object.entries(CADENCES).map(([program, { topic }]) => [topic, program as OutreachProgram]), // the keys above
)

/** Whether a topic is that of a program of tries. */
export function isProgramTopic(topic: string): boolean {
  return PROGRAM_OF_TOPIC.has(topic)
}

/** Nobody is tried any more: what a program had planned is off, and the calls that wait leave the list. */
export async function endProgram(
  writing: Writing,
  { patientId, topic }: { patientId: string; topic: string },
): Promise<void> {
  for (const { id, status, topic: of } of await attemptsOf(writing.tx, patientId, null))
    if (of === topic && status === 'CALL_TASK') await settleCall(writing, { id, patientId })
  if (endsInDecision(topic)) await settle(writing, { key: silenceKey(patientId), patientId })
  await cancelPlanned(writing.tx, { patientId, topic })
}

/** A call leaves the list. */
export async function settleCall(
  writing: Writing,
  { id, patientId }: { id: string; patientId: string },
): Promise<void> {
  await settle(writing, { key: callKey(id), patientId })
}

async function settle(
  { tx, deps }: Writing,
  { key, patientId }: { key: string; patientId: string },
): Promise<void> {
  const now = deps.clock.now()
  const payload = { key, at: now.toISOString() }
  const facts = { subject: key, patientId, occurredAt: now, recordedAt: now, payload }
  await appendToOutbox(tx, [event('work.settled.v1', facts)])
}
