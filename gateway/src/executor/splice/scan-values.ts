import { isEnumType, isSpecifiedScalarType, type GraphQLLeafType } from 'graphql'
import type { Tally } from './spliced-answer.js'

/** Reads the value that begins at a place of a JSON text: where it ends, or NOT when it is not what was expected. */
export type Scan = (text: string, at: number, tally: Tally) => number

/** The text is not as it was expected. */
export const NOT = -1

const QUOTE = 34
const COMMA = 44
const MINUS = 45
const ZERO = 48
const OPEN_LIST = 91
const BACKSLASH = 92
const CLOSE_LIST = 93
const SMALL_N = 110
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125
/** More digits may be more than a number holds exactly. */
const EXACT_DIGITS = 15

/** What may stand for a leaf: the same as `leafCheck` lets through, in the form in which JSON.stringify writes it. */
export function scanLeaf(type: GraphQLLeafType): Scan {
  if (isEnumType(type)) return scanNames(new Set(type.getValues().map(({ name }) => name)))
  return (isSpecifiedScalarType(type) ? SCANS[type.name] : undefined) ?? endOfAny
}

/** Allows null, unless it may not be. */
export function orNull(scan: Scan, nonNull: boolean): Scan {
  return (text, at, tally) => {
    if (text.charCodeAt(at) !== SMALL_N) return scan(text, at, tally)
    if (nonNull || !text.startsWith('null', at)) return NOT
    tally.part = 'null'
    return at + 4
  }
}

/** Reads a list; `each` is told after every item. */
export function scanList(item: Scan, each?: (tally: Tally) => void): Scan {
  return (text, at, tally) => {
    if (text.charCodeAt(at) !== OPEN_LIST) return NOT
    let end = at + 1
    if (text.charCodeAt(end) === CLOSE_LIST) return end + 1
    for (;;) {
      end = item(text, end, tally)
      if (end === NOT) return NOT
      each?.(tally)
      const next = text.charCodeAt(end++)
      if (next === CLOSE_LIST) return end
      if (next !== COMMA) return NOT
    }
  }
}

/** Exactly these words. */
export function scanExactly(words: string): Scan {
  return (text, at) => (text.startsWith(words, at) ? at + words.length : NOT)
}

function scanNames(names: ReadonlySet<string>): Scan {
  return (text, at) => {
    const end = scanText(text, at)
    return end !== NOT && names.has(text.slice(at + 1, end - 1)) ? end : NOT
  }
}

function scanText(text: string, at: number): number {
  return text.charCodeAt(at) === QUOTE ? endOfText(text, at) : NOT
}

/** Behind the quotation mark that ends a string: the next one with an even number of backslashes in front of it. */
function endOfText(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1
    while (text.charCodeAt(before) === BACKSLASH) before -= 1
    if ((end - before) % 2 === 1) return end + 1
  }
  return NOT
}

function scanWhole(text: string, at: number): number {
  const first = text.charCodeAt(at) === MINUS ? at + 1 : at
  let end = first
  while (isDigit(text.charCodeAt(end))) end += 1
  const digits = end - first
  if (digits === 0 || digits > EXACT_DIGITS) return NOT
  const hasZeroAhead = text.charCodeAt(first) === ZERO && (digits > 1 || first > at)
  return hasZeroAhead ? NOT : end
}

function scanNumber(text: string, at: number): number {
  let end = at
  while (isOfNumber(text.charCodeAt(end))) end += 1
  return end === at ? NOT : end
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= ZERO + 9
}

/** Digits, `+`, `-`, `.`, `e` and `E`. */
function isOfNumber(code: number): boolean {
  return isDigit(code) || code === 43 || code === MINUS || code === 46 || code === 101 || code === 69
}

function scanBoolean(text: string, at: number): number {
  if (text.startsWith('true', at)) return at + 4
  return text.startsWith('false', at) ? at + 5 : NOT
}

/** A value of a custom scalar may be anything. */
function endOfAny(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code === QUOTE) return endOfText(text, at)
  if (code === OPEN_OBJECT || code === OPEN_LIST) return endOfNested(text, at)
  return code === SMALL_N ? NOT : Math.max(scanNumber(text, at), scanBoolean(text, at))
}

/** Any value, null included. */
export const scanAny: Scan = orNull(endOfAny, false)

function endOfNested(text: string, at: number): number {
  let depth = 0
  for (let end = at; end < text.length && end !== NOT;) {
    const code = text.charCodeAt(end)
    if (code === QUOTE) {
      end = endOfText(text, end)
      continue
    }
    if (code === OPEN_OBJECT || code === OPEN_LIST) depth += 1
    end += 1
    if ((code === CLOSE_OBJECT || code === CLOSE_LIST) && --depth === 0) return end
  }
  return NOT
}

const SCANS: Readonly<Record<string, Scan>> = {
  String: scanText,
  ID: (text, at) => (text.charCodeAt(at) === QUOTE ? endOfText(text, at) : scanWhole(text, at)),
  Int: scanWhole,
  Float: scanNumber,
  Boolean: scanBoolean,
}
