import { checkElements } from './x12-278-elements.js'
import { checkLoops, checkParent, checkPlace, hasLoopsOf217 } from './x12-278-loops.js'
import type { X12Transaction } from './interchange.js'
import { element, X12Unreadable, type X12Segment } from './segment.js'

/** Where in a 278 something stands: the loop that an HL segment opens. */
export type X12Level = '20' | '21' | '22' | '23' | 'EV' | 'SS' | 'header'

/** A reject reason, AAA, with the loop that it stands in. */
export interface X12Reject {
  readonly level: X12Level
  readonly code: string
  readonly followUp: string | null
}

/** A decision, HCR. */
export interface X12Decision {
  readonly action: string
  readonly authorizationNumber: string | null
  readonly reason: string | null
}

/** A service of a 278. */
export interface X12Service {
  readonly sequence: number
  /** Our trace number of the line, TRN*2 of a response, TRN*1 of a request. */
  readonly trace: string | null
  readonly certification: string | null
  readonly codeQualifier: string | null
  readonly code: string | null
  readonly quantity: number | null
  readonly decision: X12Decision | null
  readonly from: string | null
  readonly to: string | null
  readonly note: string | null
}

/** A 278 request or response. */
export interface X12Review {
  readonly kind: 'request' | 'response' | 'cancellation' | 'inquiry' | 'other'
  readonly purpose: string
  readonly reference: string
  /** TRN*1 of a request; TRN*2 of a response, which is ours come back. */
  readonly trace: string | null
  /** TRN*1 of a response: the payer's own. */
  readonly payerTrace: string | null
  readonly certification: string | null
  readonly decision: X12Decision | null
  readonly rejects: readonly X12Reject[]
  readonly services: readonly X12Service[]
  readonly from: string | null
  readonly to: string | null
  readonly note: string | null
  /** NM109 of the subscriber: the member id. */
  readonly memberId: string | null
  /** NM109 of the payer. */
  readonly payerId: string | null
  /** TRN03 of our trace number. */
  readonly originator: string | null
  /** REF*F8: the trace number of the request that this one changes. */
  readonly previousTrace: string | null
  /** LOINC codes of documents that the payer asks for. */
  readonly asksFor: readonly string[]
}

interface Loop {
  readonly level: X12Level
  readonly segments: readonly X12Segment[]
}

const KINDS: Readonly<Record<string, X12Review['kind']>> = {
  '13': 'request',
  '28': 'inquiry',
  '11': 'response',
  '01': 'cancellation',
}
const LEVELS: ReadonlySet<string> = new Set(['20', '21', '22', '23', 'EV', 'SS'])

/** Reads a 278. What stands at the wrong place or has too many components is refused with its segment and position. */
export function read278(transaction: X12Transaction): X12Review {
  if (transaction.type !== '278') throw wrongType(transaction)
  transaction.segments.forEach(checkElements)
  const loops = loopsOf(transaction)
  const [header] = loops
  const bht = header?.segments.find(({ tag }) => tag === 'BHT')
  if (!bht) throw wrongType(transaction, 'BHT is missing')
  const purpose = element(bht, 2)
  const kind = KINDS[purpose] ?? 'other'
  if (hasLoopsOf217(transaction.guide)) checkLoops(loops, { bht, asks: kind === 'request' })
  const event = loops.find(({ level }) => level === 'EV')
  const services = loops
    .filter(({ level }) => level === 'SS')
    .map((loop, index) => serviceOf(loop, { index, kind }))
  return {
    kind,
    purpose,
    reference: element(bht, 3),
    trace: traceIn(event, kind === 'response' ? '2' : '1'),
    payerTrace: kind === 'response' ? traceIn(event, '1') : null,
    certification: text(event, 'UM', 2),
    decision: decisionIn(event),
    rejects: loops.flatMap(rejectsIn),
    services,
    ...periodIn(event),
    note: text(event, 'MSG', 1),
    memberId: text(
      loops.find(({ level }) => level === '22'),
      'NM1',
      9,
    ),
    payerId: text(
      loops.find(({ level }) => level === '20'),
      'NM1',
      9,
    ),
    originator: text(event, 'TRN', 3),
    previousTrace: text(event, 'REF', 2),
    asksFor: (event?.segments ?? []).filter(({ tag }) => tag === 'HI').flatMap(loincsIn),
  }
}

