import { wallClock } from '@baton/service-kit/clock'
import type { Logger } from '@baton/service-kit/log'
import type { Redis } from 'ioredis'
import type { Registry } from 'prom-client'
import type { AccessEpochFeed } from './viewers/access-epoch-feed.js'
import type { GatewayConfig } from './config.js'
import type { DeactivatedPeople } from './viewers/deactivated-people.js'
import type { Graphs } from './graphql-handler.js'
import { startGraph, type Graph } from './graphql-server.js'
import { openBudgets } from './limits/budgets.js'
import { toldNumbers, type HowTold } from './reads/told-numbers.js'
import type { Connections } from './subgraphs/http/connections.js'
import type { NoteAccess } from './subgraphs/data-source.js'
import { MANIFEST_FILES } from './registered/operation-manifests.js'
import type { ListsBeside } from './registered/lists-beside.js'
import { supergraphNumbers, type Loads } from './supergraph-numbers.js'
import { readKnownOperations, type KnownOperations } from './usage/known-operations.js'
import { usageNumbers, type UsageParts } from './usage/usage-plugin.js'

/** What both graphs are served from. */
export interface GraphsParts {
  readonly config: GatewayConfig
  readonly log: Logger
  readonly epoch: Pick<AccessEpochFeed, 'raise'>
  readonly deactivated: Pick<DeactivatedPeople, 'add'>
  /** Where the numbers of use are shown. */
  readonly metrics: Registry
  /** Where gateways tell each other what clients have spent; each counts alone without it. */
  readonly redis?: Redis | null
  readonly folder: URL
  /** What is read again when a supergraph was taken. */
  readonly lists: ListsBeside
  readonly introspection: boolean
  readonly connections: ReadonlyMap<string, Connections>
}

/** Starts the staff graph and the partner graph: one budget, one set of numbers, two schemas. */
export async function openGraphs(parts: GraphsParts): Promise<Graphs & { stop(): Promise<void> }> {
  const { config, log, folder, connections, introspection } = parts
  const nowMs = (): number => wallClock().now().getTime()
  const budgets = openBudgets(parts.redis ?? null, nowMs)
  const numbers = usageNumbers(parts.metrics)
  const costs = {
    operation: config.COST_PER_OPERATION,
    staff: config.COST_PER_MINUTE_STAFF,
    partner: config.COST_PER_MINUTE_PARTNER,
  }
  const noteAccess: NoteAccess = async ({ accessEpoch, deactivated }) => {
    if (accessEpoch !== undefined) await parts.epoch.raise(accessEpoch)
    if (deactivated !== undefined) await parts.deactivated.add(deactivated)
  }
  const { SUBGRAPH_URLS: urls, SIGNING_KEYS: keys } = config
  const basis = { connections, urls, keys, introspection, noteAccess, log, budgets, costs }
  const usageOf = async (graph: 'staff' | 'partner'): Promise<UsageParts> => {
    const read = await parts.lists.keep(graph, MANIFEST_FILES[graph], () =>
      readKnownOperations(folder, graph),
    )
    const known: KnownOperations = {
      client: (name) => read().client(name),
      operation: (client, name) => read().operation(client, name),
    }
    return { graph, known, numbers, log, slowMs: config.SLOW_OPERATION_MS, nowMs }
  }
  const told = toldNumbers(parts.metrics)
  const loadsOf = supergraphNumbers(parts.metrics, nowMs)
  const start = async (graph: 'staff' | 'partner', from: URL): Promise<Graph> => {
    const noteTold = (how: HowTold): void => told.inc({ graph, how })
    const { supergraph, lists } = loadsOf(graph)
    const loads: Loads = {
      refused: supergraph.refused,
      served: () => {
        supergraph.served()
        void parts.lists.readAgain(graph).then((areRead) => (areRead ? lists.served() : lists.refused()))
      },
    }
    return startGraph({ ...basis, folder: from, usage: await usageOf(graph), loads, noteTold })
  }
  const staff = await start('staff', folder)
  const partner = await start('partner', new URL('partner/', folder))
  return {
    staff,
    partner,
    stop: async () => {
      budgets.stop()
      await Promise.all([staff.server.stop(), partner.server.stop()])
    },
  }
}
