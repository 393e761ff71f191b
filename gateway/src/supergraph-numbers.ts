import { Counter, Gauge, type Registry } from 'prom-client'

/** Told what became of each newest one that was loaded while the gateway runs. */
export interface Loads {
  served(): void
  refused(): void
}

/** Whom to tell of one graph. */
export interface LoadsOfGraph {
  readonly supergraph: Loads
  /** The lists beside it, all of them at once. */
  readonly lists: Loads
}

/** Registers the numbers, and answers who is told of a graph: what is newest counts as in use until it is refused. */
export function supergraphNumbers(
  registry: Registry,
  nowMs: () => number,
): (graph: 'staff' | 'partner') => LoadsOfGraph {
  const refusals = new Counter({
    name: 'baton_supergraph_refusals_total',
    help: 'Times that a supergraph, or a list beside it, was refused while the older one went on.',
    labelNames: ['graph'],
    registers: [registry],
  })
  const since = new Gauge({
    name: 'baton_supergraph_refused_since_timestamp_seconds',
    help: 'Since when the newest supergraph or a list beside it is refused, in seconds since 1970; 0 while all are in use.',
    labelNames: ['graph'],
    registers: [registry],
  })
  return (graph) => {
    const refused = new Set<keyof LoadsOfGraph>()
    let refusedSince = 0
    refusals.inc({ graph }, 0)
    since.set({ graph }, refusedSince)
    const loadsOf = (what: keyof LoadsOfGraph): Loads => ({
      served: () => {
        refused.delete(what)
        if (refused.size === 0) since.set({ graph }, (refusedSince = 0))
      },
      refused: () => {
        refused.add(what)
        refusals.inc({ graph })
        // Tried again and again, it is refused since the first time.
        since.set({ graph }, (refusedSince ||= nowMs() / 1_000))
      },
    })
    return { supergraph: loadsOf('supergraph'), lists: loadsOf('lists') }
  }
}
