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

/** A North American number as networks want it, `+12125550100`; null when it is none. */
export function toE164(phone: string): string | null {
  const digits = digitsOf(phone)
  if (digits.length === 10) return `+1${digits}`
  return digits.length === 11 && digits.startsWith('1') ? `+${digits}` : null
}
