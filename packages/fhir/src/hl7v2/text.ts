import { decodeEscaped } from './charset.js'

/** The characters that take an HL7 v2 message apart (MSH-1 and MSH-2). */
export interface Separators {
  readonly field: string
  readonly component: string
  readonly repetition: string
  readonly escape: string
  readonly subcomponent: string
  /** The character set of the bytes that escapes write (MSH-18); empty when none is named. */
  readonly charset: string
}

/** Stands for a separator that a message does not use: no text holds it. */
export const UNUSED = '\u0000'

/** The separators that HL7 v2 recommends; our own messages use them. */
export const USUAL_SEPARATORS: Separators = {
  field: '|',
  component: '^',
  repetition: '~',
  escape: '\\',
  subcomponent: '&',
  charset: '',
}

/** The segments of a text with whatever line ends: CR as the standard says, LF and CRLF as files have it. */
export function segmentsOf(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n|\u000b(?=MSH|BHS|FHS)/) // a frame that did not end before the next began
    .map((line) => line.replace(/^[ \t\u000b]+|[ \t\u001c]+$/g, ''))
    .filter((line) => line !== '')
}

/** Escape sequences as the characters they stand for (HL7 v2.5.1, 2.7). */
export function unescapeHl7(text: string, separators: Separators): string {
  const { escape } = separators
  if (!text.includes(escape)) return text
  const pattern = new RegExp(`${literal(escape)}(${SEQUENCE}|Z[^${literal(escape)}]*)${literal(escape)}`, 'g')
  return text.replace(pattern, (_, sequence: string) => meaningOf(sequence, separators))
}

/** What stands between two escape characters; whatever else does is no escape, and stays as it was sent. */
const SEQUENCE =
  '[FSTREHN]|[Xx](?:[\\dA-Fa-f]{2})+|C[\\dA-Fa-f]{4}|M[\\dA-Fa-f]{4}(?:[\\dA-Fa-f]{2})?|\\.[A-Za-z]{2}[+-]?\\d*'

/** A text as it may stand in a field of a message with these separators. */
export function escapeHl7(text: string, separators: Separators): string {
  const { field, component, subcomponent, repetition, escape } = separators
  const letters = new Map([
    [field, 'F'],
    [component, 'S'],
    [subcomponent, 'T'],
    [repetition, 'R'],
    [escape, 'E'],
  ])
  return Array.from(text.replace(/[\r\n]/g, ' '), (sign) => {
    const letter = letters.get(sign)
    if (letter === undefined) return sign
    return escape === UNUSED ? ' ' : `${escape}${letter}${escape}`
  }).join('')
}

function meaningOf(sequence: string, separators: Separators): string {
  const plain: Readonly<Record<string, string>> = {
    F: separators.field,
    S: separators.component,
    T: separators.subcomponent,
    R: separators.repetition,
    E: separators.escape,
    '.br': '\n',
  }
  const known = plain[sequence]
  if (known !== undefined) return known
  if (/^\.(br|sp|ce)/i.test(sequence)) return '\n' // new lines of formatted text
  const skipped = /^\.sk\+?(\d*)$/i.exec(sequence)?.[1]
  if (skipped !== undefined) return ' '.repeat(Math.min(Number(skipped) || 1, MOST_SKIPPED))
  // Pairs of hexadecimal digits are bytes; highlighting (H, N), character sets (C, M) and local ones (Z) say nothing to us.
  const hex = /^X((?:[\dA-F]{2})+)$/i.exec(sequence)?.[1]
  return hex ? decodeEscaped(Buffer.from(hex, 'hex'), separators.charset).replaceAll('\u0000', '\uFFFD') : ''
}

/** No line is longer. */
const MOST_SKIPPED = 200

function literal(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
