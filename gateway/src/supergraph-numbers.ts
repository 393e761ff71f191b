import { Counter, Gauge, type Registry } from 'prom-client'

/** Told what became of each supergraph that was loaded while the gateway runs. */
export interface Loads {
  served(): void
  refused(): void
}

/** Registers the numbers, and answers who is told of a graph: its newest supergraph counts as in use until one is refused. */
export function supergraphNumbers(
  registry: Registry,
  nowMs: () => number,
): (graph: 'staff' | 'partner') => Loads {
  const refusals = new Counter({
    name: 'baton_supergraph_refusals_total',
    help: 'Supergraphs that were refused while an older one went on.',
    labelNames: ['graph'],
    registers: [registry],
  })
  const since = new Gauge({
    name: 'baton_supergraph_refused_since_timestamp_seconds',
    help: 'Since when the newest supergraph is refused, in seconds since 1970; 0 while it is in use.',
    labelNames: ['graph'],
    registers: [registry],
  })
  return (graph) => {
    let refusedSince = 0
    refusals.inc({ graph }, 0)
    since.set({ graph }, refusedSince)
    return {
      served: () => since.set({ graph }, (refusedSince = 0)),
      refused: () => {
        refusals.inc({ graph })
        // Tried again and again, it is refused since the first time.
        since.set({ graph }, (refusedSince ||= nowMs() / 1_000))
      },
    }
  }
}
