import { Connection, type Exchange, type Owner } from './connection.js'

/**
 * The kept connections to one subgraph. The one that was used last is used next, so that those which are not needed
 * grow old and are closed; when all are busy, requests wait for their turn.
 */
export class Connections implements Owner {
  readonly #url: URL
  readonly #most: number
  readonly #all = new Set<Connection>()
  readonly #free: Connection[] = []
  readonly #waiting = new Set<Exchange>()

  constructor(url: URL, most: number) {
    this.#url = url
    this.#most = most
  }

  send(exchange: Exchange): void {
    const connection = this.#kept() ?? this.#opened()
    if (connection) connection.send(exchange)
    else this.#waiting.add(exchange)
  }

  /** Fails a request that is under way or waits. One that has ended already is none of ours. */
  giveUp(exchange: Exchange, error: Error): void {
    if (this.#waiting.delete(exchange)) return exchange.failed(error)
    for (const connection of this.#all) if (connection.isFor(exchange)) connection.close(error)
  }

  /** Closes every connection; whoever still waits is told. */
  close(): void {
    const error = new Error('The gateway stops.')
    for (const exchange of this.#waiting) exchange.failed(error)
    this.#waiting.clear()
    for (const connection of this.#all) connection.close(error)
  }

  freed(connection: Connection): void {
    const next = this.#next()
    if (next) connection.send(next)
    else this.#free.push(connection)
  }

  gone(connection: Connection): void {
    this.#all.delete(connection)
    const place = this.#free.indexOf(connection)
    if (place >= 0) this.#free.splice(place, 1)
    const next = this.#next()
    if (next) this.send(next)
  }

  #next(): Exchange | undefined {
    const [next] = this.#waiting // a set keeps the order in which they came
    if (next) this.#waiting.delete(next)
    return next
  }

  #kept(): Connection | undefined {
    for (let one = this.#free.pop(); one; one = this.#free.pop()) {
      if (one.isKept()) return one
      one.close(new Error('It was not needed.'))
    }
    return undefined
  }

  #opened(): Connection | undefined {
    if (this.#all.size >= this.#most) return undefined
    const connection = new Connection(this.#url, this)
    this.#all.add(connection)
    return connection
  }
}
