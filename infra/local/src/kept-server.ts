import type { ChildProcess } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { freePort } from './free-port.js'
import { stopWithUs } from './last-breath.js'

/** How one kind of server is begun, asked and ended. */
export interface ServerKind {
  /** What people call it. */
  readonly name: string
  /** Told in a few words when it died and is started again. */
  readonly say?: ((line: string) => void) | undefined
  /** Begins a server on the port. */
  launch(port: number): ChildProcess
  /** Resolves when the server on the port serves; rejects while it does not. */
  ask(port: number): Promise<void>
  /** What ends it, the gentlest first. */
  readonly endings: readonly NodeJS.Signals[]
  /** What ends it when this process dies without a farewell; null for one that notices by itself. */
  readonly lastBreath: 'INT' | 'TERM' | null
  /** What people read when it does not start. */
  readonly complaint: string
}

/** A server that died leaves processes behind that hold its lock for a moment. */
const PATIENCE_MS = 15_000

/** A server that runs until it is stopped; when it dies it is started again on the same port. */
export class KeptServer {
  /** Its port; 0 before the first start of one that may choose. */
  port: number
  readonly #kind: ServerKind
  #process: ChildProcess | null = null
  #stopping = false

  constructor(kind: ServerKind, port = 0) {
    this.#kind = kind
    this.port = port
  }

  /** Process id of the server now; 0 before the first. */
  pid(): number {
    return this.#process?.pid ?? 0
  }

  /** Begins it and waits until it serves; says why when it never does. */
  async start(): Promise<void> {
    const deadline = performance.now() + PATIENCE_MS
    for (;;) {
      if (this.port === 0) this.port = await freePort()
      const server = this.#launch()
      if (await this.#serves(server, deadline)) return this.#guard(server)
      if (this.#stopping) return
      if (performance.now() > deadline) {
        await this.#end() // never two servers over one folder
        throw new Error(this.#kind.complaint)
      }
      await delay(300)
    }
  }

  /** Ends it, at last by force. */
  async stop(): Promise<void> {
    this.#stopping = true
    await this.#end()
  }

  #launch(): ChildProcess {
    const server = this.#kind.launch(this.port)
    server.on('error', () => undefined) // the exit that follows is what counts
    this.#process = server
    return server
  }

  async #serves(server: ChildProcess, deadline: number): Promise<boolean> {
    while (hasNotEnded(server) && performance.now() < deadline) {
      try {
        await this.#kind.ask(this.port)
        return hasNotEnded(server)
      } catch {
        await delay(30)
      }
    }
    return false
  }

  #guard(server: ChildProcess): void {
    const { lastBreath } = this.#kind
    const callOff = lastBreath ? stopWithUs(server.pid ?? 0, lastBreath) : () => undefined
    const again = (): void => {
      callOff()
      if (!this.#stopping) this.#sayThatItEnded(server)
      void this.#restart()
    }
    if (hasNotEnded(server)) server.once('exit', again)
    else again()
  }

  #sayThatItEnded({ exitCode, signalCode }: ChildProcess): void {
    const { name, say } = this.#kind
    say?.(`${name} ended (${signalCode ?? `status ${exitCode ?? 'unknown'}`}) and is started again`)
  }

  /** A busy machine may need longer than a start's patience: a server that was there once is tried until it is back. */
  async #restart(): Promise<void> {
    while (!this.#stopping) {
      const isBack = await this.start().then(
        () => true,
        () => false, // its users report that it is gone
      )
      if (isBack) return
    }
  }

  async #end(): Promise<void> {
    const server = this.#process
    for (const signal of this.#kind.endings) {
      if (!server || !hasNotEnded(server)) return
      server.kill(signal)
      for (let waited = 0; waited < 5000 && hasNotEnded(server); waited += 20) await delay(20)
    }
  }
}

function hasNotEnded(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null
}
