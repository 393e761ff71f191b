import { charsetOf, wasUtf16 } from './charset.js'
import { segmentsOf, unescapeHl7, UNUSED, type Separators } from './text.js'

/** Where a value stands: component and subcomponent from 1. */
interface Place {
  readonly component?: number
  readonly subcomponent?: number
}

/** One repetition of a field. */
export class Hl7Field {
  readonly #raw: string
  readonly #separators: Separators

  constructor(raw: string, separators: Separators) {
    this.#raw = raw
    this.#separators = separators
  }

  /** The value of a component, unescaped; null when it is empty, or `""` (said to be empty). */
  text(component = 1, subcomponent = 1): string | null {
    const part = this.#raw.split(this.#separators.component)[component - 1] ?? ''
    const raw = part.split(this.#separators.subcomponent)[subcomponent - 1] ?? ''
    const text = unescapeHl7(raw, this.#separators).trim()
    return text === '' || text === '""' ? null : text
  }

  /** The sender says that the field has no value any more (HL7 v2.5.1, 2.5.3.2). */
  get isDeleted(): boolean {
    return isNull(this.#raw, this.#separators)
  }
}

/** One line of a message. */
export class Hl7Segment {
  readonly name: string
  readonly #fields: readonly string[]
  readonly #separators: Separators

  constructor(line: string, separators: Separators) {
    const fields = line.split(separators.field)
    this.name = fields[0] ?? ''
    // The field separator after MSH, FHS and BHS is itself field 1.
    this.#fields = /^(MSH|FHS|BHS)$/.test(this.name)
      ? [this.name, separators.field, ...fields.slice(1)]
      : fields
    this.#separators = separators
  }

  /** Every field as it was sent; the name is field 0. */
  get raws(): readonly string[] {
    return this.#fields
  }

  /** A field as it was sent. */
  raw(field: number): string {
    return this.#fields[field] ?? ''
  }

  /** A value of the first repetition. */
  text(field: number, { component = 1, subcomponent = 1 }: Place = {}): string | null {
    return this.repetitions(field)[0]?.text(component, subcomponent) ?? null
  }

  /** Every repetition of a field that says something. */
  repetitions(field: number): readonly Hl7Field[] {
    const raw = this.raw(field)
    if (raw === '') return []
    const parts = field === 2 && this.name === 'MSH' ? [raw] : raw.split(this.#separators.repetition)
    return parts.filter((part) => part !== '').map((part) => new Hl7Field(part, this.#separators))
  }

  /** The sender says that the field has no value any more. */
  isDeleted(field: number): boolean {
    return isNull(this.raw(field), this.#separators)
  }
}

/** Some write `""` for the field, others for each of its components. */
function isNull(raw: string, { component }: Separators): boolean {
  return raw.startsWith('""') && raw.split(component).every((part) => part === '""' || part === '')
}

/** A message taken apart. Nothing in it has been understood yet. */
export class Hl7Message {
  readonly separators: Separators
  readonly segments: readonly Hl7Segment[]
  readonly header: Hl7Segment

  constructor(header: Hl7Segment, segments: readonly Hl7Segment[], separators: Separators) {
    this.header = header
    this.segments = segments
    this.separators = separators
  }

  /** The first segment of a name; null when there is none. */
  first(name: string): Hl7Segment | null {
    return this.segments.find((segment) => segment.name === name) ?? null
  }

  /** Every segment of a name, in order. */
  all(name: string): readonly Hl7Segment[] {
    return this.segments.filter((segment) => segment.name === name)
  }

  /** MSH-9 as `ADT^A01`; older senders leave the event to EVN-1. */
  get type(): string | null {
    const code = this.header.text(9)
    const event = this.header.text(9, { component: 2 }) ?? this.first('EVN')?.text(1) ?? null
    return code === null ? null : (event === null ? code : `${code}^${event}`).toUpperCase()
  }

  /** MSH-10. */
  get controlId(): string | null {
    return this.header.text(10)
  }
}

/** A text read as a message, or why it is none. */
export type ReadHl7 =
  { readonly ok: true; readonly message: Hl7Message } | { readonly ok: false; readonly reason: string }

const SEGMENT = /^[A-Z][A-Z\d]{2}$/

/** Takes a message apart by the separators that it names itself. */
export function readHl7(text: string): ReadHl7 {
  const lines = segmentsOf(text)
  const [first] = lines
  if (first === undefined) return { ok: false, reason: 'The message is empty.' }
  if (wasUtf16(first))
    return { ok: false, reason: 'The message is UTF-16, which is not read: send it as UNICODE UTF-8.' }
  if (!first.startsWith('MSH')) return { ok: false, reason: 'The message does not begin with MSH.' }
  const separators = separatorsOf(first)
  if (typeof separators === 'string') return { ok: false, reason: separators }
  const segments = lines.map((line) => new Hl7Segment(line, separators))
  const stray = segments.findIndex(({ name }) => !SEGMENT.test(name))
  if (stray >= 0)
    return { ok: false, reason: `Line ${stray + 1} is no segment: it does not begin with a name.` }
  const [header] = segments
  if (!header) return { ok: false, reason: 'The message is empty.' }
  return { ok: true, message: new Hl7Message(header, segments, separators) }
}

function separatorsOf(header: string): Separators | string {
  const field = header.charAt(3)
  const sent = header.slice(4).split(field)[0] ?? ''
  // A backslash that was escaped once too often on its way (^~\\&) is the one doubled separator that is no riddle.
  const encoding = sent === '^~\\\\&' ? '^~\\&' : sent
  // A message without escapes or subcomponents may leave their signs out (HL7 v2.5.1, 2.5.4).
  const [component = '', repetition = '', escape = UNUSED, subcomponent = UNUSED] = encoding
  if (field === '' || repetition === '') return 'MSH-1 and MSH-2 do not name the separators of the message.'
  const all = [field, ...Array.from(encoding.slice(0, 4))]
  if (new Set(all).size < all.length || all.some((one) => /[A-Za-z0-9\s]/.test(one)))
    return 'MSH-1 and MSH-2 name separators that are not different signs.'
  return { field, component, repetition, escape, subcomponent, charset: charsetOf(header) }
}
