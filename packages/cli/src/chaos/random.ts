/** A seeded source of choices: the same seed, the same choices in the same order. */
export interface Random {
  /** 0 or more, below 1. */
  next(): number
  /** One of these. */
  pick<T>(list: readonly T[]): T
  /** The same things in another order. */
  shuffle<T>(list: readonly T[]): T[]
}

/** mulberry32, a small seeded generator. */
export function randomOf(seed: number): Random {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    pick: (list) => {
      const [first] = list
      const chosen = list[Math.floor(next() * list.length)] ?? first
      if (chosen === undefined) throw new Error('There is nothing to choose from.')
      return chosen
    },
    shuffle: (list) =>
      list
        .map((value) => ({ value, order: next() }))
        .sort((a, b) => a.order - b.order)
        .map(({ value }) => value),
  }
}
