import { CADENCES, type OutreachProgram } from '../../domain/cadence.js'
import type { Writing } from '../writing.js'
import { callKey } from './become-call-task.js'
import { cancelTries } from './cancel-tries.js'
import { endsInDecision, silenceKey } from './escalate-silence.js'
import { settleWork } from './settle-work.js'

const PROGRAM_OF_TOPIC = new Map<string, OutreachProgram>(
  Object.entries(CADENCES).map(([program, { topic }]) => [topic, program as OutreachProgram]), // the keys above
)

/** Whether a topic is that of a program of tries. */
export function isProgramTopic(topic: string): boolean {
  return PROGRAM_OF_TOPIC.has(topic)
}

/** Nobody is tried any more, and what the silence asked for is decided. */
export async function endProgram(
  writing: Writing,
  { patientId, topic }: { patientId: string; topic: string },
): Promise<void> {
  if (endsInDecision(topic)) await settleWork(writing, [{ key: silenceKey(patientId), patientId }])
  await cancelTries(writing, { patientId, topic })
}

/** A call leaves the list. */
export async function settleCall(
  writing: Writing,
  { id, patientId }: { id: string; patientId: string },
): Promise<void> {
  await settleWork(writing, [{ key: callKey(id), patientId }])
}
