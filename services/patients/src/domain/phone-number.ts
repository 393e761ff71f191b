/** The digits of a number as people write it. */
export function digitsOf(phone: string): string {
  return phone.replace(/\D/g, '')
}

/**
 * The digits that are dialed first: without the extension that is asked for then, and without the zero that is dialed inside a
 * country only, as in `+44 (0)20 7946 0958`.
 */
export function dialed(phone: string): string {
  return digitsOf(phone.replace(NOT_DIALED, ''))
}

const NOT_DIALED = /\(0\)|\s*(?:;ext=|(?:ext(?:n|ension)?[.:]?|x|#)\s*)\d+\s*$/gi

const EXTENSION = /\s*(?:;ext=|(?:ext(?:n|ension)?[.:]?|x|#)\s*)(\d+)\s*$/i

/** What is asked for after a number was dialed; null where nothing is. */
export function extensionOf(phone: string): string | null {
  return EXTENSION.exec(phone)?.[1] ?? null
}

/** A number as a person dials it. */
export interface NumberToDial {
  /** As networks want it where it is North American, else as it was written down, without its extension. */
  readonly number: string
  readonly extension: string | null
}

/** Fewer digits are no number that can be dialed from elsewhere. */
const FEWEST_DIGITS = 7

/** How somebody is called; null where what was written down is no number. */
export function toDial(phone: string): NumberToDial | null {
  if (dialed(phone).length < FEWEST_DIGITS) return null
  const number = phone
    .replace(EXTENSION, '')
    .replace(/^\s*tel:/i, '')
    .trim()
  return { number: toE164(number) ?? number, extension: extensionOf(phone) }
}

/** What comes before the code of a country: a plus, or what is dialed for it (`00`, in North America `011`). */
const TO_A_COUNTRY = /^[^\d+]*(?:\+|00|011)/

/**
 * A North American number as networks want it, `+12125550100`; null when it is none (ten digits behind the code of another
 * country are somebody else's), or when an extension must be asked for after it, which no message can.
 */
export function toE164(phone: string): string | null {
  if (extensionOf(phone) !== null) return null
  const prefix = TO_A_COUNTRY.exec(phone)?.[0]
  const form = prefix === undefined ? /^1?([2-9]\d{9})$/ : /^1([2-9]\d{9})$/
  const number = form.exec(digitsOf(phone.slice(prefix?.length ?? 0)))?.[1]
  return number === undefined ? null : `+1${number}`
}
