import type { MetricsDeps } from '../deps.js'
import { analyzeGrownFacts } from '../storage/fact-statistics.js'

/** Lets Postgres plan for the facts that there are by now; nothing happens where they have not grown much since the last time. */
export async function countFactsAnew({ db }: MetricsDeps): Promise<void> {
  await db.transaction(analyzeGrownFacts)
}
