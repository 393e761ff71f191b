import { connect, type Socket } from 'node:net'
import { splitHl7 } from '@baton/fhir/hl7v2-file'
import { readHl7 } from '@baton/fhir/hl7v2-message'
import { mllpFrame, MllpReader } from '@baton/fhir/hl7v2-mllp'
import { decodeHl7 } from '@baton/fhir/hl7v2-text'
import { Refused } from '../refused.js'
import type { SentMessage } from './send-over-http.js'

const PATIENCE_MS = 30_000

/** Sends the messages of a file one by one over MLLP and waits for each acknowledgement, as hospitals' engines do. */
export async function sendOverMllp(
  address: { readonly host: string; readonly port: number },
  bytes: Buffer,
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
      sent.push(sentMessage(text, decodeHl7(answer.value)))
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

/** An acknowledgement tells less than the graph: whether it was accepted, and why not. */
function sentMessage(text: string, acknowledgmentText: string): SentMessage {
  const sent = readHl7(text)
  const ack = readHl7(acknowledgmentText)
  const msa = ack.ok ? ack.message.first('MSA') : null
  const acknowledgment = msa?.text(1) ?? 'none'
  return {
    inboundMessageId: null,
    controlId: sent.ok ? sent.message.controlId : null,
    messageType: sent.ok ? sent.message.type : null,
    status: acknowledgment === 'AA' ? 'ACCEPTED' : 'QUARANTINED',
    acknowledgment,
    acknowledgmentText,
    reason: msa?.text(3) ?? null,
    effects: [],
    duplicateOf: null,
    patientId: null,
    encounterId: null,
  }
}
