import { readFileSync } from 'node:fs'
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { mllpFrame, MllpReader } from '@baton/fhir/hl7v2/mllp'
import { decodeHl7 } from '@baton/fhir/hl7v2/charset'
import { errorFacts } from '@baton/service-kit/log'
import type { PatientsDeps } from '../deps.js'
import { receiveFile } from '../operations/hl7v2/receive-file.js'
import { receiveCut } from '../operations/hl7v2/receive-message.js'

/** Where to listen, and for whom. */
export interface MllpOptions {
  readonly host: string
  /** 0 for a free one. */
  readonly port: number
  /** PEM files; without them the listener speaks plain TCP, for the loopback interface and private networks only. */
  readonly tls: { readonly cert: string; readonly key: string; readonly clientCa: string | undefined } | null
}

/** A listener that runs. */
export interface MllpListener {
  readonly port: number
  /** Takes no further connection; messages in hand are answered first. */
  close(): Promise<void>
}

const LARGEST_MESSAGE = 4 * 1024 * 1024
/** What is longer than a message may be is answered, so that its sender does not send it for ever; this is no message. */
const LONGEST_FRAME = 64 * 1024 * 1024
/** A sender that says nothing for so long is gone; engines open a new connection when they have something to say. */
const IDLE_MS = 10 * 60_000
const GRACE_MS = 10_000

/** Listens for HL7 v2 over MLLP: one message after another per connection, each answered before the next is read. */
export async function listenForMessages(deps: PatientsDeps, options: MllpOptions): Promise<MllpListener> {
  const connections = new Map<Socket, Connection>()
  const server = openServer(options, (socket) => {
    const connection = new Connection(deps, socket)
    connections.set(socket, connection)
    socket.once('close', () => connections.delete(socket))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, resolve)
  })
  const { port } = server.address() as AddressInfo // a listener on a port has one
  return {
    port,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      const timer = setTimeout(() => connections.forEach((_, socket) => socket.destroy()), GRACE_MS)
      for (const connection of connections.values()) connection.end()
      await closed
      clearTimeout(timer)
    },
  }
}

function openServer({ tls }: MllpOptions, onSocket: (socket: Socket) => void): Server {
  if (!tls) return createTcpServer(onSocket)
  const files = { cert: readFileSync(tls.cert), key: readFileSync(tls.key) }
  // With a CA only senders who hold a certificate of it are let in.
  const clients = tls.clientCa
    ? { ca: readFileSync(tls.clientCa), requestCert: true, rejectUnauthorized: true }
    : {}
  return createTlsServer({ ...files, ...clients }, onSocket)
}

/** One sender. */
class Connection {
  readonly #deps: PatientsDeps
  readonly #socket: Socket
  readonly #reader = new MllpReader(LARGEST_MESSAGE, LONGEST_FRAME)
  #work: Promise<void> = Promise.resolve()
  #ending = false

  constructor(deps: PatientsDeps, socket: Socket) {
    this.#deps = deps
    this.#socket = socket
    socket.setNoDelay(true)
    socket.setTimeout(IDLE_MS, () => socket.destroy())
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk: Buffer) => {
      socket.pause() // what is not read yet waits with the sender, not in our memory
      this.#work = this.#work.then(() => this.#take(chunk))
    })
  }

  /** Answers what is in hand, then hangs up. */
  end(): void {
    this.#ending = true
    this.#work = this.#work.then(() => void this.#socket.end())
  }

  async #take(chunk: Buffer): Promise<void> {
    try {
      for (const { bytes, isCut } of this.#reader.frames(chunk)) await this.#answer(decodeHl7(bytes), isCut)
      if (!this.#ending) this.#socket.resume()
    } catch (error) {
      // No acknowledgement was sent, so the sender sends it again.
      this.#deps.log.warn(errorFacts(error), 'an MLLP connection was closed')
      this.#socket.destroy()
    }
  }

  async #answer(text: string, isCut: boolean): Promise<void> {
    const reception = { channel: 'MLLP', receivedBy: 'system:mllp' } as const
    const { acknowledgments } = isCut
      ? await receiveCut(this.#deps, { header: text, limitBytes: LARGEST_MESSAGE }, reception)
      : await receiveFile(this.#deps, text, reception)
    for (const text of acknowledgments) if (this.#socket.writable) this.#socket.write(mllpFrame(text))
  }
}
