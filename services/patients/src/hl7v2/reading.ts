import type { Hl7Field, Hl7Segment } from '@baton/fhir/hl7v2/message'
import { readHl7Time } from '@baton/fhir/hl7v2/time'
import { DateTime } from 'luxon'
import type { CodedValue } from '../domain/coded-value.js'
import { wrongType, wrongValue } from './fault.js'

/** What messages are read with. */
export interface Reading {
  /** The zone of times that carry none: the organization's own. */
  readonly zone: string
  /** What has happened is no later. */
  readonly now: Date
  /** Which messages are for this system, by MSH-11 (HL7 table 0103). */
  readonly processingIds: readonly string[]
}

/**
 * How far a sender's clock may be ahead of ours, in minutes. A time that carries no zone may be one of another: one that was
 * written in UTC is read in Hawaii as ten hours later than it was.
 */
const AHEAD = { withZone: 60, withoutZone: 12 * 60 }
const MINUTE_MS = 60_000

/** The instant of a time field; null when it is empty. A text that is no time makes the message not understood. */
export function instantIn(segment: Hl7Segment | null, field: number, { zone }: Reading): Date | null {
  const text = segment?.text(field) ?? null
  if (segment === null || text === null) return null
  const instant = readInstant(text, zone)
  if (!instant) throw wrongType(`${segment.name}-${field} is no HL7 time.`)
  return instant
}

/** The instant of something that has happened, which cannot lie in the future. */
export function pastInstantIn(segment: Hl7Segment | null, field: number, reading: Reading): Date | null {
  const at = instantIn(segment, field, reading)
  if (segment === null || at === null) return null
  if (isAhead(segment.text(field) ?? '', at, reading))
    throw wrongValue(`${segment.name}-${field} lies in the future.`)
  return at
}

/** The same, where it can be read and does not lie in the future; null for any other text. */
export function likelyInstantIn(segment: Hl7Segment | null, field: number, reading: Reading): Date | null {
  const text = segment?.text(field) ?? ''
  const at = readInstant(text, reading.zone)
  return at && !isAhead(text, at, reading) ? at : null
}

function isAhead(text: string, at: Date, reading: Reading): boolean {
  const hasZone = readHl7Time(text)?.offset != null
  return at > soonest(reading, hasZone ? AHEAD.withZone : AHEAD.withoutZone)
}

/** The calendar day of something that has happened. */
export function pastDayIn(segment: Hl7Segment, field: number, reading: Reading): string | null {
  const day = dayIn(segment, field)
  const last = DateTime.fromJSDate(soonest(reading, AHEAD.withoutZone), { zone: reading.zone }).toISODate()
  if (day !== null && last !== null && day > last)
    throw wrongValue(`${segment.name}-${field} lies in the future.`)
  return day
}

function soonest({ now }: Reading, minutesAhead: number): Date {
  return new Date(now.getTime() + minutesAhead * MINUTE_MS)
}

/** A text as an instant: in its own zone, else in the given one. */
export function readInstant(text: string, zone: string): Date | null {
  const time = readHl7Time(text)
  return time ? DateTime.fromISO(`${time.local}${time.offset ?? ''}`, { zone }).toJSDate() : null
}

/** The calendar day of a time field, `YYYY-MM-DD`, whatever hour or zone it carries. */
export function dayIn(segment: Hl7Segment, field: number): string | null {
  const text = segment.text(field)
  if (text === null) return null
  const time = readHl7Time(text)
  if (!time) throw wrongType(`${segment.name}-${field} is no HL7 date.`)
  return time.local.slice(0, 10)
}

/** Names of code systems in HL7 v2 (table 0396) and their URIs. */
const SYSTEMS: Readonly<Record<string, string>> = {
  I10: 'http://hl7.org/fhir/sid/icd-10-cm',
  I10C: 'http://hl7.org/fhir/sid/icd-10-cm',
  ICD10: 'http://hl7.org/fhir/sid/icd-10-cm',
  'ICD-10-CM': 'http://hl7.org/fhir/sid/icd-10-cm',
  I9: 'http://hl7.org/fhir/sid/icd-9-cm',
  I9C: 'http://hl7.org/fhir/sid/icd-9-cm',
  SCT: 'http://snomed.info/sct',
  LN: 'http://loinc.org',
  RXNORM: 'http://www.nlm.nih.gov/research/umls/rxnorm',
}

/** A coded element (CE, CWE); null when it says nothing. */
export function codedIn(field: Hl7Field | undefined): CodedValue | null {
  const code = field?.text(1) ?? null
  const display = field?.text(2) ?? null
  if (!field || (code === null && display === null)) return null
  const named = field.text(3)
  return { system: named === null ? null : (SYSTEMS[named.toUpperCase()] ?? null), code, display }
}
