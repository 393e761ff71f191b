import { typedAs } from '../domain/name-key.js'

/** The signs of Windows-1252, which is what the fonts that every PDF reader has can write. */
const WRITTEN = /^[\x20-\x7e\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]$/
const PLAIN = /^[\x20-\x7e]*$/
/** Signs that have another form on a typewriter. */
const TYPED: readonly (readonly [RegExp, string])[] = [
  [/\s/g, ' '],
  [/[ʻʼʹ′]/g, "'"],
  [/[‐‑‒−]/g, '-'],
]
/** Accents and signs that are not seen: a letter stays a letter without them. */
const MARKS = /[\p{M}\p{Cf}]/gu

/**
 * A text as a letter can say it: letters of Western Europe as they are, others of the Latin script without their marks, as on an
 * envelope that is typed abroad. Null where a letter would be lost: an envelope without a name is opened by anybody.
 */
export function printed(text: string): string | null {
  const typed = TYPED.reduce((said, [signs, sign]) => said.replace(signs, sign), text.normalize('NFC'))
  const letters = Array.from(typed).map(printedLetter)
  return letters.every((letter) => letter !== null) ? letters.join('') : null
}

function printedLetter(letter: string): string | null {
  if (WRITTEN.test(letter)) return letter
  const plain = typedAs(letter.normalize('NFD').replace(MARKS, ''))
  return PLAIN.test(plain) ? plain : null
}
