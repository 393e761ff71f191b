import { wallClock } from '@baton/service-kit/clock'
import { request, type Pool } from 'undici'
import type { CircuitBreaker } from './circuit-breaker.js'
import type { Presence } from '../viewers/presence.js'
import { askSubgraph, type SubgraphRequest, type UnderWay } from './request.js'

/** How patiently a subgraph is waited for. */
export interface Patience {
  /** Milliseconds that an answer may take before its process is asked whether it lives. */
  readonly askAfter: number
  /** Milliseconds that it has for saying so. */
  readonly answerWithin: number
}

const PATIENCE: Patience = { askAfter: 1_000, answerWithin: 2_000 }

/**
 * Tells a slow subgraph from a frozen one. Whoever waits longer than a second makes us ask `/health/live`, which any
 * process answers whose event loop turns, however slow its statements are. If it does not, all who wait are told at
 * once that their section is missing, and the breaker stays open until the process lives again: a frozen process costs
 * one question three seconds, and not every question ten.
 */
export class SubgraphPulse {
  readonly #pool: Pool
  readonly #live: URL
  readonly #breaker: CircuitBreaker
  readonly #patience: Patience
  readonly #underWay = new Set<UnderWay>()
  #timer: NodeJS.Timeout | undefined
  #isAsking = false

  constructor(link: { pool: Pool; url: URL }, breaker: CircuitBreaker, patience = PATIENCE) {
    this.#pool = link.pool
    this.#live = new URL('/health/live', link.url)
    this.#breaker = breaker
    this.#patience = patience
  }

  /** Sends a request and watches over it; it is given up when those who asked have left. */
  async ask(sent: SubgraphRequest, now: number, askers?: Presence): Promise<string> {
    const one = askSubgraph(this.#pool, sent, now)
    askers?.whenLeft(() => one.abort(new Error('Nobody waits for the answer any more.')))
    this.#underWay.add(one)
    this.#timer ??= setInterval(() => void this.#look(), this.#patience.askAfter / 2).unref()
    try {
      return await one.answer
    } finally {
      this.#underWay.delete(one)
    }
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  async #look(): Promise<void> {
    if (this.#isAsking) return
    const now = wallClock().now().getTime()
    const [oldest] = this.#underWay // a set keeps the order in which they were sent
    const isWaiting = oldest !== undefined && now - oldest.since >= this.#patience.askAfter
    if (!isWaiting && !this.#breaker.isOpen) {
      if (!oldest) this.stop()
      return
    }
    this.#isAsking = true
    const lives = await this.#lives()
    this.#isAsking = false
    if (lives) {
      if (this.#breaker.isOpen) this.#breaker.succeeded()
      return
    }
    this.#breaker.trip(wallClock().now().getTime())
    for (const one of this.#underWay) one.abort(new Error('The subgraph shows no sign of life.'))
  }

  async #lives(): Promise<boolean> {
    try {
      const signal = AbortSignal.timeout(this.#patience.answerWithin)
      const { statusCode, body } = await request(this.#live, { signal })
      await body.dump()
      return statusCode === 200
    } catch {
      return false
    }
  }
}
