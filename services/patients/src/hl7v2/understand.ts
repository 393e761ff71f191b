import { isReadCharset } from '@baton/fhir/hl7v2/charset'
import type { Hl7Message } from '@baton/fhir/hl7v2/message'
import { identifying } from '../domain/identifying.js'
import type { Identifier } from '../domain/patient.js'
import type { VisitEvent } from '../domain/visit.js'
import { missing, NotUnderstood, wrongSegments, wrongType, wrongValue } from './fault.js'
import { mapAllergies, type ToldAllergy } from './map-allergies.js'
import { identifierIn } from './identifiers.js'
import { mapAppointment, type AppointmentEvent, type ToldAppointment } from './map-appointment.js'
import { mapDiagnoses, mapInsurances, type ToldDiagnosis, type ToldInsurance } from './map-chart.js'
import { mapPerson, type Person } from './map-person.js'
import { mapRelatives, type ToldRelative } from './map-relatives.js'
import { mapVisit, occurredIn, type ToldVisit } from './map-visit.js'
import type { Reading } from './reading.js'

/** What a message says, in our words. */
export interface Understood {
  readonly person: Person
  readonly occurredAt: Date
  readonly visit: ToldVisit | null
  readonly appointment: ToldAppointment | null
  /** The numbers whose patient becomes the one of PID (A40). */
  readonly mergedFrom: readonly Identifier[] | null
  readonly diagnoses: readonly ToldDiagnosis[]
  readonly insurances: readonly ToldInsurance[]
  readonly relatives: readonly ToldRelative[]
  readonly allergies: readonly ToldAllergy[]
}

type Meaning =
  | { readonly kind: 'VISIT'; readonly event: VisitEvent }
  | { readonly kind: 'PERSON' }
  | { readonly kind: 'MERGE' }
  | { readonly kind: 'APPOINTMENT'; readonly event: AppointmentEvent }

const visit = (event: VisitEvent): Meaning => ({ kind: 'VISIT', event })
const appointment = (event: AppointmentEvent): Meaning => ({ kind: 'APPOINTMENT', event })

/** The messages that we understand (HL7 v2.5.1, chapters 3 and 10). */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  'ADT^A01': visit('ADMIT'),
  'ADT^A02': visit('TRANSFER'),
  'ADT^A03': visit('DISCHARGE'),
  'ADT^A04': visit('ADMIT'),
  'ADT^A05': visit('PREADMIT'),
  'ADT^A06': visit('RECLASSIFY'),
  'ADT^A07': visit('RECLASSIFY'),
  'ADT^A08': visit('UPDATE'),
  'ADT^A11': visit('CANCEL_ADMIT'),
  'ADT^A12': visit('CANCEL_TRANSFER'),
  'ADT^A13': visit('CANCEL_DISCHARGE'),
  'ADT^A14': visit('PREADMIT'),
  'ADT^A28': { kind: 'PERSON' },
  'ADT^A31': { kind: 'PERSON' },
  'ADT^A34': { kind: 'MERGE' }, // what A40 was called before version 2.3.1
  'ADT^A40': { kind: 'MERGE' },
  'SIU^S12': appointment('BOOKED'),
  'SIU^S13': appointment('BOOKED'),
  'SIU^S14': appointment('MODIFIED'),
  'SIU^S15': appointment('CANCELLED'),
  'SIU^S26': appointment('NO_SHOW'),
}

/** Reads what a message says; throws NotUnderstood with the reason when it cannot be told. */
export function understand(message: Hl7Message, reading: Reading): Understood {
  if (message.controlId === null) throw missing('MSH-10 is empty: the message has no number to answer to.')
  checkCharset(message)
  checkProcessing(message, reading)
  const meaning = meaningOf(message)
  checkPerson(message)
  const rest = {
    visit: null,
    appointment: null,
    mergedFrom: null,
    diagnoses: [],
    insurances: [],
    relatives: [],
    allergies: [],
  }
  const who = { person: mapPerson(message, reading), occurredAt: occurredIn(message, reading) }
  if (meaning.kind === 'APPOINTMENT')
    return { ...rest, ...who, appointment: mapAppointment(message, meaning.event, reading) }
  if (meaning.kind === 'MERGE') return { ...rest, ...who, mergedFrom: mergedFrom(message) }
  const about = {
    insurances: mapInsurances(message),
    relatives: mapRelatives(message),
    allergies: mapAllergies(message, reading),
  }
  if (meaning.kind === 'PERSON') return { ...rest, ...who, ...about }
  // A08 without a visit is an update of the person alone.
  const told =
    message.type === 'ADT^A08' && !message.first('PV1') ? null : mapVisit(message, meaning.event, reading)
  return { ...rest, ...who, visit: told, diagnoses: mapDiagnoses(message, reading), ...about }
}

/** A name or a drug in the wrong letters is worse than none. */
function checkCharset(message: Hl7Message): void {
  const charset = message.header.text(18)
  if (charset === null) return
  if (!isReadCharset(charset.toUpperCase()))
    throw wrongValue(
      'MSH-18 names a character set that is not read: ASCII, 8859/1 to 8859/9, 8859/15 and UNICODE UTF-8 are.',
    )
  if (message.segments.some(({ raws }) => raws.some((raw) => raw.includes('\uFFFD'))))
    throw wrongType('The message holds bytes that are no characters of the set that MSH-18 names.')
}

/** What is sent for training or debugging is no news of anybody (HL7 v2.5.1, 2.9.2.2); a sender who says nothing means it. */
function checkProcessing({ header }: Hl7Message, { processingIds }: Reading): void {
  const id = header.text(11)?.toUpperCase() ?? null
  if (id !== null && !processingIds.includes(id))
    throw new NotUnderstood({
      ack: 'AR',
      errorCode: '202',
      reason: `MSH-11 names a processing that is not done here: only ${processingIds.join(', ')} is.`,
    })
}

/** A message about several people says of each segment only by its place whose it is, and nobody of them may be lost. */
function checkPerson(message: Hl7Message): void {
  const count = message.all('PID').length
  if (count > 1)
    throw wrongSegments(`There are ${count} PID segments: a message is about one patient, but for merges.`)
}

function meaningOf(message: Hl7Message): Meaning {
  const version = message.header.text(12)
  if (version !== null && !version.startsWith('2'))
    throw new NotUnderstood({
      ack: 'AR',
      errorCode: '203',
      reason: 'MSH-12 names a version that is not read: only versions 2.x are.',
    })
  const { type } = message
  if (type === null) throw missing('MSH-9 is empty: the message does not say what it is.')
  const meaning = MEANINGS[type]
  if (meaning) return meaning
  const known = /^(ADT|SIU)\b/.test(type)
  const errorCode = known ? '201' : '200'
  throw new NotUnderstood({ ack: 'AR', errorCode, reason: `${nameOf(type)} is not handled here.` })
}

/** A reason goes back to the sender and into logs: only what is shaped like a message type is repeated. */
function nameOf(type: string): string {
  return /^[A-Z]{3}\^[A-Z]\d{2}$/.test(type) ? type : 'The message type of MSH-9'
}

function mergedFrom(message: Hl7Message): readonly Identifier[] {
  const merged = message.all('MRG')
  if (merged.length === 0) throw wrongSegments('There is no MRG segment: nobody knows who was merged.')
  const numbers = merged.flatMap((mrg) => mrg.repetitions(1).flatMap((field) => identifierIn(field) ?? []))
  if (numbers.length === 0) throw missing('MRG-1 is empty: nobody knows who was merged.')
  if (identifying(numbers).length === 0) throw missing('MRG-1 holds no identifier of a patient.')
  return numbers
}
