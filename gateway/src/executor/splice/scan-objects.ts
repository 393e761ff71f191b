import type { Layout, Piece } from './lay-out.js'
import { NOT, scanList, type Scan } from './scan-values.js'
import { OWN, type Assembled, type Part, type Tally } from './spliced-answer.js'

/** A value as it will be sent, read. */
export interface Reading {
  /** Reads it for the answer. */
  readonly scan: Scan
  /** Reads it for nothing but what others are asked for. */
  readonly seek: Scan
  /** It goes out otherwise than it came. */
  readonly assembled: boolean
}

/** One field as it will be sent. */
export interface SentField extends Reading {
  readonly key: string
}

/** What else is known of an object: the fetches that add to it, each with the fields that it sends. */
export interface Join {
  readonly number: number
  readonly sent: readonly SentField[]
}

/** What is asked for of others: `represent` writes it of the values with the numbers in `needs`. */
export interface Ask {
  readonly number: number
  readonly needs: ReadonlySet<number>
  readonly represent: (values: readonly string[]) => string
}

/** A key with what stands in front of it, and its value. */
interface Line extends SentField {
  readonly lead: string
}

function linesOf(sent: readonly SentField[]): readonly Line[] {
  return sent.map((field, index) => ({
    ...field,
    lead: `${index === 0 ? '{' : ','}${JSON.stringify(field.key)}:`,
  }))
}

const CLOSE_OBJECT = 125

/** Reads an object that goes out just as it came. */
export function scanObject(sent: readonly SentField[]): Scan {
  const lines = linesOf(sent)
  return (text, at, tally) => {
    tally.objects += 1
    let end = at
    for (const { lead, scan } of lines) {
      if (!text.startsWith(lead, end)) return NOT
      end = scan(text, end + lead.length, tally)
      if (end === NOT) return NOT
    }
    return text.charCodeAt(end) === CLOSE_OBJECT ? end + 1 : NOT
  }
}

/** Reads an object that is put together: it waits for the entities that other subgraphs add to it. */
export function takeObject(
  sent: readonly SentField[],
  { fields, pieces }: Layout,
  joins: readonly Join[],
): Scan {
  const take = takePieces(sent, pieces.get(OWN) ?? [])
  return (text, at, tally) => {
    tally.objects += 1
    const own: Part[] = []
    const end = take(text, at, tally, own)
    const object: Assembled = { fields, own, joined: [] }
    for (const { number } of joins) tally.waiting[number]?.push(object)
    tally.part = object
    return end
  }
}

/** Reads an object for what is asked for of others. */
export function seekObject(sent: readonly SentField[], asks: readonly Ask[]): Scan {
  const lines = linesOf(sent).map((line, index) => ({
    ...line,
    index,
    isNeeded: asks.some(({ needs }) => needs.has(index)),
  }))
  return (text, at, tally) => {
    const values: string[] = []
    let end = at
    for (const { lead, seek, index, isNeeded } of lines) {
      if (!text.startsWith(lead, end)) return NOT
      const begun = end + lead.length
      end = seek(text, begun, tally)
      if (end === NOT) return NOT
      if (isNeeded) values[index] = text.slice(begun, end)
    }
    for (const { number, represent } of asks) tally.asked[number]?.push(represent(values))
    return text.charCodeAt(end) === CLOSE_OBJECT ? end + 1 : NOT
  }
}

/** Reads the fields of an object, and takes the pieces that go out into a list. */
export function takePieces(
  sent: readonly SentField[],
  pieces: readonly Piece[],
): (text: string, at: number, tally: Tally, into: Part[]) => number {
  const lines = linesOf(sent).map((line, index) => ({
    ...line,
    begins: pieces.some(({ first }) => first === index),
    ends: pieces.some(({ last }) => last === index),
  }))
  return (text, at, tally, into) => {
    let end = at
    let begun = at
    for (const { lead, scan, assembled, begins, ends } of lines) {
      if (!text.startsWith(lead, end)) return NOT
      if (begins) begun = end + 1 // behind the brace or the comma
      end = scan(text, end + lead.length, tally)
      if (end === NOT) return NOT
      if (ends) into.push(assembled ? tally.part : text.slice(begun, end))
    }
    return text.charCodeAt(end) === CLOSE_OBJECT ? end + 1 : NOT
  }
}

/** Reads a list whose items are put together. */
export function takeList(item: Scan): Scan {
  return (text, at, tally) => {
    const parts: Part[] = []
    const end = scanList(item, ({ part }) => parts.push(part))(text, at, tally)
    tally.part = parts
    return end
  }
}
