import type { BothExecutors, Compared } from './both-executors.js'
import type { Written } from './random-operations.js'

/** What a comparison saw. */
interface Seen {
  /** Where something else was answered: how, and enough to do it again. */
  readonly differences: readonly object[]
  /** How many operations ran compiled. */
  readonly compiled: number
  /** How many had errors, or values that are none. */
  readonly withErrors: number
}

interface Writer {
  next(): Written
}

/**
 * Asks so many operations of both executors. Ours answers the first time what it answers later and as text, byte for
 * byte, damaged or not; and what Apollo's answers, but for the order of fields that several fragments bring in, which
 * Apollo changes. (Where an answer is damaged, that order decides what is found first.)
 */
export async function differencesIn(both: BothExecutors, writer: Writer, operations: number): Promise<Seen> {
  const seen = { differences: [] as object[], compiled: 0, withErrors: 0 }
  for (let count = 0; count < operations; count++) {
    const operation = writer.next()
    const compare = (how: string, wanted: Compared, found: Compared): void => {
      const { damage } = both
      if (!isSame(wanted, found)) seen.differences.push({ how, operation, damage, wanted, found })
    }
    both.damage = null
    const wanted = await both.asApollo(operation)
    const { compiled } = both
    const first = await both.asOurs(operation)
    if (both.compiled > compiled) seen.compiled += 1
    if (wanted.errors.length + wanted.faults.length > 0) seen.withErrors += 1
    compare("not Apollo's", inOneOrder(wanted), inOneOrder(first))
    compare('not as the first time', first, await both.asOurs(operation))
    compare('not as objects', first, await both.asOurs(operation, { takesText: true }))
    both.damage = count
    const damaged = await both.asOurs(operation)
    compare('damaged, not as objects', damaged, await both.asOurs(operation, { takesText: true }))
  }
  return seen
}

/** The same with fewer shapes, damaged every other time: ours answers what Apollo's answers, byte for byte. */
export async function damagedDifferencesIn(
  both: BothExecutors,
  writer: Writer,
  operations: number,
): Promise<Omit<Seen, 'compiled'>> {
  const seen = { differences: [] as object[], withErrors: 0 }
  for (let count = 0; count < operations; count++) {
    const operation = writer.next()
    both.damage = count % 2 === 0 ? null : count
    const { damage } = both
    const wanted = await both.asApollo(operation)
    const found = await both.asOurs(operation)
    if (wanted.errors.length + wanted.faults.length > 0) seen.withErrors += 1
    if (!isSame(wanted, found)) seen.differences.push({ operation, damage, wanted, found })
  }
  return seen
}

function isSame(one: Compared, other: Compared): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function inOneOrder({ data, ...rest }: Compared): Compared {
  const sorted: unknown = JSON.parse(data ?? 'null', (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
  return { data: JSON.stringify(sorted), ...rest }
}
