/** FHIR resources are a few dozen deep at most; what is deeper fills the stack of whoever walks through it. */
const DEEPEST = 200

const QUOTE = 0x22
const BACKSLASH = 0x5c
const [LIST, END_OF_LIST, OBJECT, END_OF_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d]

/** Text read as JSON, or why it cannot be, in words that end a sentence about it. */
export type ReadJson =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string }

/** Reads JSON that can be walked through and written again as it came. */
export function readJson(text: string): ReadJson {
  if (isDeep(text)) return { ok: false, reason: `is nested more than ${DEEPEST} deep` }
  try {
    const value = JSON.parse(text) as unknown
    if (HUGE.test(text) && hasInfinite(value))
      return { ok: false, reason: 'holds a number that is too large' }
    return { ok: true, value }
  } catch {
    return { ok: false, reason: 'is not JSON' }
  }
}

/** As numbers beyond all that can be held are written, and next to no text: ids are full of digits with an e among them. */
const HUGE = /[:[,\s]-?\d[\d.]*[eE]\+?\d{3}|[:[,\s]-?\d{100}/

function hasInfinite(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(hasInfinite)
}

function isDeep(text: string): boolean {
  if (text.length < 2 * DEEPEST) return false
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === QUOTE) at = endOfString(text, at)
    else if (sign === LIST || sign === OBJECT) depth += 1
    else if (sign === END_OF_LIST || sign === END_OF_OBJECT) depth -= 1
    if (depth > DEEPEST) return true
  }
  return false
}

/** Where a string ends; the end of the text when it does not. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes += 1
    if (backslashes % 2 === 0) return end
  }
  return text.length
}
