/** Letters of European names that no accent is taken off of, as people without them on the keyboard type them. */
const TYPED_AS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
}

/** A letter as people without it on the keyboard type it, small or capital; any other as it is. */
export function typedAs(letter: string): string {
  const small = letter.toLowerCase()
  const typed = TYPED_AS[small]
  if (typed === undefined) return letter
  return small === letter ? typed : typed.charAt(0).toUpperCase() + typed.slice(1)
}

const APOSTROPHES = /['’‘ʼ`´]/g
const BETWEEN_NAMES = /[\s.,\-‐‑–]+/g
/** The combining accents of Latin, Greek and Cyrillic letters; the vowel signs of other scripts are letters of their own. */
const ACCENTS = /[\u0300-\u036f]/g

/**
 * A name as it is ordered, searched and compared: in lower case, without accents and apostrophes, a hyphen as a space, so
 * that `Núñez-O’Brien` and `NUNEZ OBRIEN` are one. Whatever has no other character stays as it is.
 */
export function nameKey(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(APOSTROPHES, '')
    .replace(/[ßæœøđðłþħı]/g, typedAs)
    .replace(BETWEEN_NAMES, ' ')
    .trim()
  return plain === '' ? name.toLowerCase() : plain
}

/** Words that stand behind a name, and that records mostly leave out. */
const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'md', 'phd', 'esq'])
const MOST_WORDS = 5
/** Of a longer word the beginning is looked for. */
const LONGEST_WORD = 100

/** The words of a name that is looked for, five at most; a suffix counts only where nothing else is looked for. */
export function wordsOfName(name: string): readonly string[] {
  const words = nameKey(name).split(/\s+/).filter(Boolean)
  const names = words.filter((word) => !SUFFIXES.has(word))
  return (names.length > 0 ? names : words).slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD))
}

const SHORTEST = 4
const LONGEST = 16

/** A word with two neighboring letters in the other order, at each place: the slip that trigrams see worst. */
export function swapsOf(word: string): readonly string[] {
  const letters = Array.from(word)
  if (letters.length < SHORTEST || letters.length > LONGEST) return []
  const swaps = letters
    .slice(1)
    .map((letter, at) => [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join(''))
  return [...new Set(swaps)].filter((swap) => swap !== word)
}
