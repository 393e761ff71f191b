import { acknowledgmentsOf } from '@baton/fhir/hl7v2/ack'
import { newId } from '@baton/service-kit/ids'
import { errorFacts } from '@baton/service-kit/log'
import type { PatientsDeps } from '../../deps.js'
import type { InboundMessageRow } from '../../domain/inbound-message.js'
import type { Fault } from '../../hl7v2/fault.js'
import { findSame, insertInboundMessage, insertMessageStep } from '../../storage/inbound-messages.js'
import { faultOf } from './fault-of.js'
import { processMessage, quarantined, readSent, type Processed, type Sent } from './process-message.js'

/** How a message came. */
export interface Reception {
  readonly channel: InboundMessageRow['channel']
  readonly receivedBy: string
}

/** What became of a message, with what its sender wants to hear of it: two acknowledgements, one or none. */
export interface Received extends Processed {
  readonly id: string
  readonly acknowledgments: readonly string[]
}

/**
 * Takes a message: it is done and kept, or kept in quarantine with the reason, before the sender hears anything. A crash
 * before that leaves nothing, and the sender, who heard nothing, sends it again.
 */
export async function receiveMessage(
  deps: PatientsDeps,
  text: string,
  reception: Reception,
): Promise<Received> {
  const { fault, ...sent } = readSent(newId('inbound_message'), text)
  const processed = fault
    ? await quarantine(deps, { sent, fault, reception })
    : await process(deps, sent, reception)
  return answered(deps, sent, processed)
}

/** Takes what belongs to no message: it waits in quarantine with the reason. */
export async function receiveStray(
  deps: PatientsDeps,
  { text, reason }: { readonly text: string; readonly reason: string },
  reception: Reception,
): Promise<Received> {
  const sent = { id: newId('inbound_message'), text, message: null }
  const fault: Fault = { ack: 'AE', errorCode: '100', reason }
  return answered(deps, sent, await quarantine(deps, { sent, fault, reception }))
}

/** Takes the header of a message that is longer than what is read: its sender is told, and sends what comes behind it. */
export async function receiveCut(
  deps: PatientsDeps,
  { header, limitBytes }: { readonly header: string; readonly limitBytes: number },
  reception: Reception,
): Promise<Received> {
  const { fault: _, ...sent } = readSent(newId('inbound_message'), header)
  const reason = `The message is longer than ${limitBytes} bytes: no more than its header was kept.`
  const fault: Fault = { ack: 'AE', errorCode: '104', reason }
  return answered(deps, sent, await quarantine(deps, { sent, fault, reception }))
}

function answered(deps: PatientsDeps, sent: Sent, processed: Processed): Received {
  const { acknowledgment: code, reason, errorCode } = processed
  // The acknowledgement's number is the message's id here, so that its sender can ask the graph what became of it.
  const ack = { code, reason, errorCode, id: sent.id, at: deps.clock.now() }
  const acknowledgments = acknowledgmentsOf(sent.message, ack, deps.acknowledges)
  return { ...processed, id: sent.id, acknowledgments }
}

async function process(deps: PatientsDeps, sent: Sent, reception: Reception): Promise<Processed> {
  try {
    return await deps.db.transaction(async (tx) => {
      const { message } = sent
      if (!message) throw new Error('Only what was read as a message is processed.')
      const processed = await processMessage({ tx, deps }, { ...sent, message })
      await keep({ tx, deps }, { sent, processed, reception })
      return processed
    })
  } catch (error) {
    return quarantine(deps, { sent, fault: faultOf(error) ?? broken(deps, error), reception })
  }
}

/** A bug is a fault, too: the message waits in quarantine for the repaired program instead of being lost. */
function broken(deps: PatientsDeps, error: unknown): Fault {
  deps.log.error(errorFacts(error), 'an HL7 message could not be processed')
  return {
    ack: 'AE',
    errorCode: '207',
    reason: 'The message could not be processed here; it can be replayed.',
  }
}

async function quarantine(
  deps: PatientsDeps,
  { sent, fault, reception }: { sent: Sent; fault: Fault; reception: Reception },
): Promise<Processed> {
  return deps.db.transaction(async (tx) => {
    const waiting = quarantined(sent, fault)
    const same = await findSame(tx, { ...waiting, id: sent.id })
    const processed = same ? { ...waiting, status: 'DUPLICATE' as const, duplicateOf: same.id } : waiting
    await keep({ tx, deps }, { sent, processed, reception })
    return processed
  })
}

async function keep(
  { tx, deps }: { tx: Parameters<typeof insertInboundMessage>[0]; deps: PatientsDeps },
  { sent, processed, reception }: { sent: Sent; processed: Processed; reception: Reception },
): Promise<void> {
  const now = deps.clock.now()
  const { channel, receivedBy } = reception
  const { id, text } = sent
  await insertInboundMessage(tx, {
    id,
    text,
    originalText: null,
    channel,
    receivedBy,
    receivedAt: now,
    ...processed,
  })
  const { status, reason } = processed
  await insertMessageStep(tx, {
    messageId: id,
    at: now,
    by: receivedBy,
    fromStatus: null,
    toStatus: status,
    reason,
  })
}
