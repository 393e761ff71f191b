import { createHash } from 'node:crypto'
import { segmentsOf } from '@baton/fhir/hl7v2/text'
import type { Hl7Message, Hl7Segment } from '@baton/fhir/hl7v2/message'

/** What a message says, as a hash: the same when it is sent again, with whatever line ends and number. */
export function contentHash(message: Hl7Message): Buffer {
  const hash = createHash('sha256')
  const left = ofTheSending(message)
  for (const segment of message.segments) hash.update(`${textOf(segment, left[segment.name] ?? [])}\r`)
  return hash.digest()
}

/**
 * Fields that change when a sender only sends a message again: its number, and the times of sending and recording as far
 * as another field tells when it happened.
 */
function ofTheSending(message: Hl7Message): Readonly<Record<string, readonly number[]>> {
  const evn = message.first('EVN')
  const occurred = evn?.text(6) ?? null
  const recorded = evn?.text(2) ?? null
  return {
    MSH: (occurred ?? recorded) ? [7, 10] : [10],
    EVN: occurred === null ? [] : [2],
  }
}

/** The hash of something that is no message. */
export function textHash(text: string): Buffer {
  return createHash('sha256').update(segmentsOf(text).join('\r')).digest()
}

function textOf(segment: Hl7Segment, left: readonly number[]): string {
  return segment.raws.map((raw, field) => (left.includes(field) ? '' : raw)).join('|')
}
