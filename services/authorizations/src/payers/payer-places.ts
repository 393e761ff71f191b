import type { Clock } from '@baton/service-kit/clock'
import type { PayerShare } from '../domain/payer-share.js'

/** Renewed so often while anything waits or is under way, so that it stays ours and others get their part. */
const RENEW_EVERY_MS = 500

/** Who waits for a place. */
interface Waiter {
  readonly urgency: number
  readonly admit: () => void
}

interface Lane {
  readonly payerId: string
  readonly waiting: Waiter[]
  underWay: number
  places: number
  validUntil: number
  /** Whether its share is being renewed. */
  isKept: boolean
}

/** Takes or renews the share of this process at a payer. */
type Renew = (payerId: string, underWay: number) => Promise<Pick<PayerShare, 'places' | 'validUntil'>>

/**
 * The requests of this process that are under way at each payer: as many at once as its share allows. A request holds
 * its place from just before it is sent until the answer is here; what is prepared before and recorded after holds none,
 * so that a payer's places are never idle for work of ours.
 */
export class PayerPlaces {
  readonly #lanes = new Map<string, Lane>()
  readonly #renew: Renew
  readonly #wall: Clock

  constructor(renew: Renew, wall: Clock) {
    this.#renew = renew
    this.#wall = wall
  }

  /** Does work in a place at a payer: expedited requests first, then in turn. Rejects when the process is to stop. */
  async within<T>(
    { payerId, urgency, signal }: { payerId: string; urgency: number; signal: AbortSignal },
    work: () => Promise<T>,
  ): Promise<T> {
    const lane = this.#lane(payerId)
    await this.#enter(lane, urgency, signal)
    try {
      return await work()
    } finally {
      lane.underWay -= 1
      this.#serve(lane)
    }
  }

  #lane(payerId: string): Lane {
    const known = this.#lanes.get(payerId)
    if (known) return known
    const lane: Lane = { payerId, waiting: [], underWay: 0, places: 0, validUntil: 0, isKept: false }
    this.#lanes.set(payerId, lane)
    return lane
  }

  async #enter(lane: Lane, urgency: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    await new Promise<void>((resolve, reject) => {
      const leave = (): void => {
        lane.waiting.splice(lane.waiting.indexOf(waiter), 1)
        reject(signal.reason as Error) // an AbortError, unless whoever stops us gave another
      }
      const admit = (): void => {
        signal.removeEventListener('abort', leave)
        resolve()
      }
      const waiter = { urgency, admit }
      const behind = lane.waiting.findIndex((other) => other.urgency > urgency)
      lane.waiting.splice(behind < 0 ? lane.waiting.length : behind, 0, waiter)
      signal.addEventListener('abort', leave, { once: true })
      this.#serve(lane)
      if (!lane.isKept) {
        lane.isKept = true
        void this.#keep(lane)
      }
    })
  }

  #serve(lane: Lane): void {
    if (this.#wall.now().getTime() >= lane.validUntil) return
    while (lane.underWay < lane.places) {
      const next = lane.waiting.shift()
      if (!next) return
      lane.underWay += 1
      next.admit()
    }
  }

  /** Renews the share now, and again as long as it is used. */
  async #keep(lane: Lane): Promise<void> {
    try {
      const { places, validUntil } = await this.#renew(lane.payerId, lane.underWay)
      Object.assign(lane, { places, validUntil: validUntil.getTime() })
    } catch {
      // The database is away: what was granted holds until it ends, and nobody new is let in after that.
    }
    this.#serve(lane)
    const isUsed = lane.underWay > 0 || lane.waiting.length > 0
    lane.isKept = isUsed
    if (isUsed) setTimeout(() => void this.#keep(lane), RENEW_EVERY_MS).unref()
  }
}
