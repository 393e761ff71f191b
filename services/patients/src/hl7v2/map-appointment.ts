import type { Hl7Field, Hl7Message, Hl7Segment } from '@baton/fhir/hl7v2/message'
import type { CodedValue } from '../domain/coded-value.js'
import type { FeedAppointmentRow } from '../domain/feed-appointment.js'
import { missing, wrongSegments, wrongType, wrongValue } from './fault.js'
import { authorityNamed, oidIn } from './identifiers.js'
import { occurredIn, senderOf } from './map-visit.js'
import { codedIn, instantIn, readInstant, type Reading } from './reading.js'

type AppointmentStatus = FeedAppointmentRow['status']

/** A number by which an appointment is known. */
export interface AppointmentNumber {
  readonly system: string
  readonly value: string
}

/** An appointment as a message tells of it. */
export interface ToldAppointment extends AppointmentNumber {
  /**
   * Other numbers under which it may stand until it is told again: its number among all of the facility, as it was told apart before,
   * and the one of who asked for it (SCH-1), by which it was told before its scheduler gave it one (SCH-2).
   */
  readonly formerNumbers: readonly AppointmentNumber[]
  /** Null where it is changed and nothing is said of where it stands. */
  readonly status: AppointmentStatus | null
  readonly startsAt: Date | null
  readonly endsAt: Date | null
  readonly reason: CodedValue | null
  readonly location: string | null
  readonly occurredAt: Date
}

/** What an event makes of an appointment. */
export type AppointmentEvent = AppointmentStatus | 'MODIFIED'

/** HL7 table 0278, where it says that nobody will come or came; the others say that it is, or may still be, on. */
const STATUSES: Readonly<Record<string, AppointmentStatus>> = {
  BOOKED: 'BOOKED',
  CANCELLED: 'CANCELLED',
  CANCELED: 'CANCELLED',
  DC: 'CANCELLED',
  DELETED: 'CANCELLED',
  NOSHOW: 'NO_SHOW',
}

/** As the event says; many senders tell of everything by S12 to S14 and say in SCH-25 what happened. */
function statusOf(sch: Hl7Segment, event: AppointmentEvent): AppointmentStatus | null {
  const told = STATUSES[(sch.text(25) ?? '').toUpperCase().replaceAll(/[^A-Z]/g, '')]
  if (event === 'MODIFIED') return told ?? null
  return event === 'BOOKED' ? (told ?? event) : event
}

/** SCH with its resources -> an appointment. */
export function mapAppointment(
  message: Hl7Message,
  event: AppointmentEvent,
  reading: Reading,
): ToldAppointment {
  const sch = message.first('SCH')
  if (!sch)
    throw wrongSegments('There is no SCH segment: nobody knows which appointment the message is about.')
  const [number, ...formerNumbers] = numbersIn(sch, message)
  if (!number) throw missing('SCH-1 and SCH-2 are empty: the appointment has no number.')
  const startsAt = startOf(message, sch, reading)
  return {
    ...number,
    formerNumbers: [...formerNumbers, { system: senderOf(message), value: number.value }],
    status: statusOf(sch, event),
    startsAt,
    endsAt: endOf({ message, sch, startsAt }, reading),
    reason: codedIn(message.first('AIS')?.repetitions(3)[0]) ?? codedIn(sch.repetitions(7)[0]),
    location: message.first('AIL')?.text(3) ?? null,
    occurredAt: occurredIn(message, reading),
  }
}

/** SCH-2, and SCH-1 of who asked for it. */
function numbersIn(sch: Hl7Segment, message: Hl7Message): readonly AppointmentNumber[] {
  return [2, 1].flatMap((place) => {
    const number = sch.repetitions(place)[0]
    const value = number?.text(1) ?? null
    return number && value !== null ? [{ system: schedulerOf(message, number), value }] : []
  })
}

/**
 * Who numbers the appointment: the authority of the number where its identifier holds everywhere (EI-3), else the application
 * that it names (EI-2) or that sent it (MSH-3), within the sending facility: two schedulers of one hospital use the same numbers.
 */
function schedulerOf(message: Hl7Message, number: Hl7Field): string {
  const [name, universalId, kind] = [number.text(2), number.text(3), number.text(4)]
  if (universalId !== null) return oidIn(universalId, kind) ?? authorityNamed(universalId)
  const { header } = message
  const application = name ?? (header.text(4) === null ? null : header.text(3))
  return application === null ? senderOf(message) : `${senderOf(message)}:${encodeURIComponent(application)}`
}

/** When it begins: TQ1-7, else SCH-11.4 of older versions, else the first resource (AIS-4, AIG-8, AIL-6, AIP-6). */
function startOf(message: Hl7Message, sch: Hl7Segment, reading: Reading): Date | null {
  return (
    instantIn(message.first('TQ1'), 7, reading) ??
    componentInstant(sch, 4, reading) ??
    instantIn(message.first('AIS'), 4, reading) ??
    instantIn(message.first('AIP'), 6, reading) ??
    instantIn(message.first('AIL'), 6, reading) ??
    instantIn(message.first('AIG'), 8, reading)
  )
}

const MINUTES: Readonly<Record<string, number>> = {
  s: 1 / 60,
  sec: 1 / 60,
  m: 1,
  min: 1,
  minutes: 1,
  h: 60,
  hr: 60,
}

function endOf(
  { message, sch, startsAt }: { message: Hl7Message; sch: Hl7Segment; startsAt: Date | null },
  reading: Reading,
): Date | null {
  const told = instantIn(message.first('TQ1'), 8, reading) ?? componentInstant(sch, 5, reading)
  if (told && startsAt && told < startsAt) throw wrongValue('The appointment ends before it begins.')
  if (told || !startsAt) return told
  const length = Number(sch.text(9) ?? Number.NaN)
  const factor = MINUTES[(sch.text(10) ?? 'min').toLowerCase()]
  return factor && length > 0 ? new Date(startsAt.getTime() + length * factor * 60_000) : null
}

function componentInstant(sch: Hl7Segment, component: number, { zone }: Reading): Date | null {
  const text = sch.text(11, { component })
  if (text === null) return null
  const at = readInstant(text, zone)
  if (!at) throw wrongType(`SCH-11.${component} is no HL7 time.`)
  return at
}
