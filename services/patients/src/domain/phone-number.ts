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

/** Numbers end alike in so many digits, however much of the code of their country was written down. */
const LAST_DIGITS = 10

/** The digits by which a number is looked up; null where it has too few. Numbers of two countries may have the same. */
export function lastDigitsOf(phone: string): string | null {
  const digits = dialed(phone).slice(-LAST_DIGITS)
  return digits.length === LAST_DIGITS ? digits : null
}

/**
 * Whether two ways of writing may mean one telephone. Numbers that say their country, or are North American by their form, are
 * compared whole. One that begins with a zero is dialed inside a country that is not North America. Of any other nobody knows
 * the country: it is compared by its last digits, for a STOP that is taken for one number too many does less harm than one that
 * is lost.
 */
export function mayBeSameNumber(one: string, other: string): boolean {
  const [a, b] = [inFull(one), inFull(other)]
  if (a !== null && b !== null && (a === b || withoutZero(a).includes(b) || withoutZero(b).includes(a)))
    return true
  return mayBeInside(one, b) || mayBeInside(other, a) || (a === null && b === null && endAlike(one, other))
}

/** All digits of a number with the code of its country; null where it says none and is not North American by its form. */
function inFull(phone: string): string | null {
  const base = phone.replace(EXTENSION, '')
  const inside = toE164(base)
  if (inside !== null) return inside.slice(1)
  const prefix = TO_A_COUNTRY.exec(base)?.[0]
  return prefix === undefined ? null : dialed(base.slice(prefix.length))
}

/** A number without the zero that some write behind the code of the country, as in `+44 020 7946 0958`. */
function withoutZero(digits: string): readonly string[] {
  return [1, 2, 3].flatMap((at) => (digits[at] === '0' ? [digits.slice(0, at) + digits.slice(at + 1)] : []))
}

/** Whether what was written may be how a full number is dialed inside its country. */
function mayBeInside(written: string, full: string | null): boolean {
  if (full === null || written.includes('+')) return false
  const digits = dialed(written)
  if (digits.startsWith('0')) return !full.startsWith('1') && full.endsWith(digits.slice(1))
  return inFull(written) === null && endAlike(written, full)
}

function endAlike(one: string, other: string): boolean {
  const digits = lastDigitsOf(one)
  return digits !== null && digits === lastDigitsOf(other)
}
