import { X12Unreadable, type X12Segment } from './segment.js'

interface Separators {
  readonly element: string
  readonly component: string
  readonly segment: string
}

const ISA_ELEMENTS = 16
/** ISA has fixed widths: the separators stand at these places, counted from 0. */
const ISA_LENGTH = 106

/** The segments of the interchange that begins at `start`, up to its IEA, and where the next one begins. */
export function splitInterchange(
  text: string,
  start: number,
  before: number,
): { segments: X12Segment[]; end: number } {
  return split(text, start, { separators: separatorsAt(text, start, before + 1), before })
}

function separatorsAt(text: string, start: number, segment: number): Separators {
  const fail = (position: number, problem: string): never => {
    throw new X12Unreadable({ segment, tag: 'ISA', position: start + position }, problem)
  }
  if (text.slice(start, start + 3) !== 'ISA') fail(0, 'an interchange begins with ISA')
  const mark = text.charAt(start + 3)
  if (/[A-Za-z0-9\s]/.test(mark) || mark === '') fail(3, 'no element separator stands after ISA')
  const parts = text.slice(start, start + ISA_LENGTH + 40).split(mark)
  const widths = [3, 2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1]
  widths.forEach((width, index) => {
    const found = parts[index] ?? ''
    if (found.length !== width)
      throw new X12Unreadable(
        {
          segment,
          tag: 'ISA',
          element: index,
          position: start + parts.slice(0, index).join(mark).length + (index ? 1 : 0),
        },
        `${width} characters are due and ${found.length} stand there`,
      )
  })
  const last = parts[ISA_ELEMENTS] ?? ''
  const component = last.charAt(0)
  const end = last.charAt(1)
  if (component === '' || end === '' || component === mark || component === end)
    fail(ISA_LENGTH - 2, 'component separator and segment terminator must differ')
  return { element: mark, component, segment: end }
}

/** The segments from ISA to its IEA, and where the next interchange begins. */
function split(
  text: string,
  start: number,
  { separators, before }: { separators: Separators; before: number },
): { segments: X12Segment[]; end: number } {
  const segments: X12Segment[] = []
  let position = start
  while (position < text.length) {
    const stop = text.indexOf(separators.segment, position)
    const end = stop < 0 ? text.length : stop
    const raw = text.slice(position, end)
    const segment = before + segments.length + 1
    if (raw.trim() !== '') segments.push(segmentOf(raw, { segment, position, separators }))
    position = skipBlank(text, end + 1)
    if (segments.at(-1)?.tag === 'IEA') return { segments, end: position }
  }
  const last = segments.at(-1)
  throw new X12Unreadable(
    { segment: before + segments.length, tag: last?.tag ?? 'ISA', position: last?.position ?? start },
    'the interchange ends without IEA',
  )
}

function segmentOf(
  raw: string,
  { segment, position, separators }: { segment: number; position: number; separators: Separators },
): X12Segment {
  const [tag = '', ...elements] = raw.trim().split(separators.element)
  if (!/^[A-Z][A-Z0-9]{1,2}$/.test(tag))
    throw new X12Unreadable({ segment, tag: tag.slice(0, 3) || '?', position }, 'this is no segment')
  if (/[\r\n][A-Z][A-Z0-9]{1,2}[^A-Za-z0-9\s]/.test(raw.trim()))
    throw new X12Unreadable(
      { segment, tag, position },
      'its terminator is missing before the end of its line',
    )
  const isEnvelope = tag === 'ISA'
  return {
    tag,
    segment,
    position,
    elements: elements.map((one) => (isEnvelope ? [one] : one.split(separators.component))),
  }
}

/** The first place from `from` on where something stands. */
export function skipBlank(text: string, from: number): number {
  let position = from
  while (position < text.length && /\s/.test(text.charAt(position))) position += 1
  return position
}
