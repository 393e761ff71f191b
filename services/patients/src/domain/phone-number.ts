/** The digits of a number as people write it. */
export function digitsOf(phone: string): string {
  return phone.replace(/\D/g, '')
}

/** The digits that are dialed first, without the extension that is asked for then. */
export function dialed(phone: string): string {
  return digitsOf(phone.replace(EXTENSION, ''))
}

const EXTENSION = /\s*(?:;ext=|(?:ext(?:ension)?\.?|x|#)\s*)\d+\s*$/i

/** A North American number as networks want it, `+12125550100`; null when it is none. */
export function toE164(phone: string): string | null {
  const digits = digitsOf(phone)
  if (digits.length === 10) return `+1${digits}`
  return digits.length === 11 && digits.startsWith('1') ? `+${digits}` : null
}
