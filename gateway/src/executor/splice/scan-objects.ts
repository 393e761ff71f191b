import { NOT, scanList, type Scan } from './scan-values.js'
import type { Assembled, OutField, Part, Tally } from './spliced-answer.js'

/** A value as it will be sent, read; `assembled` when it goes out otherwise than it came. */
export interface Reading {
  readonly scan: Scan
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

/** Reads a field's lead and its value. */
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
  fields: readonly OutField[],
  joins: readonly Join[],
): Scan {
  const take = takeFields(sent)
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

/** Reads the fields of an object one by one into a list. */
export function takeFields(
  sent: readonly SentField[],
): (text: string, at: number, tally: Tally, into: Part[]) => number {
  const lines = linesOf(sent)
  return (text, at, tally, into) => {
    let end = at
    for (const { lead, scan, assembled } of lines) {
      if (!text.startsWith(lead, end)) return NOT
      const begun = end + lead.length
      end = scan(text, begun, tally)
      if (end === NOT) return NOT
      into.push(assembled ? tally.part : text.slice(begun, end))
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
