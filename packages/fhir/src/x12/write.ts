/** Who sends an interchange to whom, and its numbers. */
export interface X12Envelope {
  readonly sender: string
  readonly receiver: string
  /** Made on the sender's side, the same for the same message; at most nine digits. */
  readonly controlNumber: number
  /** When, in the sender's zone. */
  readonly at: Date
  /** Whether nothing shall come of it (ISA15). */
  readonly isTest: boolean
}

/** The content of an element: a simple value, the components of a composite, or nothing. */
export type X12Value = string | number | null | undefined | readonly (string | number | null | undefined)[]

/** One segment: its tag and its elements from 1 on. */
export type X12Line = readonly [tag: string, ...elements: X12Value[]]

const ELEMENT = '*'
const COMPONENT = ':'
const REPETITION = '^'
const SEGMENT = '~'

/** Writes an interchange of one group with one transaction set, whose counts and control numbers agree. */
export function writeX12(
  envelope: X12Envelope,
  { type, group, guide }: { type: string; group: string; guide: string },
  lines: readonly X12Line[],
): string {
  const control = String(envelope.controlNumber).padStart(9, '0')
  const [day, time] = stamp(envelope.at)
  const party = (id: string): string => clean(id).slice(0, 15).padEnd(15)
  const isa = [
    ...['ISA', '00', ' '.repeat(10), '00', ' '.repeat(10), 'ZZ', party(envelope.sender), 'ZZ'],
    ...[party(envelope.receiver), day.slice(2), time, REPETITION, '00501', control, '0'],
    ...[envelope.isTest ? 'T' : 'P', COMPONENT],
  ].join(ELEMENT)
  const gs: X12Line = ['GS', group, envelope.sender, envelope.receiver, day, time, '1', 'X', guide]
  const se: X12Line = ['SE', lines.length + 2, '0001']
  const all: readonly X12Line[] = [gs, ['ST', type, '0001', guide], ...lines, se, ['GE', 1, '1']]
  return [isa, ...all.map(line), line(['IEA', 1, control])].map((one) => `${one}${SEGMENT}`).join('')
}

/** `ccyymmdd` and `hhmm`, in UTC. */
export function stamp(at: Date): readonly [day: string, time: string] {
  const text = at.toISOString()
  return [text.slice(0, 10).replaceAll('-', ''), text.slice(11, 16).replace(':', '')]
}

/** `2026-11-24` as `20261124`. */
export function x12Day(day: string): string {
  return day.replaceAll('-', '')
}

function line([tag, ...elements]: X12Line): string {
  const written = elements.map((value) =>
    Array.isArray(value) ? trimmed(value.map(text), COMPONENT) : text(value as string | number | null),
  )
  return trimmed([tag, ...written], ELEMENT)
}

/** Empty elements at the end are left out. */
function trimmed(parts: readonly string[], separator: string): string {
  const last = parts.findLastIndex((part) => part !== '')
  return parts.slice(0, last + 1).join(separator)
}

function text(value: string | number | null | undefined): string {
  return clean(value === null || value === undefined ? '' : String(value))
}

/** The basic characters of X12: no separators inside data, accents taken off, the rest a space. */
function clean(value: string): string {
  return value
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[*:~^\r\n\t]/g, ' ')
    .replace(/[^\x20-\x7e]/g, ' ')
    .trim()
}
