/** How the character sets of HL7 table 0211 are decoded, by the name that MSH-18 gives them. */
const DECODERS: Readonly<Record<string, string>> = {
  'UNICODE UTF-8': 'utf-8',
  'UTF-8': 'utf-8',
  UTF8: 'utf-8',
  '8859/1': 'iso-8859-1',
  'ISO-8859-1': 'iso-8859-1',
  ...Object.fromEntries([2, 3, 4, 5, 6, 7, 8, 15].map((part) => [`8859/${part}`, `iso-8859-${part}`])),
  '8859/9': 'windows-1254',
}

const ASCII = 'ASCII'
/** What stands where bytes are no characters. */
const NO_CHARACTER = '\uFFFD'

/** Whether a character set that MSH-18 names is read here. */
export function isReadCharset(name: string): boolean {
  return name === ASCII || Object.hasOwn(DECODERS, name)
}

/**
 * Bytes as text. MSH-18 of each message says how; where it names nothing that is read, they are UTF-8 where they can
 * be, else ISO 8859-1, in which every byte is a character. What is no character of the named set becomes U+FFFD, and so
 * does a NUL, which no database keeps as text: the rest can be kept and read.
 */
export function decodeHl7(bytes: Uint8Array): string {
  const texts = messagesIn(bytes).map((one) => decoded(one, charsetNamedIn(one)))
  return texts.join('').replaceAll('\u0000', NO_CHARACTER)
}

/** What `\X..\` stands for in a message whose MSH-18 names this set; bytes that are none of it are read as if it named none. */
export function decodeEscaped(bytes: Uint8Array, charset: string): string {
  const text = charset === ASCII ? NO_CHARACTER : decoded(bytes, charset)
  return text.includes(NO_CHARACTER) ? decoded(bytes, '') : text
}

/** The bytes of each message of a batch, and what stands before it; ASCII begins a line in every set that is read. */
function messagesIn(bytes: Uint8Array): readonly Uint8Array[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const begins = [...text.matchAll(/[\r\n\u000b](?=MSH[^A-Za-z\d\s])/g)].map(({ index }) => index + 1)
  return [0, ...begins].map((begin, at) => bytes.subarray(begin, begins[at] ?? bytes.length))
}

/** The byte order mark of UTF-16 in ISO 8859-1, and `MSH` in two bytes a letter, in either order, as `decodeHl7` leaves them. */
const UTF_16_HEADER = /^(?:\u00FF\u00FE|\u00FE\u00FF)?\uFFFD?M\uFFFDS\uFFFDH/

/** Whether a text was UTF-16 before it was decoded. MSH-18 cannot name it, and its bytes may end the frame of MLLP. */
export function wasUtf16(text: string): boolean {
  return UTF_16_HEADER.test(text)
}

function decoded(bytes: Uint8Array, charset: string): string {
  if (charset === ASCII) {
    const text = Buffer.from(bytes).toString('latin1')
    return Array.from(text, (sign) => (sign > '\u007F' ? NO_CHARACTER : sign)).join('')
  }
  const decoder = DECODERS[charset]
  if (decoder !== undefined) return new TextDecoder(decoder).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('latin1').decode(bytes)
  }
}

/** MSH-18 of the first message: ASCII in every character set that is read. */
function charsetNamedIn(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8_192)).toString('latin1')
  const header = /(?:^|[\r\n\u000b\uFEFF]|\u00EF\u00BB\u00BF)(MSH[^\r\n]*)/.exec(head)?.[1] ?? ''
  return charsetOf(header)
}

/** The first set that MSH-18 of a header names; empty when it names none. */
export function charsetOf(header: string): string {
  const [field = '|', repetition = '~'] = [header[3], header[5]]
  const named = header.split(field)[17] ?? ''
  return (named.split(repetition)[0] ?? '').trim().toUpperCase()
}
