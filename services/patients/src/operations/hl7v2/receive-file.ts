import { writeAckBatch } from '@baton/fhir/hl7v2/ack'
import { splitHl7 } from '@baton/fhir/hl7v2/file'
import { newId } from '@baton/service-kit/ids'
import type { PatientsDeps } from '../../deps.js'
import { receiveMessage, receiveStray, type Received, type Reception } from './receive-message.js'

/** What became of everything that came at once. */
export interface ReceivedFile {
  readonly messages: readonly Received[]
  /** What of the envelope was missing; the messages went in all the same. */
  readonly notes: readonly string[]
  /** What the sender is answered: of the one message, or a batch of all. */
  readonly acknowledgments: readonly string[]
}

/** Takes one message, several, or batches: each message by itself, so that a bad one keeps no good one out. */
export async function receiveFile(
  deps: PatientsDeps,
  text: string,
  reception: Reception,
): Promise<ReceivedFile> {
  const { messages, strays, countFaults, notes, batch } = splitHl7(text)
  const received: Received[] = []
  for (const message of messages) received.push(await receiveMessage(deps, message, reception))
  const isAround = batch || received.length > 0
  if (isAround) for (const stray of strays) received.push(await receiveStray(deps, stray, reception))
  const [missing] = countFaults
  if (received.length === 0 && missing !== undefined)
    received.push(await receiveStray(deps, { text, reason: missing }, reception))
  // A batch of nothing is what a night without news looks like; any other text is to be a message.
  if (received.length === 0 && !batch) received.push(await receiveMessage(deps, text, reception))
  const acks = received.flatMap(({ acknowledgments }) => acknowledgments)
  const isOne = !batch && received.length === 1
  const id = newId('ack_batch')
  const acknowledgments = isOne
    ? acks
    : [writeAckBatch(acks, { id, at: deps.clock.now(), faults: countFaults })]
  return { messages: received, notes: [...notes, ...countFaults], acknowledgments }
}
