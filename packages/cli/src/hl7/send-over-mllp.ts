import { connect, type Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { splitHl7 } from '@baton/fhir/hl7v2/file'
import { readHl7 } from '@baton/fhir/hl7v2/message'
import { mllpFrame, MllpReader } from '@baton/fhir/hl7v2/mllp'
import { decodeHl7 } from '@baton/fhir/hl7v2/charset'
import { Refused } from '../refused.js'
import type { SentMessage } from './send-over-http.js'

/** Asks what became of a message by the number of its acknowledgement; null where nobody can tell. */
export type AskWhatBecame = (acknowledgmentId: string) => Promise<Became | null>

/** What became of a message, as the graph tells it. */
export type Became = Pick<
  SentMessage,
  'inboundMessageId' | 'status' | 'reason' | 'effects' | 'duplicateOf' | 'patientId' | 'encounterId'
>

/** After so long without a word the connection is given up. */
const PATIENCE_MS = 30_000
/** A listener in enhanced mode says nothing to whom asks for nothing; one in the original mode answers all the same. */
const PATIENCE_WITH_SILENCE_MS = 2_000

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
    const next = nextOf(framesOf(socket))
    const sent: SentMessage[] = []
    for (const text of texts) {
      socket.write(mllpFrame(text))
      const answer = await answerTo(text, () =>
        next(isAnswered(text) ? 2 * PATIENCE_MS : PATIENCE_WITH_SILENCE_MS),
      )
      if (answer === null) throw new Refused(`${address.host}:${address.port} hung up before it answered.`)
      sent.push(await sentMessage(text, answer, whatBecame))
    }
    return { notes, messages: sent }
  } finally {
    socket.destroy()
  }
}

/** Whether the message asks for an acknowledgement whatever becomes of it (MSH-15, MSH-16). */
function isAnswered(text: string): boolean {
  const read = readHl7(text)
  const asked = read.ok ? [15, 16].flatMap((field) => read.message.header.text(field) ?? []) : []
  return asked.length === 0 || asked.some((one) => !['NE', 'ER', 'SU'].includes(one))
}

/** The first acknowledgement of this message; a second one of the message before it is passed over. */
async function answerTo(text: string, next: Next): Promise<string | null> {
  const read = readHl7(text)
  const controlId = read.ok ? read.message.controlId : null
  for (;;) {
    const frame = await next()
    if (!(frame instanceof Buffer)) return frame === 'silence' ? '' : null
    const answer = decodeHl7(frame)
    const ack = readHl7(answer)
    const answered = ack.ok ? (ack.message.first('MSA')?.text(2) ?? null) : null
    if (controlId === null || answered === null || answered === controlId) return answer
  }
}

/** The next frame; null when the other side hung up. */
type Next = () => Promise<Buffer | null | 'silence'>

/** Waits for the next frame for some time only; what comes later is the next one of whoever asks next. */
function nextOf(frames: AsyncGenerator<Buffer>): (withinMs: number) => ReturnType<Next> {
  let waiting: Promise<IteratorResult<Buffer>> | null = null
  return async (withinMs) => {
    waiting ??= frames.next()
    waiting.catch(() => undefined) // nobody may be left to hear that the connection ended
    const calledOff = new AbortController()
    const silence = delay(withinMs, 'silence' as const, { signal: calledOff.signal }).catch(
      () => 'silence' as const,
    )
    const came = await Promise.race([waiting, silence])
    calledOff.abort()
    if (came === 'silence') return came
    waiting = null
    return came.done ? null : came.value
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

/** What an acknowledgement alone says; a commit accept says no more than that the message is kept. */
const STATUSES: Readonly<Record<string, string>> = { AA: 'ACCEPTED', CA: 'RECEIVED', none: 'SENT' }

/** The acknowledgement alone says whether the message was taken, and why not. */
function onlyAcknowledged(acknowledgment: string, reason: string | null): Became {
  return {
    inboundMessageId: null,
    status: STATUSES[acknowledgment] ?? 'QUARANTINED',
    reason,
    effects: [],
    duplicateOf: null,
    patientId: null,
    encounterId: null,
  }
}
