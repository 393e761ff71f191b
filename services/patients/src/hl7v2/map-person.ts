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
import { contactPointsIn } from './map-telephone.js'
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

const CONTACTS = { home: 13, work: 14, all: 40 } as const

/** PID-13 (home), PID-14 (business) and PID-40: numbers and mail addresses (XTN); none when they are said to be gone. */
function contactPointsOf(pid: Hl7Segment, use: 'home' | 'work'): readonly ContactPoint[] | null {
  const told = contactPointsIn(pid, CONTACTS, use)
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

/** HL7 table 0190: nothing arrives there, or somebody was born or comes from there. */
const NOT_THERE: ReadonlySet<string> = new Set(['BA', 'BDL', 'BR', 'N', 'F'])

/** The home (XAD-7: H), else the first address where somebody may be; a country or a kind alone is no address. */
function homeAmong(addresses: readonly Hl7Field[]): Hl7Field | undefined {
  const kindOf = (one: Hl7Field): string => one.text(7)?.toUpperCase() ?? ''
  const good = addresses.filter((one) => !NOT_THERE.has(kindOf(one)) && isSomewhere(one))
  return good.find((one) => kindOf(one) === 'H') ?? good[0]
}

/** Whether an address (XAD) tells a street, a city, a state or a postal code. */
function isSomewhere(address: Hl7Field): boolean {
  return address.text(1, 2) !== null || [1, 2, 3, 4, 5].some((part) => address.text(part) !== null)
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
