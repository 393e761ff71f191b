import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { openHealth } from '@baton/service-kit/health'
import { listen, type RunningServer } from '@baton/service-kit/http-server'
import { definition as authorizations } from '../services/authorizations/src/definition.js'
import { definition as carePlans } from '../services/care-plans/src/definition.js'
import { definition as metrics } from '../services/metrics/src/definition.js'
import { definition as patients } from '../services/patients/src/definition.js'
import { definition as referrals } from '../services/referrals/src/definition.js'

/** One of the five, as a test asks it. */
export type OpenSubgraph = Pick<TestSubgraph<never>, 'query' | 'handlers' | 'db' | 'deliver' | 'close'>

/** The five real subgraphs on empty databases, by name. */
export async function openSubgraphs(): Promise<ReadonlyMap<string, OpenSubgraph>> {
  const opened = await Promise.all([
    testSubgraph(patients),
    testSubgraph(carePlans),
    testSubgraph(referrals),
    testSubgraph(authorizations, { env: { PAYERS: '[]' } }),
    testSubgraph(metrics),
  ])
  const names = ['patients', 'care-plans', 'referrals', 'authorizations', 'metrics']
  return new Map(opened.map((subgraph, n) => [names[n] ?? '', subgraph]))
}

/** Lets them listen, for a gateway; each closes with its subgraph's own test. */
export async function listenAll(
  subgraphs: ReadonlyMap<string, OpenSubgraph>,
): Promise<{ urls: Readonly<Record<string, string>>; close: () => Promise<void> }> {
  const servers = new Map<string, RunningServer>()
  for (const [name, { handlers }] of subgraphs)
    servers.set(name, await listen(openHealth(name), handlers, { host: '127.0.0.1', port: 0 }))
  return {
    urls: Object.fromEntries([...servers].map(([name, { port }]) => [name, `http://127.0.0.1:${port}`])),
    close: async () => void (await Promise.all([...servers.values()].map((server) => server.close()))),
  }
}
