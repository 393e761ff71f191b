/** How files of a type begin. */
interface FileType {
  readonly begins: readonly (readonly number[])[]
}

const ascii = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')]

/**
 * The types that are taken, with the signatures of their specifications: ISO 32000 7.5.2 (PDF), ISO 15948 5.2 (PNG),
 * ITU T.81 B.1.1.3 (JPEG), TIFF 6.0 section 2, RTF 1.9, PKWARE APPNOTE 4.3.7 (Office files are zip archives).
 */
const TYPES: Readonly<Record<string, FileType>> = {
  'application/pdf': { begins: [ascii('%PDF-')] },
  'image/png': { begins: [[0x89, ...ascii('PNG'), 0x0d, 0x0a, 0x1a, 0x0a]] },
  'image/jpeg': { begins: [[0xff, 0xd8, 0xff]] },
  'image/tiff': { begins: [ascii('II*\0'), ascii('MM\0*')] },
  'application/rtf': { begins: [ascii('{\\rtf')] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    begins: [ascii('PK\x03\x04')],
  },
}

/** Types without a signature: text that must not begin as any of the others, and holds no NUL. XML may be UTF-16. */
const TEXTS: ReadonlySet<string> = new Set(['text/plain', 'text/xml', 'application/xml'])

/** How many bytes tell a type. */
export const HEAD_BYTES = 512

/** Every type that is taken. */
export const DOCUMENT_TYPES: readonly string[] = [...Object.keys(TYPES), ...TEXTS]

/** Why the first bytes cannot be of the declared type; null when they can. */
export function typeFault(declared: string, head: Uint8Array): string | null {
  const type = TYPES[declared]
  if (type) return startsAsAny(type, head) ? null : `The file does not begin as ${declared} does.`
  if (!TEXTS.has(declared)) return `Files of type ${declared} are not taken.`
  const other = Object.entries(TYPES).find(([, one]) => startsAsAny(one, head))
  if (other) return `The file is ${other[0]}, not ${declared}.`
  const isXml = declared !== 'text/plain'
  const text = new TextDecoder(isXml ? encodingOf(head) : 'utf-8').decode(head)
  if (text.includes('\0')) return `The file holds bytes that ${declared} does not.`
  if (isXml && !text.trimStart().startsWith('<')) return `The file does not begin as ${declared} does.`
  return null
}

function startsAsAny({ begins }: FileType, head: Uint8Array): boolean {
  return begins.some((signature) => signature.every((byte, at) => head[at] === byte))
}

/**
 * XML is UTF-16 where it begins with the byte order mark of UTF-16, or with `<` in its two bytes (XML 1.0, 4.3.3 and appendix
 * F.1); every reader of XML reads it. All else is read as UTF-8, of which other encodings share the first characters.
 */
function encodingOf(head: Uint8Array): string {
  const begin = Buffer.from(head.subarray(0, 2)).toString('hex')
  if (begin === 'fffe' || begin === '3c00') return 'utf-16le'
  return begin === 'feff' || begin === '003c' ? 'utf-16be' : 'utf-8'
}
