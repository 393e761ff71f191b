import { errorFacts, type Logger } from '@baton/service-kit/log'

type GraphName = 'staff' | 'partner'

/**
 * Lists that lie beside the supergraph of a graph, and are read again whenever one is served. While a new one is
 * refused they stay as they were: what they name may not fit the old one. So they do when they cannot be read.
 */
export class ListsBeside {
  readonly #log: Logger
  readonly #again: Readonly<Record<GraphName, (() => Promise<void>)[]>> = { staff: [], partner: [] }

  constructor(log: Logger) {
    this.#log = log
  }

  /** Reads one; answers what says how it stands from now on. */
  async keep<T>(graph: GraphName, read: () => Promise<T>): Promise<() => T> {
    let known = await read()
    this.#again[graph].push(async () => {
      known = await read()
    })
    return () => known
  }

  /** Reads all of a graph again. */
  async readAgain(graph: GraphName): Promise<void> {
    for (const { reason } of await failuresOf(this.#again[graph]))
      this.#log.error(errorFacts(reason), 'a list beside the supergraph cannot be read; the old one goes on')
  }
}

async function failuresOf(all: readonly (() => Promise<void>)[]): Promise<readonly PromiseRejectedResult[]> {
  const ends = await Promise.allSettled(all.map((one) => one()))
  return ends.filter((end) => end.status === 'rejected')
}
