import { connect, isIP, type Socket } from 'node:net'
import { connect as connectSecurely } from 'node:tls'
import { AnswerReader, UnreadableAnswer, type Answer } from './answer-reader.js'

/** One request and what becomes of it. */
export interface Exchange {
  /** Its head and body, written when there is a connection for it. */
  write(): string
  answered(answer: Answer): void
  failed(error: Error): void
}

/** Who is told when a connection is free again, or gone. */
export interface Owner {
  freed(connection: Connection): void
  gone(connection: Connection): void
}

/** The other side closed without a fault of the network: to who waits it is the same. */
class ConnectionClosed extends Error {
  readonly code = 'ECONNRESET'
}

/** One read of the socket takes this much; longer answers come in several. */
const PIECE_BYTES = 65_536

/** One kept connection to a subgraph: one request at a time. */
export class Connection {
  readonly #owner: Owner
  readonly #socket: Socket
  readonly #reader = new AnswerReader()
  #exchange: Exchange | null = null
  #error: Error | undefined
  /** Until when the other side keeps it, in milliseconds of `performance.now`. */
  #keptUntil = 0

  constructor(url: URL, owner: Owner) {
    this.#owner = owner
    this.#socket = openSocket(url, (piece) => this.#take(piece))
    this.#socket.on('error', (error) => (this.#error = error))
    this.#socket.on('close', () => this.#ended())
  }

  isFor(exchange: Exchange): boolean {
    return this.#exchange === exchange
  }

  /** Whether the other side still keeps it for another request. */
  isKept(): boolean {
    return performance.now() < this.#keptUntil
  }

  send(exchange: Exchange): void {
    this.#exchange = exchange
    this.#socket.write(exchange.write(), 'utf8')
  }

  /** Gives up what it does: an answer that is not read to its end leaves nothing to go on with. */
  close(error: Error): void {
    this.#error ??= error
    this.#socket.destroy()
  }

  #take(piece: Buffer): void {
    const exchange = this.#exchange
    if (!exchange) return this.close(new UnreadableAnswer('It was not asked for.'))
    let answer: Answer | null
    try {
      answer = this.#reader.take(piece)
    } catch (error) {
      return this.close(error instanceof Error ? error : new UnreadableAnswer(String(error)))
    }
    if (!answer) return
    this.#exchange = null
    exchange.answered(answer)
    if (answer.keptMs === 0) return void this.#socket.destroy()
    this.#keptUntil = performance.now() + answer.keptMs
    this.#owner.freed(this)
  }

  #ended(): void {
    const exchange = this.#exchange
    this.#exchange = null
    this.#owner.gone(this)
    exchange?.failed(this.#error ?? new ConnectionClosed('The other side closed the connection.'))
  }
}

/** A socket without a stream's buffers in front of what is read: each piece is looked at where the kernel put it. */
function openSocket(url: URL, take: (piece: Buffer) => void): Socket {
  const isSecure = url.protocol === 'https:'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const to = { host, port: Number(url.port || (isSecure ? 443 : 80)), noDelay: true, keepAlive: true }
  if (isSecure)
    return connectSecurely({ ...to, ...(isIP(host) ? {} : { servername: host }) }).on('data', take)
  const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES)
  const callback = (length: number): boolean => {
    take(buffer.subarray(0, length))
    return true
  }
  return connect({ ...to, onread: { buffer, callback } })
}
