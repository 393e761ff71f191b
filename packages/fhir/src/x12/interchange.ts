import { element, X12Unreadable, type X12Segment } from './segment.js'
import { skipBlank, splitInterchange } from './split.js'

/** One transaction set from ST to SE, both left out. */
export interface X12Transaction {
  /** `278` */
  readonly type: string
  readonly controlNumber: string
  /** The guide, `005010X217`: of the group, or of the transaction where it says so itself. */
  readonly guide: string
  readonly interchange: string
  readonly sender: string
  readonly receiver: string
  readonly segments: readonly X12Segment[]
}

/** Every transaction set of a file of one or more interchanges; counts and control numbers must agree. */
export function readX12(text: string): readonly X12Transaction[] {
  const reader: Reader = { segments: 0, transactions: [] }
  let rest = skipBlank(text, 0)
  if (rest >= text.length)
    throw new X12Unreadable({ segment: 1, tag: 'ISA', position: 0 }, 'the file is empty')
  while (rest < text.length) rest = skipBlank(text, readInterchange(text, rest, reader))
  return reader.transactions
}

interface Reader {
  segments: number
  transactions: X12Transaction[]
}

function readInterchange(text: string, start: number, reader: Reader): number {
  const { segments, end } = splitInterchange(text, start, reader.segments)
  reader.segments += segments.length
  readEnvelope(segments, reader)
  return end
}

interface Envelope {
  group: {
    head: X12Segment
    type: string
    control: string
    guide: string
    sets: Set<string>
    count: number
  } | null
  groups: number
  /** Control numbers of the groups so far. */
  controls: Set<string>
  open: { head: X12Segment; segments: X12Segment[] } | null
}

function readEnvelope(segments: readonly X12Segment[], reader: Reader): void {
  const [isa] = segments
  if (!isa) return
  const state: Envelope = { group: null, groups: 0, controls: new Set(), open: null }
  for (const one of segments.slice(1)) step(one, { isa, state, reader })
}

interface Place {
  readonly isa: X12Segment
  readonly state: Envelope
  readonly reader: Reader
}

function step(one: X12Segment, place: Place): void {
  switch (one.tag) {
    case 'ISA':
      return fail(one, 'the interchange before it was not closed')
    case 'TA1': // an acknowledgement of the interchange itself, between ISA and the first group
      if (place.state.group) fail(one, 'it stands inside a group')
      return
    case 'GS':
      return beginGroup(one, place)
    case 'ST':
      return beginTransaction(one, place)
    case 'SE':
      return endTransaction(one, place)
    case 'GE':
      return endGroup(one, place)
    case 'IEA':
      return endInterchange(one, place)
    default:
      if (!place.state.open) fail(one, 'it stands outside a transaction set')
      place.state.open.segments.push(one)
  }
}

function beginGroup(one: X12Segment, { state }: Place): void {
  if (state.group) fail(one, 'the group before it was not closed')
  const control = element(one, 6)
  if (state.controls.has(control)) fail(one, 'another group of this interchange has this control number', 6)
  state.controls.add(control)
  state.groups += 1
  const [type, guide] = [element(one, 1), element(one, 8)]
  if (guide === '') fail(one, 'it names no version', 8)
  state.group = { head: one, type, control, guide, sets: new Set(), count: 0 }
}

function beginTransaction(one: X12Segment, { state }: Place): void {
  if (!state.group) fail(one, 'it stands outside a group')
  if (state.open) fail(one, 'the transaction set before it was not closed')
  const control = element(one, 2)
  if (control === '') fail(one, 'it has no control number', 2)
  if (state.group.sets.has(control)) fail(one, 'another set of this group has this control number', 2)
  checkGuide(one, state.group)
  state.group.sets.add(control)
  state.group.count += 1
  state.open = { head: one, segments: [] }
}

/** A review travels in a group of its kind, and a set does not speak another version than its group. */
function checkGuide(one: X12Segment, { head, type, guide }: NonNullable<Envelope['group']>): void {
  const own = element(one, 3)
  if (own !== '' && own !== guide)
    fail(one, `${guide} is due, the version of the group, and ${own} stands there`, 3)
  if (element(one, 1) === '278' && type !== 'HI')
    fail(head, `HI is due and ${type || 'nothing'} stands there`, 1)
}

function endTransaction(one: X12Segment, { isa, state, reader }: Place): void {
  const { open, group } = state
  if (!open || !group) fail(one, 'no transaction set is open')
  agree(one, 1, String(open.segments.length + 2))
  agree(one, 2, element(open.head, 2))
  reader.transactions.push({
    type: element(open.head, 1),
    controlNumber: element(open.head, 2),
    guide: element(open.head, 3) || group.guide,
    interchange: element(isa, 13),
    sender: element(isa, 6).trim(),
    receiver: element(isa, 8).trim(),
    segments: open.segments,
  })
  state.open = null
}

function endGroup(one: X12Segment, { state }: Place): void {
  if (state.open) fail(one, 'a transaction set was not closed')
  if (!state.group) fail(one, 'no group is open')
  agree(one, 1, String(state.group.count))
  agree(one, 2, state.group.control)
  state.group = null
}

function endInterchange(one: X12Segment, { isa, state }: Place): void {
  if (state.group) fail(one, 'a group was not closed')
  agree(one, 1, String(state.groups))
  agree(one, 2, element(isa, 13))
}

/** A count or control number must be the one of the beginning; leading zeros do not matter. */
function agree(one: X12Segment, number: number, due: string): void {
  const found = element(one, number)
  const same = (text: string): string => (/^\d+$/.test(text) ? String(Number(text)) : text)
  if (same(found) !== same(due)) fail(one, `${due} is due and ${found || 'nothing'} stands there`, number)
}

function fail(one: X12Segment, problem: string, number?: number): never {
  throw new X12Unreadable(
    { segment: one.segment, tag: one.tag, position: one.position, ...(number ? { element: number } : {}) },
    problem,
  )
}
