import { escapeHl7, UNUSED, USUAL_SEPARATORS } from './text.js'
import type { Hl7Message } from './message.js'

/** What the receiver says: accepted, an error in the content, or not for us (MSA-1, HL7 table 0008). */
export type AckCode = 'AA' | 'AE' | 'AR'
/** What it says first in enhanced mode: safely kept, could not be taken, or never will be. */
type CommitCode = 'CA' | 'CE' | 'CR'

/** An acknowledgement about to be written. */
export interface Ack {
  readonly code: AckCode
  /** What went wrong, in words without personal data. */
  readonly reason: string | null
  /** HL7 table 0357, for ERR-3. */
  readonly errorCode: string | null
  /** MSH-10 of the acknowledgement itself. */
  readonly id: string
  readonly at: Date
}

/** Which senders are heard about MSH-15 and MSH-16: nobody, as in the original mode, or whoever fills them in. */
export type AckMode = 'original' | 'enhanced'

/**
 * What goes back to the sender, in order. In enhanced mode MSH-15 and MSH-16 say under which conditions (table 0155); in
 * the original mode, and of a sender who fills in neither, there is one (HL7 v2.5.1, 2.9.2 and 2.9.3).
 */
export function acknowledgmentsOf(message: Hl7Message | null, ack: Ack, mode: AckMode): readonly string[] {
  if (mode === 'original') return [writeAck(message, ack)]
  const accept = message?.header.text(15) ?? null
  const application = message?.header.text(16) ?? null
  if (message === null || (accept === null && application === null)) return [writeAck(message, ack)]
  const commit = commitOf(message, ack)
  const isKept = commit === 'CA'
  return [
    ...(isWanted(accept, isKept)
      ? [writeAck(message, { ...ack, code: commit, ...(isKept ? NO_FAULT : {}) })]
      : []),
    ...(isKept && isWanted(application, ack.code === 'AA') ? [writeAck(message, ack)] : []),
  ]
}

const NO_FAULT = { reason: null, errorCode: null }

/** HL7 table 0357, a value is too long: what is, is not kept. */
const TOO_LONG = '104'

/** What waits in quarantine is safely kept; what nobody can name or keep is not, and what is not for us never will be. */
function commitOf(message: Hl7Message, { code, errorCode }: Ack): CommitCode {
  if (code === 'AR') return 'CR'
  return message.controlId === null || errorCode === TOO_LONG ? 'CE' : 'CA'
}

function isWanted(condition: string | null, isGood: boolean): boolean {
  if (condition === null || condition === 'NE') return false
  if (condition === 'ER') return !isGood
  return condition === 'SU' ? isGood : true
}

/** The general acknowledgement of a message (HL7 v2.5.1, 2.9.2); of a text that is no message when there is none. */
export function writeAck(
  message: Hl7Message | null,
  ack: Omit<Ack, 'code'> & { readonly code: AckCode | CommitCode },
): string {
  const header = message?.header
  const field = (n: number): string => (header?.raw(n) ?? '').replace(/[\r\n]/g, '')
  const separators = message?.separators ?? USUAL_SEPARATORS
  const { field: separator, component, repetition, escape, subcomponent } = separators
  // What is not shaped like an event or a version could be anything; it is not sent around a second time.
  const event = /^[A-Z]\d{2}$/.exec(header?.text(9, { component: 2 }) ?? '')?.[0]
  const version = /^2(\.\d){1,3}$/.exec(header?.text(12) ?? '')?.[0] ?? '2.5.1'
  const type = event ? ['ACK', event, 'ACK'].join(component) : 'ACK'
  const encoding = (component + repetition + escape + subcomponent).replaceAll(UNUSED, '')
  const lines = [
    ['MSH', encoding, field(5), field(6), field(3), field(4), timestamp(ack.at), '', type, ack.id],
    ['MSA', ack.code, field(10), ...(ack.reason ? [escapeHl7(ack.reason, separators)] : [])],
  ]
  lines[0]?.push(field(11) || 'P', version)
  // ERR has its present form since version 2.5.
  if (!['AA', 'CA'].includes(ack.code) && version >= '2.5')
    lines.push([
      'ERR',
      '',
      '',
      `${ack.errorCode ?? '207'}${component}${component}HL70357`,
      'E',
      '',
      '',
      escapeHl7(ack.reason ?? '', separators),
    ])
  return `${lines.map((fields) => fields.join(separator)).join('\r')}\r`
}

/** A batch of acknowledgements about to be written. */
interface AckBatch {
  readonly id: string
  readonly at: Date
  /** What is wrong with the batch that they answer, in words without personal data. */
  readonly faults: readonly string[]
}

/** The acknowledgements of a batch, as a batch; what is wrong with it is the comment of the trailer (BTS-2). */
export function writeAckBatch(acks: readonly string[], { id, at, faults }: AckBatch): string {
  const header = `BHS|^~\\&|||||${timestamp(at)}||||${id}\r`
  const comment = faults.length > 0 ? `|${escapeHl7(faults.join(' '), USUAL_SEPARATORS)}` : ''
  return `${header}${acks.join('')}BTS|${acks.length}${comment}\r`
}

function timestamp(at: Date): string {
  return `${at.toISOString().slice(0, 19).replace(/[-:T]/g, '')}+0000`
}
