import { connect, type Socket } from 'node:net'
import { splitHl7 } from '@baton/fhir/hl7v2-file'
import { readHl7 } from '@baton/fhir/hl7v2-message'
import { mllpFrame, MllpReader } from '@baton/fhir/hl7v2-mllp'
import { decodeHl7 } from '@baton/fhir/hl7v2-text'
import { Refused } from '../refused.js'
import type { SentMessage } from './send-over-http.js'

/** Asks what became of a message by the number of its acknowledgement; null where nobody can tell. */
export type AskWhatBecame = (acknowledgmentId: string) => Promise<Became | null>

/** What became of a message, as the graph tells it. */
export type Became = Pick<
  SentMessage,
  'inboundMessageId' | 'status' | 'reason' | 'effects' | 'duplicateOf' | 'patientId' | 'encounterId'
>

const PATIENCE_MS = 30_000

/**
 * Sends the messages of a file one by one over MLLP and waits for each acknowledgement, as hospitals' engines do; then asks
 * what became of the message.
 */
export async function sendOverMllp(
  address: { readonly host: string; readonly port: number },
  bytes: Buffer,
  whatBecame: AskWhatBecame,
): Promise<{ notes: readonly string[]; messages: readonly SentMessage[] }> {
  const { messages, strays, notes } = splitHl7(decodeHl7(bytes))
  const texts = [...messages, ...strays.map(({ text }) => text)]
  const socket = connect(address)
  try {
    const frames = framesOf(socket)
    const sent: SentMessage[] = []
    for (const text of texts) {
      socket.write(mllpFrame(text))
      const answer = await frames.next()
      if (answer.done) throw new Refused(`${address.host}:${address.port} hung up before it answered.`)
      sent.push(await sentMessage(text, decodeHl7(answer.value), whatBecame))
    }
    return { notes, messages: sent }
  } finally {
    socket.destroy()
  }
}

async function* framesOf(socket: Socket): AsyncGenerator<Buffer> {
  const reader = new MllpReader(4 * 1024 * 1024)
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('No acknowledgement came.')))
  for await (const chunk of socket as AsyncIterable<Buffer>) yield* reader.push(chunk)
}

/** The acknowledgement's own number (MSH-10) is the id under which the message is kept. */
async function sentMessage(
  text: string,
  acknowledgmentText: string,
  whatBecame: AskWhatBecame,
): Promise<SentMessage> {
  const sent = readHl7(text)
  const ack = readHl7(acknowledgmentText)
  const msa = ack.ok ? ack.message.first('MSA') : null
  const acknowledgment = msa?.text(1) ?? 'none'
  const id = ack.ok ? ack.message.controlId : null
  const became = id === null ? null : await whatBecame(id)
  return {
    controlId: sent.ok ? sent.message.controlId : null,
    messageType: sent.ok ? sent.message.type : null,
    acknowledgment,
    acknowledgmentText,
    ...(became ?? onlyAcknowledged(acknowledgment, msa?.text(3) ?? null)),
  }
}

/** The acknowledgement alone says whether the message was taken, and why not. */
function onlyAcknowledged(acknowledgment: string, reason: string | null): Became {
  return {
    inboundMessageId: null,
    status: acknowledgment === 'AA' ? 'ACCEPTED' : 'QUARANTINED',
    reason,
    effects: [],
    duplicateOf: null,
    patientId: null,
    encounterId: null,
  }
}
