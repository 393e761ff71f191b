import { median, type Pair } from '../rounds.js'
import { dashboard } from './dashboard.js'
import { addPeople, addYear, settle, THIS_YEAR, YEAR_BEFORE } from './history.js'
import { ingest } from './ingest.js'
import { withMetricsDatabase, type MetricsDatabase } from './metrics-database.js'
import { touchedByMonth, type Touched } from './month-buffers.js'
import { openMetrics } from './open-metrics.js'

const MOST_BUFFERS = 1.2
const MOST_DASHBOARD = 5
const LEAST_INGEST = 0.3

/** A year of so many patients in a database of its own, and then another year before it. */
export async function metrics(patients: number, say: (line: string) => void): Promise<void> {
  await withMetricsDatabase(async (database) => {
    const { owner } = database
    await addPeople(owner, patients)
    await addYear(owner, patients, THIS_YEAR)
    await settle(owner)
    const before = await touchedByMonth(owner)
    await addYear(owner, patients, YEAR_BEFORE)
    await settle(owner)
    const over = table(before, await touchedByMonth(owner), say)
    // Last, since it tells of the very month.
    await besideBare(database, say)
    if (over.length > 0) throw new Error(`Too many buffers: ${over.join(', ')}.`)
  })
}

async function besideBare(database: MetricsDatabase, say: (line: string) => void): Promise<void> {
  const service = await openMetrics(database.serviceUrl)
  try {
    const shown = await dashboard(service, database.owner)
    say(
      line(
        'dashboard',
        ratioOf(shown),
        `x one aggregate over the facts of the month, for twelve measures in one request (at most ${MOST_DASHBOARD})`,
        shown,
      ),
    )
    const { handled, delivered } = await ingest(service, database)
    say(
      line(
        'ingest',
        1 / ratioOf(handled),
        `of the rate of a bare batched insert of the same rows (at least ${LEAST_INGEST})`,
        handled,
      ),
    )
    say(
      line(
        'ingest, relayed',
        1 / ratioOf(delivered),
        'of the same, delivery into the inbox counted',
        delivered,
      ),
    )
  } finally {
    await service.close()
  }
}

function ratioOf(pairs: readonly Pair[]): number {
  return median(pairs.map(({ ours, bare }) => ours / bare))
}

function line(name: string, ratio: number, words: string, pairs: readonly Pair[]): string {
  const [ours, bare] = [pairs.map((pair) => pair.ours), pairs.map((pair) => pair.bare)]
  return `${name.padEnd(16)} ${ratio.toFixed(2)} ${words}; ${median(ours).toFixed(0)} ms beside ${median(bare).toFixed(0)} ms, ${pairs.length} rounds`
}

/** Buffers of every measure over one month, with one year of facts and with two; which measures touch too many. */
function table(
  before: readonly Touched[],
  after: readonly Touched[],
  say: (line: string) => void,
): readonly string[] {
  say(
    `${'a month of'.padEnd(42)} ${'cases'.padStart(8)} ${'one year'.padStart(10)} ${'two years'.padStart(10)}  buffers`,
  )
  const ratios = after.map(({ code, buffers, cases }, at) => {
    const once = before[at]?.buffers ?? 0
    say(
      `${code.padEnd(42)} ${String(cases).padStart(8)} ${String(once).padStart(10)} ${String(buffers).padStart(10)}  x ${(buffers / once).toFixed(2)}`,
    )
    return { code, ratio: buffers / once }
  })
  const over = ratios.filter(({ ratio }) => ratio >= MOST_BUFFERS)
  const most = Math.max(...ratios.map(({ ratio }) => ratio))
  say(
    `${'month-buffers'.padEnd(16)} ${most.toFixed(2)} x at most, when the history is twice as long (below ${MOST_BUFFERS})`,
  )
  return over.map(({ code }) => code)
}
