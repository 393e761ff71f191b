import type { Hl7Field, Hl7Segment } from '@baton/fhir/hl7v2/message'
import type { ContactPoint } from '../domain/patient.js'
import { extensionOf } from '../domain/phone-number.js'

/** The fields of a segment that tell how somebody is reached: at home, at work, and since version 2.7 all together. */
interface Fields {
  readonly home: number
  readonly work: number
  readonly all: number
}

/** Numbers and mail addresses of one use, each once. */
export function contactPointsIn(
  segment: Hl7Segment,
  fields: Fields,
  use: 'home' | 'work',
): readonly ContactPoint[] {
  const ofAll = segment
    .repetitions(fields.all)
    .filter((field) => (field.text(2)?.toUpperCase() === 'WPN') === (use === 'work'))
  const told = [...segment.repetitions(fields[use]), ...ofAll].flatMap((field) => contactPointIn(field, use))
  return [...new Map(told.map((one) => [`${one.system} ${one.value}`, one])).values()]
}

/** A telephone number and a mail address (XTN); none where the field says nothing of either. */
function contactPointIn(field: Hl7Field, use: 'home' | 'work'): ContactPoint[] {
  const [kind, written] = [field.text(3)?.toUpperCase(), field.text(1) ?? field.text(12)]
  const isNet = kind === 'INTERNET' || field.text(2)?.toUpperCase() === 'NET'
  const mail = [field.text(4), written].find((text) => text?.includes('@')) ?? null
  const mails: ContactPoint[] = mail === null ? [] : [{ system: 'EMAIL', value: mail, use }]
  const value = written ?? numberIn(field)
  if (value === '' || value === mail || (isNet && mail !== null)) return mails
  return [numberAs({ kind, use: field.text(2)?.toUpperCase() }, withExtension(value, field), use), ...mails]
}

function numberAs(
  { kind, use: told }: { kind: string | undefined; use: string | undefined },
  value: string,
  use: 'home' | 'work',
): ContactPoint {
  if (kind === 'FX') return { system: 'FAX', value, use }
  if (kind === 'BP' || told === 'BPN') return { system: 'OTHER', value, use } // nobody can talk to a beeper
  return { system: 'PHONE', value, use: kind === 'CP' || told === 'PRS' ? 'mobile' : use }
}

/** The number in its parts: country, area, local number (XTN-5 to 7). */
function numberIn(field: Hl7Field): string {
  const local = [field.text(6), field.text(7)].filter((part) => part !== null).join('-')
  const country = field.text(5)?.replace(/\D/g, '').replace(/^0+/, '') ?? ''
  return local === '' || country === '' || country === '1' ? local : `+${country} ${local}`
}

/** XTN-8: what is asked for after a number was dialed. */
function withExtension(value: string, field: Hl7Field): string {
  const extension = field.text(8)
  return extension === null || extensionOf(value) !== null ? value : `${value} x${extension}`
}
