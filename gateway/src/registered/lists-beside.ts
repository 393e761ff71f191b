import { errorFacts, type Logger } from '@baton/service-kit/log'

type GraphName = 'staff' | 'partner'

/**
 * Lists that lie beside the supergraph of a graph, and are read again whenever one is served. While a new one is
 * refused they stay as they were: what they name may not fit the old one. So they do when they cannot be read.
 */
export class ListsBeside {
  readonly #log: Logger
  readonly #again: Readonly<Record<GraphName, (() => Promise<boolean>)[]>> = { staff: [], partner: [] }

  constructor(log: Logger) {
    this.#log = log
  }

  /** Reads one, in a file of that name; answers what says how it stands from now on. */
  async keep<T>(graph: GraphName, file: string, read: () => Promise<T>): Promise<() => T> {
    let known = await read()
    this.#again[graph].push(async () => {
      try {
        known = await read()
        return true
      } catch (error) {
        // What cannot be parsed is not quoted: the name of the file is all that says which it is.
        const facts = { ...errorFacts(error), graph, file }
        this.#log.error(facts, 'a list beside the supergraph cannot be read; the old one goes on')
        return false
      }
    })
    return () => known
  }

  /** Reads all of a graph again; tells whether all could be read. */
  async readAgain(graph: GraphName): Promise<boolean> {
    const ends = await Promise.all(this.#again[graph].map((readOne) => readOne()))
    return ends.every((isRead) => isRead)
  }
}
