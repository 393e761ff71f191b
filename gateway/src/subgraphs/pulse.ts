import { wallClock } from '@baton/service-kit/clock'
import { request } from 'undici'
import type { CircuitBreaker } from './circuit-breaker.js'
import type { UnderWay } from './under-way.js'

/** How patiently a subgraph is waited for. */
export interface Patience {
  /** Milliseconds that an answer may take before its process is asked whether it lives. */
  readonly askAfter: number
  /** Milliseconds that it has for saying so. */
  readonly answerWithin: number
}

const PATIENCE: Patience = { askAfter: 1_000, answerWithin: 2_000 }

/** Shorter waits have a timer of their own; longer ones end when the pulse is felt next, which is soon enough. */
const SHORT_MS = 2_000

/**
 * Tells a slow subgraph from a frozen one. Whoever waits longer than a second makes us ask `/health/live`, which any
 * process answers whose event loop turns, however slow its statements are. If it does not, all who wait are told at
 * once that their section is missing, and the breaker stays open until the process lives again: a frozen process costs
 * one question three seconds, and not every question ten.
 */
export class SubgraphPulse {
  readonly #live: URL
  readonly #breaker: CircuitBreaker
  readonly #patience: Patience
  readonly #underWay = new Set<UnderWay>()
  #timer: NodeJS.Timeout | undefined
  #isAsking = false

  constructor(url: URL, breaker: CircuitBreaker, patience = PATIENCE) {
    this.#live = new URL('/health/live', url)
    this.#breaker = breaker
    this.#patience = patience
  }

  /** Watches over a request, which is given up when its time is up. */
  watch(one: UnderWay): void {
    this.#underWay.add(one)
    this.#timer ??= setInterval(() => void this.#look(), this.#patience.askAfter / 2).unref()
    const waits = one.until - one.since
    if (waits < SHORT_MS) setTimeout(() => one.giveUp(tooLate()), waits).unref()
  }

  /** It has ended, well or not. */
  forget(one: UnderWay): void {
    this.#underWay.delete(one)
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  async #look(): Promise<void> {
    const now = wallClock().now().getTime()
    for (const one of this.#underWay) if (one.until <= now) one.giveUp(tooLate())
    if (this.#isAsking) return
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
    for (const one of this.#underWay) one.giveUp(new Error('The subgraph shows no sign of life.'))
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

/** The time that there was for an answer is over. */
export class TooLate extends Error {}

function tooLate(): Error {
  return new TooLate('The subgraph takes longer than is waited for.')
}
