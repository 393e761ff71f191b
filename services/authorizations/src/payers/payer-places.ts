import type { Clock } from '@baton/service-kit/clock'
import { PayerLane, type Share } from './payer-lane.js'

/** Renewed so often while anything waits or is under way, so that it stays ours and others get their part. */
const RENEW_EVERY_MS = 500
/** What was noted and waited longer for its place goes back: its lease must outlast the call. */
const LONGEST_WAIT_MS = 3_000

/** Whose turn it is to be. */
export interface Turn {
  readonly payerId: string
  readonly urgency: number
  /** Whether the payer counts what it gets in a minute. */
  readonly isCounted: boolean
  /** Tells that the process is to stop. */
  readonly signal: AbortSignal
}

/** The steps of a call to a payer. */
export interface StepsOfCall<Ready, Out> {
  /** Takes it up in the database; null where it may not be made. */
  note(): Promise<Ready | null>
  /** Makes it. */
  call(ready: Ready): Promise<Out>
  /** Takes back what was noted: the call is not made, the payer knows nothing of it. */
  takeBack(ready: Ready): Promise<void>
}

/** Takes or renews the share of this process at a payer. */
type Renew = (payerId: string, underWay: number) => Promise<Share>

/**
 * The requests of this process that are under way at each payer: as many at once as its share allows. A request holds
 * its place while the payer is called, and no longer: what is noted before and recorded after holds none.
 */
export class PayerPlaces {
  readonly #lanes = new Map<string, PayerLane>()
  readonly #renew: Renew
  readonly #wall: Clock

  constructor(renew: Renew, wall: Clock) {
    this.#renew = renew
    this.#wall = wall
  }

  /**
   * Notes a call, and makes it in a place at its payer: expedited requests first, then in turn. Null where it was not
   * made. Rejects when the process is to stop; what was noted and not sent is then taken back.
   */
  async within<Ready, Out>(turn: Turn, steps: StepsOfCall<Ready, Out>): Promise<Out | null> {
    const lane = this.#laneOf(turn)
    await this.#wait(lane, () => lane.toNote.enter(turn.urgency, turn.signal))
    const { rests } = lane
    const since = this.#now()
    const ready = await this.#noted(lane, steps)
    if (ready === null) return null
    try {
      await this.#wait(lane, () => lane.toCall.enter(turn.urgency, turn.signal))
    } catch (stop) {
      lane.leaveAhead()
      await steps.takeBack(ready)
      throw stop
    }
    if (lane.rests === rests && this.#now() - since < LONGEST_WAIT_MS) {
      return this.#called(lane, () => steps.call(ready))
    }
    this.#leave(lane, null)
    await steps.takeBack(ready)
    return null
  }

  /** The payer asked to be left alone, or cannot be reached: what was noted for it goes back. */
  turnBack(payerId: string): void {
    const lane = this.#lanes.get(payerId)
    if (lane) lane.rests += 1
  }

  #now(): number {
    return this.#wall.now().getTime()
  }

  #laneOf({ payerId, isCounted }: Turn): PayerLane {
    const lane = this.#lanes.get(payerId) ?? new PayerLane()
    this.#lanes.set(payerId, lane)
    lane.count(isCounted)
    if (!lane.isKept) {
      lane.isKept = true
      void this.#keep(payerId, lane)
    }
    return lane
  }

  async #wait(lane: PayerLane, enter: () => Promise<void>): Promise<void> {
    const entered = enter()
    lane.serve(this.#wall.now())
    await entered
  }

  async #noted<Ready>(
    lane: PayerLane,
    steps: Pick<StepsOfCall<Ready, unknown>, 'note'>,
  ): Promise<Ready | null> {
    let ready: Ready | null = null
    try {
      ready = await steps.note()
      return ready
    } finally {
      if (ready === null) {
        lane.leaveAhead()
        lane.serve(this.#wall.now())
      }
    }
  }

  async #called<Out>(lane: PayerLane, call: () => Promise<Out>): Promise<Out> {
    const begun = this.#now()
    try {
      return await call()
    } finally {
      this.#leave(lane, this.#now() - begun)
    }
  }

  #leave(lane: PayerLane, tookMs: number | null): void {
    lane.leavePlace(tookMs)
    lane.serve(this.#wall.now())
  }

  /** Renews the share now, and again as long as it is used. */
  async #keep(payerId: string, lane: PayerLane): Promise<void> {
    try {
      lane.grant(await this.#renew(payerId, lane.underWay))
    } catch {
      // The database is away: what was granted holds until it ends, and nobody new is let in after that.
    }
    lane.serve(this.#wall.now())
    lane.isKept = lane.isUsed
    if (lane.isUsed) setTimeout(() => void this.#keep(payerId, lane), RENEW_EVERY_MS).unref()
  }
}
