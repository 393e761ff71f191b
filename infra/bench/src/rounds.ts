/** Times of two ways of doing the same thing, taken in turns, in milliseconds. */
export interface Pair {
  readonly ours: number
  readonly bare: number
}

/** What to compare: each way does the whole work once and says how long it took. */
export interface Contest {
  readonly rounds: number
  ours(): Promise<number>
  bare(): Promise<number>
}

/** One round to warm up, then paired rounds; who goes first alternates, so that a drift of the machine hits both. */
export async function takeTurns(contest: Contest): Promise<Pair[]> {
  await contest.ours()
  await contest.bare()
  const pairs: Pair[] = []
  for (let round = 0; round < contest.rounds; round++) pairs.push(await oneRound(contest, round % 2 === 0))
  return pairs
}

async function oneRound(contest: Contest, oursFirst: boolean): Promise<Pair> {
  if (oursFirst) {
    const ours = await contest.ours()
    return { ours, bare: await contest.bare() }
  }
  const bare = await contest.bare()
  return { ours: await contest.ours(), bare }
}

/** How long a piece of work takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** The middle value; 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper
  return (lower + upper) / 2
}
