import type { Hl7Field, Hl7Message, Hl7Segment } from '@baton/fhir/hl7v2/message'
import { readHl7Time } from '@baton/fhir/hl7v2/time'
import { identifying } from '../domain/identifying.js'
import { birthPrecision, bornAs } from '../domain/birth-date.js'
import {
  type Address,
  type ContactPoint,
  type Demographics,
  type Identifier,
  type Sex,
} from '../domain/patient.js'
import { languageTag } from '../domain/spoken-language.js'
import { timeZoneOfAddress } from '../domain/time-zone-of-address.js'
import { missing, wrongSegments } from './fault.js'
import { identifierIn } from './identifiers.js'
import { nameIn, otherNamesIn } from './map-name.js'
import { contactPointIn } from './map-telephone.js'
import { pastDayIn, pastInstantIn, type Reading } from './reading.js'

/** Who a message is about: identifiers, and only those demographics that it says something about. */
export interface Person {
  readonly identifiers: readonly Identifier[]
  readonly changes: Partial<Demographics>
  /** The numbers at home (PID-13) and at work (PID-14); null for those that it says nothing of. */
  readonly contactPoints: Readonly<Record<'home' | 'work', readonly ContactPoint[] | null>>
  /** It says that the patient died, and not when. */
  readonly isDeathUndated: boolean
}

const SEXES: Readonly<Record<string, Sex>> = {
  F: 'FEMALE',
  M: 'MALE',
  O: 'OTHER',
  A: 'OTHER',
  N: 'OTHER',
  U: 'UNKNOWN',
}

/** PID -> a person. A field that is empty changes nothing; `""` takes the value away. */
export function mapPerson(message: Hl7Message, reading: Reading): Person {
  const pid = message.first('PID')
  if (!pid) throw wrongSegments('There is no PID segment: nobody knows whom the message is about.')
  const identifiers = identifiersOf(pid)
  if (identifying(identifiers).length === 0) throw missing('PID-3 holds no identifier of the patient.')
  const name = nameIn(pid.repetitions(5))
  return {
    identifiers,
    isDeathUndated: pid.text(30)?.toUpperCase() === 'Y' && pid.text(29) === null && !pid.isDeleted(29),
    contactPoints: { home: contactPointsOf(pid, 'home'), work: contactPointsOf(pid, 'work') },
    changes: {
      ...(name
        ? { name, otherNames: otherNamesIn(name, [...pid.repetitions(5), ...pid.repetitions(9)]) }
        : {}),
      ...birthOf(pid, reading),
      ...sexOf(pid),
      ...languageOf(pid),
      ...addressOf(pid),
      ...deathOf(pid, reading),
    },
  }
}

/** PID-3, or PID-2 of older senders; each once. */
function identifiersOf(pid: Hl7Segment): readonly Identifier[] {
  const listed = pid.repetitions(3).flatMap((field) => identifierIn(field) ?? [])
  const all = listed.length > 0 ? listed : pid.repetitions(2).flatMap((field) => identifierIn(field) ?? [])
  return [...new Map(all.map((one) => [`${one.system}|${one.value}`, one])).values()]
}

function birthOf(pid: Hl7Segment, reading: Reading): Partial<Demographics> {
  if (pid.isDeleted(7)) return bornAs(null, 'DAY')
  const day = pastDayIn(pid, 7, reading)
  return day === null ? {} : bornAs(day, birthPrecision(readHl7Time(pid.text(7) ?? '')?.precision))
}

function sexOf(pid: Hl7Segment): Partial<Demographics> {
  const code = pid.text(8)
  if (code === null) return pid.isDeleted(8) ? { sex: 'UNKNOWN' } : {}
  return { sex: SEXES[code.toUpperCase()] ?? 'UNKNOWN' }
}

function languageOf(pid: Hl7Segment): Partial<Demographics> {
  const code = pid.text(15)
  const display = pid.text(15, { component: 2 })
  if (code === null && display === null) return pid.isDeleted(15) ? { languages: [] } : {}
  const tag = code === null ? null : (languageTag(code) ?? code.toLowerCase())
  return { languages: [{ code: tag, display, preferred: true }] }
}

const CONTACTS = { home: 13, work: 14 } as const

/** PID-13 (home) or PID-14 (business): numbers and mail addresses (XTN); none when they are said to be gone. */
function contactPointsOf(pid: Hl7Segment, use: 'home' | 'work'): readonly ContactPoint[] | null {
  const told = pid.repetitions(CONTACTS[use]).flatMap((field) => contactPointIn(field, use))
  return told.length > 0 || pid.isDeleted(CONTACTS[use]) ? told : null
}

function addressOf(pid: Hl7Segment): Partial<Demographics> {
  if (pid.isDeleted(11)) return { address: null }
  const field = homeAmong(pid.repetitions(11))
  if (!field) return {}
  const street = [field.text(1, 1), field.text(1, 2)].filter((part) => part !== null).join(' ')
  const address: Address = {
    lines: [street, field.text(2) ?? ''].filter((line) => line !== ''),
    city: field.text(3),
    state: field.text(4),
    postalCode: field.text(5),
    country: field.text(6),
  }
  const zone = timeZoneOfAddress(address)
  return { address, ...(zone ? { timeZone: zone } : {}) }
}

/** The home (XAD-7, HL7 table 0190: H), else the first address of which nobody says that nothing arrives there (BA). */
function homeAmong(addresses: readonly Hl7Field[]): Hl7Field | undefined {
  const good = addresses.filter((one) => one.text(7)?.toUpperCase() !== 'BA')
  return good.find((one) => one.text(7)?.toUpperCase() === 'H') ?? good[0]
}

/**
 * A death counts when its time is told (PID-29): none is made up from the indicator alone. It is taken back by the time or the
 * indicator that is cleared, and by an indicator that says no.
 */
function deathOf(pid: Hl7Segment, reading: Reading): Partial<Demographics> {
  const isCleared = pid.isDeleted(29) || (pid.isDeleted(30) && pid.text(29) === null)
  if (isCleared || pid.text(30)?.toUpperCase() === 'N') return { deceasedAt: null }
  return present('deceasedAt', pastInstantIn(pid, 29, reading))
}

function present<K extends keyof Demographics>(key: K, value: Demographics[K] | null): Partial<Demographics> {
  return value === null ? {} : { [key]: value }
}
