/*
 * The precision of a decimal means something in FHIR (R4 2.24.0.1): 7.10 is not 7.1. JavaScript has one number for both, and for
 * all digits beyond its own. What it would write otherwise than it came travels as a marked text until it is written again.
 */

/** Two characters for private use, which no resource holds next to each other. */
const MARK = '\uE0DE\uE0C1'

/** A number that may be written otherwise: zeros at its end, an exponent, or very many digits. */
const LIKELY = /[:[,]\s*-?\d+(?:\.\d*0(?=[\s,}\]])|(?:\.\d+)?[eE]|\.\d{15}|\d{15})/

const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g
const MARKED = new RegExp(`"${MARK}(-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)"`, 'g')

/** JSON with its numbers as they are written, some as marked texts; undefined where every number is as JavaScript writes it. */
export function readExact(text: string): unknown {
  if (!LIKELY.test(text)) return undefined
  const marked = text.replace(STRING_OR_NUMBER, (token) =>
    token.startsWith('"') || String(Number(token)) === token ? token : `"${MARK}${token}"`,
  )
  return marked === text ? undefined : (JSON.parse(marked) as unknown)
}

/** A value as JSON, its marked texts as the numbers that they were. */
export function writeExact(value: unknown): string {
  const text = JSON.stringify(value)
  return text.includes(MARK) ? text.replace(MARKED, '$1') : text
}
