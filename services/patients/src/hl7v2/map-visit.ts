import { actCodeOfTable0004 } from '@baton/fhir/encounter-class'
import type { Hl7Field, Hl7Message, Hl7Segment } from '@baton/fhir/hl7v2/message'
import type { CodedValue } from '../domain/coded-value.js'
import { PARTS, type EncounterParticipant } from '../domain/encounter-participant.js'
import type { Clearable, VisitEvent, VisitFacts, VisitMessage } from '../domain/visit.js'
import { missing, wrongSegments, wrongValue } from './fault.js'
import { authorityOf } from './identifiers.js'
import { npiIn, participantsIn } from './map-participants.js'
import { codedIn, instantIn, likelyInstantIn, pastInstantIn, type Reading } from './reading.js'

/** The number that the hospital knows a visit by. */
export interface VisitNumber {
  readonly system: string
  readonly value: string
}

/** A visit as a message tells of it. */
export interface ToldVisit {
  /** PV1-19, else PID-18; null when the sender numbers no visits. */
  readonly number: VisitNumber | null
  readonly message: VisitMessage
  /** The National Provider Identifiers of the facility (EVN-7.2) and of the clinician in charge (PV1-7), where told. */
  readonly npis: { readonly facility: string | null; readonly practitioner: string | null }
}

/** Values of table 0004 that name no class: obvious from the event, or left open. */
const NO_CLASS: ReadonlySet<string> = new Set(['U', 'N', 'C'])

/** PV1, PV2 and EVN -> what happened to which visit. */
export function mapVisit(message: Hl7Message, event: VisitEvent, reading: Reading): ToldVisit {
  const pv1 = message.first('PV1')
  if (!pv1) throw wrongSegments('There is no PV1 segment: nobody knows which visit the message is about.')
  const occurredAt = occurredIn(message, reading)
  return {
    number: visitNumberOf(message, pv1),
    npis: {
      facility: npiIn(message.first('EVN')?.text(7, { component: 2 }) ?? null),
      practitioner: attenderIn(pv1)?.npi ?? null,
    },
    message: {
      event,
      occurredAt,
      recordedAt: recordedIn(message, reading, occurredAt),
      readAt: reading.now,
      facts: factsOf({ message, pv1, event }, reading),
    },
  }
}

/** What takes something back says in EVN-6 when that had happened, not when it was taken back (HL7 v2.5.1, 3.4.1.6). */
const CANCELLATIONS: ReadonlySet<string> = new Set(['ADT^A11', 'ADT^A12', 'ADT^A13'])

/** When it happened: EVN-6, else when it was recorded (EVN-2), else when it was sent (MSH-7); never in the future. */
export function occurredIn(message: Hl7Message, reading: Reading): Date {
  const evn = message.first('EVN')
  const isCancellation = CANCELLATIONS.has(message.type ?? '')
  const at =
    (isCancellation ? null : pastInstantIn(evn, 6, reading)) ??
    pastInstantIn(evn, 2, reading) ??
    pastInstantIn(message.header, 7, reading) ??
    pastInstantIn(evn, 6, reading)
  if (!at) throw missing('EVN-6, EVN-2 and MSH-7 are empty: nobody knows when it happened.')
  return at
}

/** When it was recorded (EVN-2), as far as that can be true: nothing is recorded before it happened, nor in the future. */
function recordedIn(message: Hl7Message, reading: Reading, occurredAt: Date): Date {
  const at = likelyInstantIn(message.first('EVN'), 2, reading)
  return at && at > occurredAt ? at : occurredAt
}

function visitNumberOf(message: Hl7Message, pv1: Hl7Segment): VisitNumber | null {
  const told = [...pv1.repetitions(19), ...(message.first('PID')?.repetitions(18) ?? [])]
  const field = told.find((one) => one.text(1) !== null)
  const value = field?.text(1) ?? null
  if (!field || value === null) return null
  return { system: authorityOf(field) ?? senderOf(message), value }
}

/** Numbers without an authority of their own are unique within their sender. */
export function senderOf({ header }: Hl7Message): string {
  const facility = header.text(4) ?? header.text(3) ?? 'unknown'
  return `urn:baton:sender:${encodeURIComponent(facility)}`
}

/** Events of which the visit may still lie ahead. */
const MAY_BE_PLANNED: ReadonlySet<VisitEvent> = new Set<VisitEvent>(['PREADMIT', 'UPDATE', 'CANCEL_ADMIT'])

interface About {
  readonly message: Hl7Message
  readonly pv1: Hl7Segment
  readonly event: VisitEvent
}

function factsOf({ message, pv1, event }: About, reading: Reading): VisitFacts {
  const pv2 = message.first('PV2')
  return {
    class: classOf(pv1, message.type ?? ''),
    admittedAt: (MAY_BE_PLANNED.has(event) ? instantIn : pastInstantIn)(pv1, 44, reading),
    dischargedAt: pastInstantIn(pv1, 45, reading),
    dischargeDisposition: plainCode(pv1, 36, 'http://terminology.hl7.org/CodeSystem/v2-0112'),
    admitSource: plainCode(pv1, 14, 'http://terminology.hl7.org/CodeSystem/v2-0023'),
    priority: plainCode(pv1, 4, 'http://terminology.hl7.org/CodeSystem/v2-0007'),
    reason: codedIn(pv2?.repetitions(3)[0]),
    location: locationOf(pv1.repetitions(3)[0]),
    facilityId: null, // who they are here is looked up by their NPIs
    facilityName: pv1.text(3, { component: 4 }) ?? message.header.text(4),
    practitionerId: null,
    practitionerName: attenderIn(pv1)?.name ?? null,
    participants: participantsIn(pv1),
    cleared: clearedIn(pv1, pv2),
  }
}

const CLEARABLE = { location: 3, priority: 4, admitSource: 14, dischargeDisposition: 36 } as const

/** What the sender says to be empty (`""`). */
function clearedIn(pv1: Hl7Segment, pv2: Hl7Segment | null): readonly Clearable[] {
  const facts = Object.keys(CLEARABLE) as (keyof typeof CLEARABLE)[]
  const cleared = facts.filter((fact) => pv1.isDeleted(CLEARABLE[fact]))
  return pv2?.isDeleted(3) ? [...cleared, 'reason'] : cleared
}

/** A patient who is admitted (A01) is an inpatient, whatever was planned before (table 0004 P). */
function classOf(pv1: Hl7Segment, type: string): string | null {
  const code = pv1.text(2)?.toUpperCase() ?? null
  if (code === null || NO_CLASS.has(code)) return null
  if (code === 'P') return type === 'ADT^A04' ? 'AMB' : null
  const known = actCodeOfTable0004(code)
  if (!known) throw wrongValue('PV1-2 is no patient class of HL7 table 0004.')
  return known
}

function plainCode(segment: Hl7Segment, field: number, system: string): CodedValue | null {
  const code = segment.text(field)
  return code === null ? null : { system, code, display: segment.text(field, { component: 2 }) }
}

/** Unit, room and bed (PL). */
function locationOf(field: Hl7Field | undefined): string | null {
  const parts = [field?.text(1), field?.text(2), field?.text(3)].filter((part) => typeof part === 'string')
  return parts.length > 0 ? parts.join(' ').slice(0, 200) : null
}

/** The clinician in charge (PV1-7). */
function attenderIn(pv1: Hl7Segment): EncounterParticipant | undefined {
  return participantsIn(pv1).find(({ types }) => types.includes(PARTS.ATND))
}