function wrongType(
  { type, segments }: X12Transaction,
  problem = `a 278 is due and a ${type} stands there`,
): X12Unreadable {
  const [first] = segments
  return new X12Unreadable(
    { segment: (first?.segment ?? 2) - 1, tag: 'ST', element: 1, position: first?.position ?? 0 },
    problem,
  )
}

/** The header, then one loop for each HL, whose parent must be an HL before it. */
function loopsOf({ segments, guide }: X12Transaction): readonly Loop[] {
  const loops: { level: X12Level; segments: X12Segment[] }[] = [{ level: 'header', segments: [] }]
  const seen = new Map<string, string>()
  const isStrict = hasLoopsOf217(guide)
  for (const one of segments) {
    if (one.tag === 'HL') {
      const parent = element(one, 2)
      if (parent && !seen.has(parent)) throw hl(one, 2, `no HL before it has the number ${parent}`)
      if (seen.has(element(one, 1))) throw hl(one, 1, 'another HL has this number')
      if (!LEVELS.has(element(one, 3))) throw hl(one, 3, 'a 278 has the levels 20, 21, 22, 23, EV and SS')
      if (isStrict) checkParent(one, seen)
      seen.set(element(one, 1), element(one, 3))
      loops.push({ level: element(one, 3) as X12Level, segments: [] }) // it was found in LEVELS
    }
    const loop = loops.at(-1)
    if (loop && isStrict) checkPlace(one, loop.level)
    loop?.segments.push(one)
  }
  return loops
}

function hl(one: X12Segment, number: number, problem: string): X12Unreadable {
  return new X12Unreadable(
    { segment: one.segment, tag: 'HL', element: number, position: one.position },
    problem,
  )
}

function rejectsIn({ level, segments }: Loop): readonly X12Reject[] {
  return segments
    .filter(({ tag }) => tag === 'AAA')
    .map((one) => ({ level, code: element(one, 3), followUp: element(one, 4) || null }))
}

function decisionIn(loop: Loop | undefined): X12Decision | null {
  const one = loop?.segments.find(({ tag }) => tag === 'HCR')
  if (!one) return null
  return {
    action: element(one, 1),
    authorizationNumber: element(one, 2) || null,
    reason: element(one, 3) || null,
  }
}

function traceIn(loop: Loop | undefined, type: string): string | null {
  const one = loop?.segments.find((candidate) => candidate.tag === 'TRN' && element(candidate, 1) === type)
  return one ? element(one, 2) || null : null
}

function text(loop: Loop | undefined, tag: string, number: number): string | null {
  const one = loop?.segments.find((candidate) => candidate.tag === tag)
  return one ? element(one, number) || null : null
}

function serviceOf(loop: Loop, { index, kind }: { index: number; kind: X12Review['kind'] }): X12Service {
  const sv = loop.segments.find(({ tag }) => tag === 'SV1' || tag === 'SV2')
  const [codeQualifier = null, code = null] = sv?.elements[sv.tag === 'SV1' ? 0 : 1] ?? []
  const units = sv ? element(sv, sv.tag === 'SV1' ? 4 : 5) : ''
  const delivered = text(loop, 'HSD', 2)
  return {
    sequence: index + 1,
    trace: traceIn(loop, kind === 'response' ? '2' : '1'),
    certification: text(loop, 'UM', 2),
    codeQualifier,
    code,
    quantity: numberOf(delivered) ?? numberOf(units),
    decision: decisionIn(loop),
    ...periodIn(loop),
    note: text(loop, 'MSG', 1),
  }
}

function numberOf(value: string | null): number | null {
  return value !== null && /^\d+(\.\d+)?$/.test(value) ? Number(value) : null
}

const PERIODS: ReadonlySet<string> = new Set(['472', 'AAH', '007', '435'])

function periodIn(loop: Loop | undefined): { from: string | null; to: string | null } {
  const one = loop?.segments.find(
    (candidate) => candidate.tag === 'DTP' && PERIODS.has(element(candidate, 1)),
  )
  const [from = null, to = null] = one ? element(one, 3).split('-').map(dayOf) : []
  return { from, to: to ?? from }
}

function dayOf(value: string): string | null {
  return /^\d{8}$/.test(value) ? `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6)}` : null
}

function loincsIn(one: X12Segment): readonly string[] {
  return one.elements.flatMap(([qualifier, code]) => (qualifier === 'LOI' && code ? [code] : []))
}
