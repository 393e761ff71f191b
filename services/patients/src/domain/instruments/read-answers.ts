import type { AnswerFault, Answers } from './instrument.js'

/** Reads the answers of a form and gathers everything that is wrong with them. */
export class AnswerReader {
  readonly faults: AnswerFault[] = []
  readonly #answers: Answers
  readonly #known = new Set<string>()

  constructor(answers: Answers) {
    this.#answers = answers
  }

  /** One of some words; null, with a fault unless optional, when there is none. */
  choice<Word extends string>(item: string, words: readonly Word[], { optional = false } = {}): Word | null {
    const value = this.#value(item, optional)
    if (value === null) return null
    const word = words.find((candidate) => candidate === value)
    return word ?? this.#wrong(item, `must be one of ${words.join(', ')}`)
  }

  /** yes or no. */
  yes(item: string, { optional = false } = {}): boolean | null {
    const word = this.choice(item, ['yes', 'no'], { optional })
    return word === null ? null : word === 'yes'
  }

  /** A number within bounds. */
  number(item: string, { from, to, optional = false, whole = false }: NumberRule): number | null {
    const value = this.#value(item, optional)
    if (value === null) return null
    const number = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
    const fits = number >= from && number <= to && (!whole || Number.isInteger(number))
    return fits ? number : this.#wrong(item, `must be a ${whole ? 'whole ' : ''}number from ${from} to ${to}`)
  }

  /** Every value of an item that takes several. */
  several<Word extends string>(item: string, words: readonly Word[]): readonly Word[] {
    this.#known.add(item)
    const values = this.#answers.get(item) ?? []
    const known = words.filter((word) => values.includes(word))
    if (known.length < values.length) this.#wrong(item, `must be among ${words.join(', ')}`)
    return known
  }

  /** Whether the item was answered at all. */
  has(item: string): boolean {
    return (this.#answers.get(item)?.length ?? 0) > 0
  }

  /** Every fault, items that the instrument does not have included. */
  allFaults(): readonly AnswerFault[] {
    const unknown = [...this.#answers.keys()].filter((item) => !this.#known.has(item))
    return [...this.faults, ...unknown.map((item) => ({ item, message: 'is no item of this instrument' }))]
  }

  #value(item: string, optional: boolean): string | null {
    this.#known.add(item)
    const [value = null, ...more] = this.#answers.get(item) ?? []
    if (more.length > 0) return this.#wrong(item, 'takes one answer')
    if (value === null && !optional) this.#wrong(item, 'is not answered')
    return value
  }

  #wrong(item: string, message: string): null {
    this.faults.push({ item, message })
    return null
  }
}

interface NumberRule {
  readonly from: number
  readonly to: number
  readonly optional?: boolean
  readonly whole?: boolean
}
