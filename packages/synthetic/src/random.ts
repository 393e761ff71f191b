import { createHash } from 'node:crypto'

/** A repeatable source of choices: the same seed gives the same sequence on every machine. */
export interface Random {
  /** A number in [0, 1). */
  next(): number
  /** A whole number from low to high, both included. */
  between(low: number, high: number): number
  /** One element of a non-empty list. */
  pick<T>(list: readonly [T, ...T[]]): T
  /** True with the given probability. */
  chance(probability: number): boolean
}

/** Mulberry32 (Tommy Ettinger, public domain): small, fast, and good enough to draw fictional people. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    chance: (probability) => next() < probability,
  }
}

/** A UUID (version 8, RFC 9562) that depends on the text alone, so a second import meets the same resources. */
export function uuidFor(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
