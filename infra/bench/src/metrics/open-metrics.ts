import { openDatabase } from '@baton/database/open-database'
import { definition } from '@baton/metrics/definition'
import { clockAt } from '@baton/service-kit/clock'
import { openLog } from '@baton/service-kit/log'
import { openSubgraph, type Subgraph } from '@baton/service-kit/subgraph'

/** The service, open. */
export interface OpenMetrics {
  readonly deps: Awaited<ReturnType<NonNullable<typeof definition.openDeps>>>
  readonly subgraph: Subgraph
  close(): Promise<void>
}

const SECRET = 'a secret of the benchmark, long enough to be one'

/** The service in this process, as its subgraph and its worker open it, at noon of 2026-12-31. */
export async function openMetrics(serviceUrl: string): Promise<OpenMetrics> {
  const db = await openDatabase({
    url: serviceUrl,
    entities: definition.entities,
    applicationName: 'baton-metrics',
  })
  const base = {
    db,
    clock: clockAt('2026-12-31T17:00:00Z'),
    log: openLog('bench', 'error'),
    redis: null,
    cursorSecret: SECRET,
    graph: null,
  }
  if (!definition.openDeps) throw new Error('Metrics opens without its settings.')
  const deps = await definition.openDeps(base, {})
  const subgraph = await openSubgraph({
    definition,
    deps,
    clock: { catchUp: async () => undefined },
    keys: { bench: SECRET },
    policiesFile: null,
  })
  const close = async (): Promise<void> => {
    await subgraph.stop()
    await db.destroy()
  }
  return { deps, subgraph, close }
}
