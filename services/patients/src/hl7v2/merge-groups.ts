import { Hl7Message, type Hl7Segment } from '@baton/fhir/hl7v2/message'

/** A merge message may hold several pairs of PID and MRG: each is a merge of its own (HL7 v2.5.1, 3.3.40). */
export function mergeGroups(message: Hl7Message): readonly Hl7Message[] {
  const isMerge = message.type === 'ADT^A40' || message.type === 'ADT^A34'
  if (!isMerge || message.all('PID').length < 2) return [message]
  const head: Hl7Segment[] = []
  const groups: Hl7Segment[][] = []
  for (const segment of message.segments) {
    if (segment.name === 'PID') groups.push([segment])
    else (groups.at(-1) ?? head).push(segment)
  }
  return groups.map((group) => new Hl7Message(message.header, [...head, ...group], message.separators))
}
