import type { X12Level } from './x12-278.js'
import { element, X12Unreadable, type X12Segment } from './segment.js'

/** The loop that each loop of a 278 stands in (005010X217): payer, requester, subscriber, dependent, event, service. */
const PARENTS: Readonly<Record<Exclude<X12Level, 'header'>, readonly string[]>> = {
  '20': [''],
  '21': ['20'],
  '22': ['21'],
  '23': ['22'],
  EV: ['22', '23'],
  SS: ['EV'],
}

const EVENT = ['EV', 'SS'] as const
/** Segments that belong to some loops only (005010X217); AAA, NM1, REF, DTP and others stand in several. */
const LOOPS: Readonly<Record<string, readonly X12Level[]>> = {
  BHT: ['header'],
  DMG: ['22', '23'],
  INS: ['22', '23'],
  TRN: EVENT,
  UM: EVENT,
  HCR: EVENT,
  HI: EVENT,
  HSD: EVENT,
  PWK: EVENT,
  CRC: ['EV'],
  CL1: ['EV'],
  SV1: ['SS'],
  SV2: ['SS'],
  SV3: ['SS'],
}

/** Loops of a request that say who somebody is: payer, requester, subscriber, dependent. */
const NAMED: ReadonlySet<X12Level> = new Set(['20', '21', '22', '23'])

/** What is known of the loops so far, by the number of their HL. */
type Seen = ReadonlyMap<string, string>

/** The guide whose loops these are; of older ones only the numbers of the loops are checked. */
export function hasLoopsOf217(guide: string): boolean {
  return guide.startsWith('005010X217')
}

/** Refuses a loop that stands in another than its own, or in none. */
export function checkParent(one: X12Segment, seen: Seen): void {
  const [level, parent] = [element(one, 3), element(one, 2)]
  const due = PARENTS[level as Exclude<X12Level, 'header'>] // its level was checked
  const found = parent === '' ? '' : (seen.get(parent) ?? '')
  if (due.includes(found)) return
  const stands = found === '' ? 'it stands in none' : `it stands in one of level ${found}`
  refuse(
    one,
    { element: 2 },
    due[0] === ''
      ? 'a loop of level 20 stands in no other'
      : `a loop of level ${level} stands in one of level ${due.join(' or ')}, and ${stands}`,
  )
}

/** Refuses a segment that stands in a loop where it has no place. */
export function checkPlace(one: X12Segment, level: X12Level): void {
  const due = LOOPS[one.tag]
  if (!due || due.includes(level)) return
  refuse(one, {}, `it has no place in ${level === 'header' ? 'the header' : `a loop of level ${level}`}`)
}

/** Refuses a message without loops, and a request that asks for nothing. */
export function checkLoops(
  loops: readonly { readonly level: X12Level; readonly segments: readonly X12Segment[] }[],
  { bht, asks }: { bht: X12Segment; asks: boolean },
): void {
  const [, first] = loops
  if (!first) return refuse(bht, {}, 'no HL follows it: the loop of the payer, level 20, is missing')
  if (!asks) return
  for (const { level, segments } of loops)
    if (NAMED.has(level) && !segments.some(({ tag }) => tag === 'NM1'))
      refuse(segments[0] ?? bht, {}, 'NM1 is missing in its loop: it says who that is')
  const event = loops.find(({ level }) => level === 'EV')
  const last = loops.at(-1)?.segments[0] ?? bht
  if (!event) return refuse(last, {}, 'the loop of the event, level EV, is missing after it')
  for (const tag of ['TRN', 'UM'])
    if (!event.segments.some((one) => one.tag === tag))
      refuse(event.segments[0] ?? bht, {}, `${tag} is missing in its loop`)
}

function refuse(one: X12Segment, where: { element?: number }, problem: string): never {
  throw new X12Unreadable({ segment: one.segment, tag: one.tag, position: one.position, ...where }, problem)
}
