/** A bundle's text taken apart: each entry by itself, and what stands around them with an empty list in their place. */
export interface BundleText {
  readonly around: string
  readonly entries: readonly string[]
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPENING: ReadonlySet<number> = new Set([0x7b, 0x5b]) // { [
const CLOSING: ReadonlySet<number> = new Set([0x7d, 0x5d]) // } ]
const COMMA = 0x2c
const COLON = 0x3a
const END_OF_LIST = 0x5d
const SPACE: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d])

/**
 * Cuts a bundle into its entries without reading them, so that a large one is never held as a tree of objects. Null for a
 * text that has no list of entries at its top. Whether the pieces are JSON is left to whoever reads them.
 */
export function cutBundle(text: string): BundleText | null {
  const start = startOfEntries(text)
  if (start === null) return null
  const entries: string[] = []
  let at = afterSpace(text, start)
  while (at < text.length && text.charCodeAt(at) !== END_OF_LIST) {
    const end = endOfValue(text, at)
    entries.push(text.slice(at, end))
    at = afterSpace(text, end)
    if (text.charCodeAt(at) !== COMMA) break
    at = afterSpace(text, at + 1)
    if (text.charCodeAt(at) === END_OF_LIST) return null // a comma too many: not JSON
  }
  return { around: text.slice(0, start) + text.slice(at), entries }
}

/** Where the items of the list `entry` of the outermost object begin. */
function startOfEntries(text: string): number | null {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === QUOTE) {
      const end = endOfString(text, at)
      const colon = afterSpace(text, end)
      if (depth === 1 && text.charCodeAt(colon) === COLON && text.slice(at, end) === '"entry"') {
        const value = afterSpace(text, colon + 1)
        return text[value] === '[' ? value + 1 : null
      }
      at = end - 1
    } else if (OPENING.has(sign)) depth += 1
    else if (CLOSING.has(sign)) depth -= 1
  }
  return null
}

/** Behind the value that begins here. */
function endOfValue(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === QUOTE) at = endOfString(text, at) - 1
    else if (OPENING.has(sign)) depth += 1
    else if (CLOSING.has(sign)) {
      if (depth === 0) return at
      depth -= 1
      if (depth === 0) return at + 1
    } else if (sign === COMMA && depth === 0) return at
  }
  return text.length
}

/** Behind the closing quote of the string that begins here. */
function endOfString(text: string, from: number): number {
  for (let quote = text.indexOf('"', from + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let escapes = 0
    while (text.charCodeAt(quote - 1 - escapes) === BACKSLASH) escapes += 1
    if (escapes % 2 === 0) return quote + 1
  }
  return text.length
}

function afterSpace(text: string, from: number): number {
  let at = from
  while (SPACE.has(text.charCodeAt(at))) at += 1
  return at
}
