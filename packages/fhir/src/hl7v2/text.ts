import { decodeHl7 } from './charset.js'

/** The characters that take an HL7 v2 message apart (MSH-1 and MSH-2). */
export interface Separators {
  readonly field: string
  readonly component: string
  readonly repetition: string
  readonly escape: string
  readonly subcomponent: string
}

/** The separators that HL7 v2 recommends; our own messages use them. */
export const USUAL_SEPARATORS: Separators = {
  field: '|',
  component: '^',
  repetition: '~',
  escape: '\\',
  subcomponent: '&',
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
  const pattern = new RegExp(`${literal(escape)}([^${literal(escape)}]*)${literal(escape)}`, 'g')
  return text.replace(pattern, (_, sequence: string) => meaningOf(sequence, separators))
}

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
    return letter === undefined ? sign : `${escape}${letter}${escape}`
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
  if (/^\.(br|sp|ce)\b/i.test(sequence) || /^\.sp\+?\d+$/i.test(sequence)) return '\n' // new lines of formatted text
  // Pairs of hexadecimal digits are bytes; highlighting (H, N), character sets (C, M) and local ones (Z) say nothing to us.
  const hex = /^X((?:[\dA-F]{2})+)$/i.exec(sequence)?.[1]
  return hex ? decodeHl7(Buffer.from(hex, 'hex')) : ''
}

function literal(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
